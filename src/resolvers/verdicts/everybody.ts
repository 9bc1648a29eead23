import {
  itemLikeness,
  looksCloser,
  readPlace,
  readRest,
  splitFactText,
  type Evidence,
  type EvidenceFact,
  type EvidencePart,
  type EvidenceRead,
  type EvidenceSource,
  type Likeness,
} from '../../rules/index.ts';
import { RecentMap } from '../../lib/index.ts';
import { listOf, textOf, textsOf, type Cells } from './cells.ts';
import { assertionsOf, type AssertionRow } from './evidence-from-row.ts';
import { EvidenceAt } from './evidence-at.ts';
import { isStatedPart, PART_READERS, placed } from './evidence-parts.ts';
import { FactColumn, wholeFact } from './fact-column.ts';
import { columnOf, likeLists, listAt, type LikeLists, type PartColumn } from './part-column.ts';
import type { Rulebook } from './rulebook.ts';
import { addPlaces, Signs } from './signs.ts';

/** Parts and days for which it is held which lists are alike: all parts on three days. */
const MOST_LIKE_LISTS = 27;

type Columns = { [Part in EvidencePart]?: PartColumn<Evidence[Part][number]> };
/** `[what is stated, ids of companies]`. */
type Rows = readonly (readonly unknown[])[];

/**
 * Everybody with what some measures ask of them, by column: one for each part of the evidence, one for each metric. Equal statements of many
 * companies are one object, and no citations are held: what is explained is read whole.
 */
export class Everybody {
  readonly #rulebook: Rulebook;
  readonly #companies: readonly { readonly id: string; readonly name: string }[];
  /** Lists of what is not complete, by place; most are empty, and equal ones are one. */
  readonly #incomplete: PartColumn<string>;
  readonly #ordinals: ReadonlyMap<string, number>;
  readonly #columns: Columns = {};
  /** Which lists of a part are alike on a day. */
  readonly #likeLists = new RecentMap<string, LikeLists>(MOST_LIKE_LISTS);
  readonly #facts = new Map<string, FactColumn>();
  /** Facts of products by metric and product. */
  readonly #productFacts = new Map<string, ReadonlyMap<string, readonly EvidenceFact[]>>();
  #assertions: ReadonlyMap<number, readonly AssertionRow[]> | null = null;

  /** `names` are rows `[id, name, incomplete]`. */
  constructor(names: Rows, rulebook: Rulebook) {
    const sorted = names.toSorted(([left], [right]) => (textOf(left) < textOf(right) ? -1 : 1));
    this.#rulebook = rulebook;
    this.#companies = sorted.map(([id, name]) => ({ id: textOf(id), name: textOf(name) }));
    this.#incomplete = incompleteOf(sorted);
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

  /** Takes a part of the evidence. */
  takePart(part: EvidencePart, rows: Rows): void {
    const { codeLists } = this.#rulebook;
    const items: Evidence[EvidencePart][number][] = [];
    const numbers = new Map<number, number[]>();
    for (const [stated, ids] of rows) {
      const item = isStatedPart(part) ? placed(part, readPlace(textOf(stated)), [], codeLists) : PART_READERS[part](listOf(stated));
      const number = items.push(item) - 1;
      for (const id of listOf(ids)) this.#put(numbers, id, number);
    }
    Object.assign(this.#columns, { [part]: columnOf(this.size, numbers, items) });
  }

  /** Takes the facts of a metric, of companies and of products. */
  takeFacts(metric: string, rows: Rows): void {
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
    this.#facts.set(metric, new FactColumn(this.size, own));
    if (ofProducts.size > 0) this.#productFacts.set(metric, ofProducts);
  }

  takeAssertions(rows: Rows): void {
    const byPlace = new Map<number, Cells[]>();
    for (const [row, ids] of rows) for (const id of listOf(ids)) this.#put(byPlace, id, listOf(row));
    this.#assertions = new Map([...byPlace].map(([place, list]) => [place, assertionsOf(list)]));
  }

  /** What events say of a company; null while that is not held. */
  get assertions(): ReadonlyMap<number, readonly AssertionRow[]> | null {
    return this.#assertions;
  }

  /** Tells who is like whom on a day, as far as it is read. */
  likeness({ parts, metrics, readings, scopes, thresholds, identity }: EvidenceRead, valid: string): Likeness {
    if (identity) return () => null;
    const read = [...parts].flatMap((part) => this.#likePart(part, valid, looksCloser(part, readings)));
    const facts = [...metrics].flatMap((name) => {
      const [column, metric] = [this.#facts.get(name), this.#rulebook.vocabulary.metrics.get(name)];
      return column && metric && column.size > 0 ? [column.describing(metric, { valid, scopes })] : [];
    });
    const ownsFigures = this.#ownFigures(metrics);
    const incomplete = this.#incomplete.byPlace;
    const signs = new Signs();
    return (place) => {
      if (ownsFigures(place)) return null;
      // One number for all parts together.
      let number = incomplete[place] ?? 0;
      for (const { numbers, byPlace, count } of read) number = number * count + (numbers[byPlace[place] ?? 0] ?? 0);
      signs.clear();
      const bounds: number[] = [];
      for (const describe of facts) describe(place, signs, bounds);
      if (bounds.length === 0 && number <= Number.MAX_SAFE_INTEGER) return number;
      // Beyond, numbers run into each other.
      if (number > Number.MAX_SAFE_INTEGER) for (const { numbers, byPlace } of read) signs.add(numbers[byPlace[place] ?? 0] ?? 0);
      return addPlaces(signs, bounds, thresholds) ? `${signs.text()}${number}` : null;
    };
  }

  /** Which lists of a part say the same on the day; nothing where the part is not held. */
  #likePart(part: EvidencePart, valid: string, closer: boolean): readonly (LikeLists & { readonly byPlace: Uint32Array })[] {
    const column: PartColumn<Evidence[EvidencePart][number]> | undefined = this.#columns[part];
    if (!column) return [];
    const key = `${part} ${valid} ${closer ? 'closer' : ''}`;
    const like = this.#likeLists.get(key) ?? likeLists(column, (item) => itemLikeness(item, { valid, closer }));
    this.#likeLists.set(key, like);
    return [{ ...like, byPlace: column.byPlace }];
  }

  /** Tells who operates a product that has facts of some metrics: figures of products are added up with those of the company, and so are like no others. */
  #ownFigures(metrics: ReadonlySet<string>): (place: number) => boolean {
    const { products } = this.#columns;
    const owners = [...metrics].flatMap((metric) => this.#productFacts.get(metric) ?? []);
    if (!products || owners.length === 0) return () => false;
    const lists = products.lists.map((list) => list.some(({ id }) => owners.some((facts) => facts.has(id))));
    return (place) => lists[products.byPlace[place] ?? 0] === true;
  }

  /** The evidence of one company as far as it is held; what else there is is of no account for those who asked for it. */
  evidenceAt(place: number, { metrics }: EvidenceRead): EvidenceSource {
    return new EvidenceAt(place, metrics, this);
  }

  /** What is held of a company, with its facts as they are asked for. */
  partsAt(place: number, facts: () => readonly EvidenceFact[]): Evidence {
    const { memberships, closingEvents } = this.#rulebook;
    const part = <Part extends EvidencePart>(name: Part): readonly Evidence[Part][number][] => listAt(this.#columns[name], place);
    const events = part('events');
    return {
      company: this.companyAt(place),
      // Whoever looks for facts knows of which metric; all of them are wanted only for another day.
      get facts() {
        return facts();
      },
      sectors: part('sectors'),
      headquarters: part('headquarters'),
      parentHeadquarters: part('parentHeadquarters'),
      incorporation: part('incorporation'),
      operations: part('operations'),
      absences: part('absences'),
      listings: part('listings'),
      products: part('products'),
      owners: part('owners'),
      events: events.length === 0 ? closingEvents : [...events, ...closingEvents.filter(({ id }) => !events.some((event) => event.id === id))],
      incomplete: listAt(this.#incomplete, place),
      complete: [],
      memberships,
    };
  }

  /** The facts of a metric, of a company and its products. */
  factsAt(place: number, metric: string): readonly EvidenceFact[] {
    const own = this.#facts.get(metric)?.factsAt(place, this.companyAt(place).id) ?? [];
    const ofProducts = this.#productFacts.get(metric);
    if (!ofProducts) return own;
    return [...own, ...listAt(this.#columns.products, place).flatMap(({ id }) => ofProducts.get(id) ?? [])];
  }

  #put<Item>(column: Map<number, Item[]>, id: unknown, item: Item): void {
    const place = this.#ordinals.get(textOf(id));
    if (place !== undefined) add(column, place, item);
  }
}

const NOBODY = { id: '', name: '' };

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
