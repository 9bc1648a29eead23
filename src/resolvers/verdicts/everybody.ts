import type { Evidence, EvidenceFact, EvidencePart, EvidenceRead } from '../../rules/index.ts';
import { listOf, textOf, textsOf, type Cells } from './cells.ts';
import { assertionsOf, type AssertionRow } from './evidence-from-row.ts';
import { factOf, PART_READERS } from './evidence-parts.ts';
import type { Rulebook } from './rulebook.ts';

/** One part of everybody's evidence: lists that are the same are one object, named by a number; 0 is the empty one. */
interface Column<Item> {
  readonly lists: readonly (readonly Item[])[];
  readonly byPlace: Uint32Array;
}
type Columns = { [Part in EvidencePart]?: Column<Evidence[Part][number]> };
type Rows = readonly (readonly unknown[])[];

/**
 * Everybody with what some measures ask of them, by column: one for each part of the evidence, one for each metric. Equal statements of many
 * companies are one object, and no citations are held: what is explained is read whole.
 */
export class Everybody {
  readonly #rulebook: Rulebook;
  readonly #companies: readonly { readonly id: string; readonly name: string }[];
  readonly #incomplete: readonly (readonly string[])[];
  readonly #ordinals: ReadonlyMap<string, number>;
  readonly #columns: Columns = {};
  /** By metric: of the company itself by its place, of products by their id. */
  readonly #facts = new Map<string, Map<number, EvidenceFact[]>>();
  readonly #productFacts = new Map<string, Map<string, EvidenceFact[]>>();
  #assertions: ReadonlyMap<number, readonly AssertionRow[]> | null = null;

  /** `names` are rows `[id, name, incomplete]`. */
  constructor(names: Rows, rulebook: Rulebook) {
    const sorted = names.toSorted(([left], [right]) => (textOf(left) < textOf(right) ? -1 : 1));
    this.#rulebook = rulebook;
    this.#companies = sorted.map(([id, name]) => ({ id: textOf(id), name: textOf(name) }));
    this.#incomplete = sorted.map(([, , incomplete]) => (listOf(incomplete).length === 0 ? NOTHING : textsOf(incomplete)));
    this.#ordinals = new Map(this.#companies.map(({ id }, place) => [id, place]));
  }

  get size(): number {
    return this.#companies.length;
  }

  /** Id and name by place; places are in the order of ids. */
  companyAt(place: number): { readonly id: string; readonly name: string } {
    return this.#companies[place] ?? NOBODY;
  }

  /** The parts and metrics that are not held yet. */
  lacks({ parts, metrics }: EvidenceRead): { readonly parts: readonly EvidencePart[]; readonly metrics: readonly string[] } {
    return {
      parts: [...parts, ...(this.#productFacts.size > 0 ? (['products'] as const) : [])].filter((part) => !this.#columns[part]),
      metrics: [...metrics].filter((metric) => !this.#facts.has(metric)),
    };
  }

  /** Whether the facts of a metric are held. */
  hasFacts(metric: string): boolean {
    return this.#facts.has(metric);
  }

  /** Takes a part of the evidence: rows `[row, ids]`. */
  takePart(part: EvidencePart, rows: Rows): void {
    const items: Evidence[EvidencePart][number][] = [];
    const numbers = new Map<number, number[]>();
    for (const [row, ids] of rows) {
      const cells = part === 'products' || part === 'parentHeadquarters' ? listOf(row) : listOf(row).slice(1);
      const number = items.push(PART_READERS[part](cells, this.#rulebook.codeLists)) - 1;
      this.#put(numbers, ids, number);
    }
    Object.assign(this.#columns, { [part]: columnOf(this.size, numbers, items) });
  }

  /** Takes the facts of some metrics, of companies and of products. */
  takeFacts(metrics: readonly string[], rows: Rows): void {
    const columns = new Map(metrics.map((metric) => [metric, new Map<number, EvidenceFact[]>()] as const));
    const shared = sharing();
    for (const [row, ids] of rows) {
      const owner = textOf(listOf(ids)[0]);
      const place = this.#ordinals.get(owner);
      const read = factOf(listOf(row).slice(1).map(shared));
      const fact = { ...read, subject: read.subject === owner && place !== undefined ? this.companyAt(place).id : read.subject };
      const column = columns.get(fact.metric);
      if (!column) continue;
      if (place === undefined) putOfProduct(this.#productFacts, fact, owner);
      else this.#put(column, [owner], fact);
    }
    for (const [metric, column] of columns) this.#facts.set(metric, column);
  }

  takeAssertions(rows: Rows): void {
    const byPlace = new Map<number, Cells[]>();
    for (const [row, ids] of rows) {
      for (const id of textsOf(ids)) {
        const place = this.#ordinals.get(id);
        if (place === undefined) continue;
        const known = byPlace.get(place);
        if (known) known.push(listOf(row).slice(1));
        else byPlace.set(place, [listOf(row).slice(1)]);
      }
    }
    this.#assertions = new Map([...byPlace].map(([place, list]) => [place, assertionsOf(list)]));
  }

  /** What events say of a company; null while that is not held. */
  get assertions(): ReadonlyMap<number, readonly AssertionRow[]> | null {
    return this.#assertions;
  }

  /** The same text for companies of which the same is held, where that is all that counts; null where a company has facts of its own. */
  likenessAt(place: number, { parts, metrics, identity }: EvidenceRead): string | null {
    if (identity || this.#productFacts.size > 0 || this.#incomplete[place] !== NOTHING) return null;
    for (const metric of metrics) if (this.#facts.get(metric)?.has(place)) return null;
    let likeness = '';
    for (const part of parts) likeness += `${this.#columns[part]?.byPlace[place] ?? 0} `;
    return likeness;
  }

  /** The evidence of one company as far as it is held; what else there is is of no account for those who asked for it. */
  evidenceAt(place: number, { metrics }: EvidenceRead): Evidence {
    const { memberships, closingEvents } = this.#rulebook;
    const part = <Part extends EvidencePart>(name: Part): readonly Evidence[Part][number][] => listAt(this.#columns[name], place);
    const products = part('products');
    const events = part('events');
    const own: EvidenceFact[] = [];
    for (const metric of metrics) for (const fact of this.#facts.get(metric)?.get(place) ?? []) own.push(fact);
    return {
      company: this.companyAt(place),
      facts: this.#productFacts.size > 0 && products.length > 0 ? [...own, ...this.#factsOfProducts(products, metrics)] : own,
      sectors: part('sectors'),
      headquarters: part('headquarters'),
      parentHeadquarters: part('parentHeadquarters'),
      incorporation: part('incorporation'),
      operations: part('operations'),
      absences: part('absences'),
      listings: part('listings'),
      products,
      owners: part('owners'),
      events: events.length === 0 ? closingEvents : [...events, ...closingEvents.filter(({ id }) => !events.some((event) => event.id === id))],
      incomplete: this.#incomplete[place] ?? NOTHING,
      complete: [],
      memberships,
    };
  }

  #factsOfProducts(products: Evidence['products'], metrics: ReadonlySet<string>): readonly EvidenceFact[] {
    return products.flatMap(({ id }) => [...metrics].flatMap((metric) => this.#productFacts.get(metric)?.get(id) ?? []));
  }

  #put<Item>(column: Map<number, Item[]>, ids: unknown, item: Item): void {
    for (const id of listOf(ids)) {
      const place = this.#ordinals.get(textOf(id));
      if (place === undefined) continue;
      const known = column.get(place);
      if (known) known.push(item);
      else column.set(place, [item]);
    }
  }
}

/** Makes texts that are the same one text: of a hundred thousand figures nearly all share unit, scope and period. */
function sharing(): (cell: unknown) => unknown {
  const known = new Map<string, string>();
  const shared = (cell: unknown): unknown => {
    if (Array.isArray(cell)) return cell.map(shared);
    if (typeof cell !== 'string') return cell;
    const same = known.get(cell);
    if (same === undefined) known.set(cell, cell);
    return same ?? cell;
  };
  return shared;
}

function listAt<Item>(column: Column<Item> | undefined, place: number): readonly Item[] {
  return column?.lists[column.byPlace[place] ?? 0] ?? [];
}

/** Gives every different list of items a number. */
function columnOf<Item>(size: number, numbers: ReadonlyMap<number, readonly number[]>, items: readonly Item[]): Column<Item> {
  const lists: (readonly Item[])[] = [[]];
  const byPlace = new Uint32Array(size);
  const known = new Map<string, number>();
  for (const [place, list] of numbers) {
    const key = list.join(' ');
    const number = known.get(key) ?? lists.push(list.flatMap((index) => items[index] ?? [])) - 1;
    known.set(key, number);
    byPlace[place] = number;
  }
  return { lists, byPlace };
}

const NOTHING: readonly string[] = [];
const NOBODY = { id: '', name: '' };

function putOfProduct(byMetric: Map<string, Map<string, EvidenceFact[]>>, fact: EvidenceFact, product: string): void {
  const byProduct = byMetric.get(fact.metric) ?? new Map<string, EvidenceFact[]>();
  byMetric.set(fact.metric, byProduct);
  byProduct.set(product, [...(byProduct.get(product) ?? []), fact]);
}
