import {
  evidencePrefix,
  readPlace,
  readRest,
  splitFactText,
  type Evidence,
  type EvidenceFact,
  type EvidencePart,
  type EvidenceRead,
} from '../../rules/index.ts';
import { listOf, textOf, textsOf, type Cells } from './cells.ts';
import { assertionsOf, type AssertionRow } from './evidence-from-row.ts';
import { isStatedPart, PART_READERS, placed } from './evidence-parts.ts';
import { FactColumn, wholeFact } from './fact-column.ts';
import { columnOf, mergedColumn, type PartColumn } from './part-column.ts';
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
  readonly names: Rows;
  /** Of each part that is held. */
  readonly parts: ReadonlyMap<EvidencePart, Rows>;
  /** Of all metrics. */
  readonly facts: Rows;
  /** Null where none are held. */
  readonly assertions: Rows | null;
}

/**
 * What is held of everybody, by column: one for each part of the evidence, one for each metric. Equal statements of many companies are one object,
 * and no citations are held: what is explained is read whole.
 */
export class HeldColumns {
  protected readonly rulebook: Rulebook;
  protected readonly companies: readonly { readonly id: string; readonly name: string }[];
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

  /** `names` are rows `[id, name, incomplete]`. */
  constructor(names: Rows, rulebook: Rulebook) {
    const sorted = names.toSorted(([left], [right]) => (textOf(left) < textOf(right) ? -1 : 1));
    this.rulebook = rulebook;
    this.companies = sorted.map(([id, name]) => ({ id: textOf(id), name: textOf(name) }));
    this.incomplete = incompleteOf(sorted);
    this.#ordinals = new Map(this.companies.map(({ id }, place) => [id, place]));
  }

  /** What differs at another instant than `old`: of those who differ everything is anew, of all others as it was. */
  protected takeDiffering(old: HeldColumns, { ids, parts, facts, assertions }: Differing): void {
    const places = Int32Array.from(this.companies, ({ id }) => (ids.has(id) ? -1 : (old.#ordinals.get(id) ?? -1)));
    for (const [part, rows] of parts) this.#keepPart(part, mergedColumn<unknown>(old.columns[part] ?? NO_LISTS, this.#partOf(part, rows), places));
    for (const [metric, column] of old.facts) {
      const anew = this.#factsOf(facts.filter(([text]) => textOf(text).startsWith(evidencePrefix(metric))));
      const ofProducts = [...(old.productFacts.get(metric) ?? [])].filter(([id]) => !ids.has(id));
      this.#keepFacts(metric, { own: FactColumn.merged(column, anew.own, places), ofProducts: new Map([...ofProducts, ...anew.ofProducts]) });
    }
    if (assertions && old.#assertions) {
      const moved = [...places.entries()].flatMap(([place, from]): [number, readonly AssertionRow[]][] => {
        const list = old.#assertions?.get(from);
        return list ? [[place, list]] : [];
      });
      this.#assertions = new Map([...moved, ...this.#assertionsOf(assertions)]);
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
  companyAt(place: number): { readonly id: string; readonly name: string } {
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
const NO_LISTS: PartColumn<unknown> = { lists: [[]], byPlace: new Uint32Array() };

function add<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const known = lists.get(key);
  if (known) known.push(item);
  else lists.set(key, [item]);
}

function incompleteOf(names: Rows): PartColumn<string> {
  const items: string[] = [];
  const numbers = new Map<number, number[]>();
  for (const [place, [, , incomplete]] of names.entries()) {
    for (const list of textsOf(incomplete)) {
      const known = items.indexOf(list);
      add(numbers, place, known < 0 ? items.push(list) - 1 : known);
    }
  }
  return columnOf(names.length, numbers, items);
}

function productFact(id: string, text: string): EvidenceFact {
  const { metric, rest, lower, upper } = splitFactText(text);
  return wholeFact(id, readRest({ metric, rest }), lower, upper);
}
