import { EMPTY_EVIDENCE, openView, type Judgement, type View } from '../../rules/index.ts';
import { judgeCompany, type Candidate, type Subject } from './candidate.ts';
import type { CompanyEvidence } from './evidence-from-row.ts';
import type { Everybody } from './everybody.ts';
import type { Rulebook, RulebookMeasure } from './rulebook.ts';
import { standingRows } from './standing-rows.ts';
import { judgingKey, type Judging, type VerdictColumn } from './verdict-column.ts';

/** Everybody, to be judged at some coordinates. */
export interface Population {
  /** Everybody under one measure, in one order; of a large population made anew each time it is gone through. */
  judged(judging: Judging, rulebook: Rulebook): Iterable<Candidate>;
  /** The companies of which something is asserted, with all that is known of them. */
  asserted(): readonly CompanyEvidence[];
}

/** So few that the evidence of all of them is held. */
export class HeldPopulation implements Population {
  readonly #companies: readonly CompanyEvidence[];

  constructor(companies: readonly CompanyEvidence[]) {
    this.#companies = companies;
  }

  judged({ measure, ...options }: Judging, rulebook: Rulebook): readonly Candidate[] {
    return this.#companies.flatMap((company) => judgeCompany(company, [measure], rulebook, options));
  }

  asserted(): readonly CompanyEvidence[] {
    return this.#companies.filter(({ assertions }) => assertions.length > 0);
  }
}

/** What an answer turned out to need of a large population: it is worked out or read, and the answer is shaped again. */
export interface Demands {
  readonly columns: Map<string, Judging>;
  readonly needs: Map<string, Judging>;
  /** Companies that are explained. */
  readonly ids: Set<string>;
  asserted: boolean;
}

/** What is there of a large population by now. */
export interface Gathered {
  readonly rulebook: Rulebook;
  /** Whether the data stood while all of it was read; else it may be of two versions. */
  readonly stood: boolean;
  everybody(): Everybody | null;
  column(key: string): VerdictColumn | null;
  evidence(id: string): CompanyEvidence | null;
  asserted(): readonly CompanyEvidence[] | null;
  /** Brings what is demanded, and gives back the whole evidence that was. */
  bring(demands: Demands): Promise<Brought>;
}

/** Whole evidence, and whether the data stood while it was read. */
export interface Brought {
  readonly companies: readonly CompanyEvidence[];
  readonly stood: boolean;
}

/** So many that verdicts are held instead of evidence. What is missing is demanded, and left out until it is there. */
export class LargePopulation implements Population {
  readonly gathered: Gathered;
  readonly #explained = new Map<string, CompanyEvidence>();
  #demands: Demands = noDemands();
  #stood = true;

  constructor(gathered: Gathered) {
    this.gathered = gathered;
  }

  /** Whether the data stood while all was read that was demanded. */
  get stood(): boolean {
    return this.#stood && this.gathered.stood;
  }

  judged(judging: Judging): Iterable<Candidate> {
    const key = judgingKey(judging);
    const column = this.gathered.column(key);
    if (column) return { [Symbol.iterator]: () => this.#candidates(judging, column) };
    this.#demands.columns.set(key, judging);
    return [];
  }

  *#candidates(judging: Judging, column: VerdictColumn): Generator<Candidate> {
    let place = 0;
    for (const judgement of column.judgements) yield new PlacedCandidate(this, judging, column, judgement, place++);
  }

  asserted(): readonly CompanyEvidence[] {
    const companies = this.gathered.asserted();
    if (!companies) this.#demands.asserted = true;
    return companies ?? [];
  }

  /** Whether something was left out because it is not there yet. */
  isDemanding(): boolean {
    const { columns, needs, ids, asserted } = this.#demands;
    return columns.size + needs.size + ids.size > 0 || asserted;
  }

  /** Demands what would settle the open verdicts of a measure. */
  demandNeeds(judging: Judging): void {
    this.#demands.needs.set(judgingKey(judging), judging);
  }

  /** Settles when what was left out is there. */
  async bring(): Promise<void> {
    const demands = this.#demands;
    this.#demands = noDemands();
    const { companies, stood } = await this.gathered.bring(demands);
    for (const company of companies) this.#explained.set(company.evidence.company.id, company);
    this.#stood &&= stood;
  }

  /** The whole evidence of a company; what is held of it until that is there. */
  evidenceOf(id: string): CompanyEvidence {
    const evidence = this.#explained.get(id) ?? this.gathered.evidence(id);
    if (!evidence) this.#demands.ids.add(id);
    return evidence ?? { evidence: { ...EMPTY_EVIDENCE, company: { id, name: '' } }, assertions: [] };
  }
}

function noDemands(): Demands {
  return { columns: new Map(), needs: new Map(), ids: new Set(), asserted: false };
}

/** A candidate that knows its place; everything but the verdict is looked up when it is asked for, since most are only counted. */
class PlacedCandidate implements Candidate {
  readonly real = true;
  readonly judgement: Judgement;
  readonly #population: LargePopulation;
  readonly #judging: Judging;
  readonly #column: VerdictColumn;
  readonly #place: number;

  constructor(population: LargePopulation, judging: Judging, column: VerdictColumn, judgement: Judgement, place: number) {
    this.#population = population;
    this.#judging = judging;
    this.#column = column;
    this.judgement = judgement;
    this.#place = place;
  }

  get subject(): Subject {
    return this.#population.gathered.everybody()?.companyAt(this.#place) ?? { id: '', name: '' };
  }

  get strict(): boolean {
    return this.#judging.strict;
  }

  get measure(): RulebookMeasure {
    return this.#judging.measure;
  }

  get agreement(): Candidate['agreement'] {
    return this.#column.agreements.get(this.#place) ?? 'NOT_ASSERTED';
  }

  get assertions(): Candidate['assertions'] {
    const all = this.#population.gathered.everybody()?.assertions?.get(this.#place);
    return all ? standingRows(all, this.measure.rules.id, this.#judging.valid) : [];
  }

  get company(): CompanyEvidence {
    return this.#population.evidenceOf(this.subject.id);
  }

  get view(): View {
    return openView(this.company.evidence, this.#population.gathered.rulebook.vocabulary, this.#judging);
  }

  needs(): ReturnType<Candidate['needs']> {
    const { needs } = this.#column;
    if (!needs) this.#population.demandNeeds(this.#judging);
    return needs?.[this.#place] ?? [];
  }
}
