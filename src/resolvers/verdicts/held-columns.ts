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
import { listOf, textOf, textsOf, type Cells } from './cells.ts';
import { assertionsOf, type AssertionRow, type CompanyEvidence } from './evidence-from-row.ts';
import { isStatedPart, PART_READERS, placed } from './evidence-parts.ts';
import { FactColumn, wholeFact } from './fact-column.ts';
import { columnOf, columnOfLists, mergedColumn, type PartColumn } from './part-column.ts';
import type { Company, Named } from './named.ts';
import type { Rulebook } from './rulebook.ts';

type Columns = { [Part in EvidencePart]?: PartColumn<Evidence[Part][number]> };
/** `[what is stated, ids of companies]`. */
export type Rows = readonly (readonly unknown[])[];

/** The facts of one metric. */
interface MetricFacts {
  readonly own: FactColumn;
  /** By product. */
  readonly ofProducts: ReadonlyMap<string, readonly EvidenceFact[]>;
}

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
      const anew = this.#factsOf(facts.filter((fact) => fact.metric === metric).map((fact) => [factText(fact), [fact.subject]]));
      const ofProducts = [...(old.productFacts.get(metric) ?? [])].filter(([id]) => !ids.has(id));
      this.#keepFacts(metric, { own: FactColumn.merged(column, anew.own, places), ofProducts: new Map([...ofProducts, ...anew.ofProducts]) });
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
  takePart(part: EvidencePart, rows: Rows): void {
    this.#keepPart(part, this.#partOf(part, rows));
  }

  #partOf(part: EvidencePart, rows: Rows): PartColumn<unknown> {
    const { codeLists } = this.rulebook;
    const items: Evidence[EvidencePart][number][] = [];
    const numbers = new Map<number, number[]>();
    for (const [stated, ids] of rows) {
      const item = isStatedPart(part) ? placed(part, readPlace(textOf(stated)), [], codeLists) : PART_READERS[part](listOf(stated));
      const number = items.push(item) - 1;
      for (const id of listOf(ids)) this.#put(numbers, id, number);
    }
    return columnOf(this.size, numbers, items);
  }

  #keepPart(part: EvidencePart, column: PartColumn<unknown>): void {
    Object.assign(this.columns, { [part]: column });
    this.#parts.add(part);
  }

  /** Takes the facts of a metric, of companies and of products. */
  takeFacts(metric: string, rows: Rows): void {
    this.#keepFacts(metric, this.#factsOf(rows));
  }

  #factsOf(rows: Rows): MetricFacts {
    const own: [number, string][] = [];
    const ofProducts = new Map<string, EvidenceFact[]>();
    for (const [stated, ids] of rows) {
      const text = textOf(stated);
      for (const id of textsOf(ids)) {
        const place = this.#ordinals.get(id);
        if (place === undefined) add(ofProducts, id, productFact(id, text));
        else own.push([place, text]);
      }
    }
    return { own: FactColumn.of(this.size, own), ofProducts };
  }

  #keepFacts(metric: string, { own, ofProducts }: MetricFacts): void {
    this.facts.set(metric, own);
    if (ofProducts.size > 0) this.productFacts.set(metric, ofProducts);
  }

  takeAssertions(rows: Rows): void {
    this.#assertions = this.#assertionsOf(rows);
  }

  #assertionsOf(rows: Rows): ReadonlyMap<number, readonly AssertionRow[]> {
    const byPlace = new Map<number, Cells[]>();
    for (const [row, ids] of rows) for (const id of listOf(ids)) this.#put(byPlace, id, listOf(row));
    return new Map([...byPlace].map(([place, list]) => [place, assertionsOf(list)]));
  }

  /** What events say of a company; null while that is not held. */
  get assertions(): ReadonlyMap<number, readonly AssertionRow[]> | null {
    return this.#assertions;
  }

  #put<Item>(column: Map<number, Item[]>, id: unknown, item: Item): void {
    const place = this.#ordinals.get(textOf(id));
    if (place !== undefined) add(column, place, item);
  }
}

const NOBODY = { id: '', name: '' };
/** A part of the whole evidence of a company, as columns have it: without citations, and without the events of nobody. */
function itemsOf(part: EvidencePart, evidence: Evidence): readonly unknown[] {
  const items = part === 'events' ? evidence.events.filter(({ names }) => names) : evidence[part];
  return items.map((item) => ({ ...item, citations: [] }));
}

const NO_LISTS: PartColumn<unknown> = { lists: [[]], byPlace: new Uint32Array() };

function add<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const known = lists.get(key);
  if (known) known.push(item);
  else lists.set(key, [item]);
}

function productFact(id: string, text: string): EvidenceFact {
  const { metric, rest, lower, upper } = splitFactText(text);
  return wholeFact(id, readRest({ metric, rest }), lower, upper);
}
