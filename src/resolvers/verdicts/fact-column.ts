import { NumberList } from '../../lib/index.ts';
import { factLikeness, readRest, splitFactText, type EvidenceFact, type LikenessOptions, type Metric } from '../../rules/index.ts';
import { NO_TEXTS } from './cells.ts';
import { beginsOf, byPlaces } from './by-places.ts';
import type { Signs } from './signs.ts';

/** A fact whose bounds and owner are still open. */
type Rest = ReturnType<typeof readRest>;

/** Facts of one metric, as they come. */
export class FactFilling {
  readonly rests: Rest[] = [];
  readonly places = new NumberList(Uint32Array);
  readonly restOf = new NumberList(Uint32Array);
  readonly lower = new NumberList(Float64Array);
  readonly upper = new NumberList(Float64Array);
  readonly #known = new Map<string, number>();

  /** A fact of those at some places, as the graph has its text. */
  put(text: string, places: readonly number[]): void {
    if (places.length === 0) return;
    const { metric, rest, lower, upper } = splitFactText(text);
    const number = this.#known.get(rest) ?? this.rests.push(readRest({ metric, rest })) - 1;
    this.#known.set(rest, number);
    for (const place of places) {
      this.places.push(place);
      this.restOf.push(number);
      this.lower.push(lower ?? Number.NaN);
      this.upper.push(upper ?? Number.NaN);
    }
  }
}

/** The facts of one metric by the company's place: two bounds and the number of the rest, which is one object for all facts that share it. */
export class FactColumn {
  readonly #rests: readonly Rest[];
  /** Where the facts of each place begin in the three lists; one more than there are places, or none where there are no facts. */
  readonly #begins: Uint32Array;
  readonly #restOf: Uint32Array;
  readonly #lower: Float64Array;
  readonly #upper: Float64Array;

  /** Of nobody. */
  static readonly NONE = new FactColumn([], new Uint32Array());

  private constructor(rests: readonly Rest[], begins: Uint32Array) {
    const amount = begins.at(-1) ?? 0;
    this.#rests = rests;
    this.#begins = begins;
    this.#restOf = new Uint32Array(amount);
    this.#lower = new Float64Array(amount);
    this.#upper = new Float64Array(amount);
  }

  static of(size: number, { rests, places, restOf, lower, upper }: FactFilling): FactColumn {
    if (places.length === 0) return FactColumn.NONE;
    const { begins, sorted } = byPlaces(size, places);
    const column = new FactColumn(rests.slice(), begins);
    for (const [at, index] of sorted.entries()) column.#put(at, restOf.at(index), lower.at(index), upper.at(index));
    return column;
  }

  /** A column of which some places are anew: `places` says for each where it stands in the old one, -1 for those that the new one has. */
  static merged(old: FactColumn, anew: FactColumn, places: Int32Array): FactColumn {
    if (old.size + anew.size === 0) return FactColumn.NONE;
    const isSame = (place: number, index: number): boolean => place === index || (place < 0 && old.#amountAt(index) === 0);
    if (anew.size === 0 && places.length === old.#begins.length - 1 && places.every(isSame)) return old;
    const behind = old.#rests.length;
    const amounts = new Uint32Array(places.length);
    for (let index = 0; index < places.length; index++) {
      const place = places[index] ?? -1;
      amounts[index] = place < 0 ? anew.#amountAt(index) : old.#amountAt(place);
    }
    const column = new FactColumn([...old.#rests, ...anew.#rests], beginsOf(amounts));
    for (let index = 0, at = 0; index < places.length; index++) {
      const place = places[index] ?? -1;
      const [from, begin, added] = place < 0 ? [anew, anew.#begins[index] ?? 0, behind] : [old, old.#begins[place] ?? 0, 0];
      for (let fact = begin, end = begin + (amounts[index] ?? 0); fact < end; fact++)
        column.#put(at++, (from.#restOf[fact] ?? 0) + added, from.#lower[fact], from.#upper[fact]);
    }
    return column;
  }

  #put(index: number, rest: number, lower = Number.NaN, upper = Number.NaN): void {
    this.#restOf[index] = rest;
    this.#lower[index] = lower;
    this.#upper[index] = upper;
  }

  #amountAt(place: number): number {
    return (this.#begins[place + 1] ?? 0) - (this.#begins[place] ?? 0);
  }

  /** How many facts there are. */
  get size(): number {
    return this.#restOf.length;
  }

  /** The facts of a company, in no order that means something. */
  factsAt(place: number, subject: string): readonly EvidenceFact[] {
    const facts: EvidenceFact[] = [];
    for (let index = this.#begins[place] ?? 0; index < (this.#begins[place + 1] ?? 0); index++) {
      const rest = this.#rests[this.#restOf[index] ?? 0];
      if (rest) facts.push(wholeFact(subject, rest, boundOf(this.#lower[index]), boundOf(this.#upper[index])));
    }
    return facts;
  }

  /**
   * Makes what describes the facts of a company on a day: puts into `signs` what is the same for facts that verdicts treat alike, and into `bounds`
   * where they may differ all the same (missing bounds as NaN).
   */
  describing(metric: Metric, options: LikenessOptions): (place: number, signs: Signs, bounds: number[]) => void {
    const kinds = numbered(this.#rests.map((rest) => factLikeness(rest, metric, options)));
    const ends = numbered(this.#rests.map(({ periodEnd }) => periodEnd ?? options.valid));
    const scopes = numbered(this.#rests.map(({ scope }) => scope ?? ''));
    return (place, signs, bounds) => {
      const used: number[] = [];
      for (let index = this.#begins[place] ?? 0; index < (this.#begins[place + 1] ?? 0); index++) {
        const rest = this.#restOf[index] ?? 0;
        if (kinds[rest] === 0) continue;
        used.push(rest);
        bounds.push(this.#lower[index] ?? Number.NaN, this.#upper[index] ?? Number.NaN);
      }
      signs.add(used.length);
      for (const rest of used) {
        signs.add(kinds[rest] ?? 0);
        if (used.length === 1) continue;
        // Of several, the newest of each scope count.
        signs.add(used.filter((other) => (ends[other] ?? 0) < (ends[rest] ?? 0)).length);
        signs.add(used.findIndex((other) => scopes[other] === scopes[rest]));
      }
    };
  }
}

/** Numbers for texts in their order: the same for the same text, 0 for the empty one. */
function numbered(texts: readonly string[]): Uint32Array {
  const sorted = [...new Set(['', ...texts])].sort();
  const numbers = new Map(sorted.map((text, number) => [text, number]));
  return Uint32Array.from(texts, (text) => numbers.get(text) ?? 0);
}

const boundOf = (bound = Number.NaN): number | null => (Number.isNaN(bound) ? null : bound);

/** A fact of which it does not matter which it is and what supports it. */
export function wholeFact(subject: string, rest: Rest, lower: number | null, upper: number | null): EvidenceFact {
  // Written out: of a large population very many are made, and to spread an object takes several times as long.
  return {
    id: '',
    subject,
    metric: rest.metric,
    scope: rest.scope,
    lower,
    upper,
    lowerOpen: rest.lowerOpen,
    upperOpen: rest.upperOpen,
    unit: rest.unit,
    truth: rest.truth,
    text: rest.text,
    list: rest.list,
    complete: false,
    periodEnd: rest.periodEnd,
    rank: rest.rank,
    country: rest.country,
    validFrom: rest.validFrom,
    validUntil: rest.validUntil,
    citations: NO_TEXTS,
  };
}
