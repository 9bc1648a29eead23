import type { Evidence, EvidenceFact, EvidenceSource, FactsByMetric } from '../../rules/index.ts';

/** What is held of everybody, by place. */
interface EvidenceColumns {
  partsAt(place: number, facts: () => readonly EvidenceFact[]): Evidence;
  factsAt(place: number, metric: string): readonly EvidenceFact[];
}

/** Reads the evidence of one company when it is asked for; of most companies it never is. */
export class EvidenceAt implements EvidenceSource {
  readonly #place: number;
  readonly #metrics: ReadonlySet<string>;
  readonly #columns: EvidenceColumns;
  #facts: Map<string, readonly EvidenceFact[]> | undefined;

  constructor(place: number, metrics: ReadonlySet<string>, columns: EvidenceColumns) {
    this.#place = place;
    this.#metrics = metrics;
    this.#columns = columns;
  }

  evidence(): Evidence {
    return this.#columns.partsAt(this.#place, () => [...this.#metrics].flatMap((metric) => this.get(metric)));
  }

  factsByMetric(): FactsByMetric {
    return this;
  }

  get(metric: string): readonly EvidenceFact[] {
    this.#facts ??= new Map();
    const facts = this.#facts.get(metric) ?? this.#columns.factsAt(this.#place, metric);
    this.#facts.set(metric, facts);
    return facts;
  }
}
