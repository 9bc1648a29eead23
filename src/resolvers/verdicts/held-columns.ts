import { addTo } from '../../lib/index.ts';
import {
  factText,
  readPlace,
  readRest,
  splitFactText,
  type Evidence,
  type EvidenceFact,
  type EvidencePart,
  type EvidenceRead,
} from '../../rules/index.ts';
import { listOf, NO_TEXTS, textOf, textsOf, type Cells } from './cells.ts';
import { assertionsOf, type AssertionRow, type CompanyEvidence } from './evidence-from-row.ts';
import { isStatedPart, PART_READERS, placed } from './evidence-parts.ts';
import { FactColumn, FactFilling, wholeFact } from './fact-column.ts';
import { columnOfLists, mergedColumn, PartFilling, type PartColumn } from './part-column.ts';
import type { Company, Named } from './named.ts';
import type { Rulebook } from './rulebook.ts';
import type { Taking } from './taking.ts';

type Columns = { [Part in EvidencePart]?: PartColumn<Evidence[Part][number]> };
type FactsBySubject = Map<string, EvidenceFact[]>;

/** Of whom there is something else to know at another instant, and what is then known of them. */
export interface Differing {
  /** Companies and products. */
  readonly ids: ReadonlySet<string>;
  /** Those of the companies that are recorded at that instant. */
  readonly companies: readonly CompanyEvidence[];
}

/**
 * What is held of everybody, by column: one for each part of the evidence, one for each metric. Equal statements of many companies are one object,
 * and no citations are held: what is explained is read whole.
 */
export class HeldColumns {
  protected readonly rulebook: Rulebook;
  protected readonly companies: readonly Company[];
  /** Lists of what is not complete, by place; most are empty, and equal ones are one. */
  protected readonly incomplete: PartColumn<string>;
  readonly #ordinals: ReadonlyMap<string, number>;
  protected readonly columns: Columns = {};
  protected readonly facts = new Map<string, FactColumn>();
  /** Facts of products by metric and product. */
  protected readonly productFacts = new Map<string, ReadonlyMap<string, readonly EvidenceFact[]>>();
  #assertions: ReadonlyMap<number, readonly AssertionRow[]> | null = null;
  readonly #parts = new Set<EvidencePart>();
  #differences = 0;

  constructor({ companies, incomplete }: Named, rulebook: Rulebook) {
    this.rulebook = rulebook;
    this.companies = companies;
    this.incomplete = incomplete;
    const ordinals = new Map<string, number>();
    for (const { id } of companies) ordinals.set(id, ordinals.size);
    this.#ordinals = ordinals;
  }

  /** Takes from `old` whatever was held there of those who do not differ, and of the others what is known of them now. */
  protected takeDiffering(old: HeldColumns, { ids, companies }: Differing, places: Int32Array): void {
    const whole = companies.map(({ evidence, assertions }) => ({ place: this.#ordinals.get(evidence.company.id) ?? 0, evidence, assertions }));
    for (const part of old.parts) {
      const items = whole.map(({ place, evidence }) => [place, itemsOf(part, evidence)] as const);
      this.#keepPart(part, mergedColumn<unknown>(old.columns[part] ?? NO_LISTS, columnOfLists(this.size, items), places));
    }
    // The facts of a product come with everybody who operates it.
    const facts = [
      ...new Map(whole.flatMap(({ evidence }) => evidence.facts.map((fact) => [`${fact.subject} ${fact.id || factText(fact)}`, fact]))).values(),
    ];
    for (const [metric, column] of old.facts) {
      const anew = new FactFilling();
      const ofProducts: FactsBySubject = new Map();
      for (const fact of facts) if (fact.metric === metric) this.#putFact(anew, ofProducts, factText(fact), [fact.subject]);
      const others = [...(old.productFacts.get(metric) ?? [])].filter(([id]) => !ids.has(id));
      this.#keepFacts(metric, FactColumn.merged(column, FactColumn.of(this.size, anew), places), new Map([...others, ...ofProducts]));
    }
    if (old.#assertions) {
      const lists = new Map(whole.flatMap(({ place, assertions }) => (assertions.length > 0 ? [[place, assertions] as const] : [])));
      for (let place = 0; place < places.length; place++) {
        const list = old.#assertions.get(places[place] ?? -1);
        if (list) lists.set(place, list);
      }
      this.#assertions = lists;
    }
    this.#differences = old.#differences + ids.size;
  }

  /** How many were read anew since everybody was. */
  get differences(): number {
    return this.#differences;
  }

  /** The parts that are held. */
  get parts(): readonly EvidencePart[] {
    return [...this.#parts];
  }

  get size(): number {
    return this.companies.length;
  }

  /** Id and name by place; places are in the order of ids. */
  companyAt(place: number): Company {
    return this.companies[place] ?? NOBODY;
  }

  /** The parts and metrics that are not held yet. */
  lacks({ parts, metrics }: EvidenceRead): { readonly parts: readonly EvidencePart[]; readonly metrics: readonly string[] } {
    return {
      parts: [...parts, ...(this.productFacts.size > 0 ? (['products'] as const) : [])].filter((part) => !this.columns[part]),
      metrics: [...metrics].filter((metric) => !this.facts.has(metric)),
    };
  }

  /** Whether the facts of a metric are held. */
  hasFacts(metric: string): boolean {
    return this.facts.has(metric);
  }

  /** Takes a part of the evidence. */
  takingPart(part: EvidencePart): Taking {
    const { codeLists } = this.rulebook;
    const filling = new PartFilling<unknown>();
    return {
      take: ([stated, ids]) =>
        filling.put(
          isStatedPart(part) ? placed(part, readPlace(textOf(stated)), NO_TEXTS, codeLists) : PART_READERS[part](listOf(stated)),
          this.#placesOf(textsOf(ids)),
        ),
      keep: () => this.#keepPart(part, filling.column(this.size)),
    };
  }

  #keepPart(part: EvidencePart, column: PartColumn<unknown>): void {
    Object.assign(this.columns, { [part]: column });
    this.#parts.add(part);
  }

  /** Takes the facts of a metric, of companies and of products. */
  takingFacts(metric: string): Taking {
    const filling = new FactFilling();
    const ofProducts: FactsBySubject = new Map();
    return {
      take: ([stated, ids]) => this.#putFact(filling, ofProducts, textOf(stated), textsOf(ids)),
      keep: () => this.#keepFacts(metric, FactColumn.of(this.size, filling), ofProducts),
    };
  }

  #putFact(filling: FactFilling, ofProducts: FactsBySubject, text: string, ids: readonly string[]): void {
    const places = this.#placesOf(ids);
    filling.put(text, places);
    if (places.length === ids.length) return;
    for (const id of ids) if (!this.#ordinals.has(id)) addTo(ofProducts, id, productFact(id, text));
  }

  #keepFacts(metric: string, own: FactColumn, ofProducts: ReadonlyMap<string, readonly EvidenceFact[]>): void {
    this.facts.set(metric, own);
    if (ofProducts.size > 0) this.productFacts.set(metric, ofProducts);
  }

  /** Takes what events say of companies. */
  takingAssertions(): Taking {
    const byPlace = new Map<number, Cells[]>();
    return {
      take: ([row, ids]) => {
        for (const place of this.#placesOf(textsOf(ids))) addTo(byPlace, place, listOf(row));
      },
      keep: () => {
        this.#assertions = new Map([...byPlace].map(([place, list]) => [place, assertionsOf(list)]));
      },
    };
  }

  /** What events say of a company; null while that is not held. */
  get assertions(): ReadonlyMap<number, readonly AssertionRow[]> | null {
    return this.#assertions;
  }

  /** The places of those who are held. */
  #placesOf(ids: readonly string[]): readonly number[] {
    return ids.flatMap((id) => this.#ordinals.get(id) ?? []);
  }
}

const NOBODY = { id: '', name: '' };
const NO_LISTS: PartColumn<unknown> = { lists: [[]], byPlace: new Uint32Array() };

/** A part of the whole evidence of a company, as columns have it: without citations, and without the events of nobody. */
function itemsOf(part: EvidencePart, evidence: Evidence): readonly unknown[] {
  const items = part === 'events' ? evidence.events.filter(({ names }) => names) : evidence[part];
  return items.map((item) => ({ ...item, citations: [] }));
}

function productFact(id: string, text: string): EvidenceFact {
  const { metric, rest, lower, upper } = splitFactText(text);
  return wholeFact(id, readRest({ metric, rest }), lower, upper);
}
