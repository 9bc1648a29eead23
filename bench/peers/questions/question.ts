/** Rows of a statement: the cells of each in the order of RETURN. */
export type Rows = readonly (readonly unknown[])[];

/** Loads one thing by id; all that are asked for at once come with one statement, which gives rows `[place, value]` for `$p.ids`. */
export type Load = (text: string, id: unknown) => Promise<unknown>;

/** One question in the words of each contestant, and how each answer is brought into one form. */
export interface Question {
  readonly name: string;
  readonly ambit: string;
  readonly fromAmbit: (data: unknown) => unknown;
  /** Null where the contestant has no such question. */
  readonly peer: string | null;
  readonly fromPeer: (data: unknown) => unknown;
  readonly cypher: string | null;
  /** The statement that answers what Ambit answers: every entry and edge as of a day, as recorded now, as published. */
  readonly held: string | null;
  readonly params: object;
  readonly fromRows: (rows: Rows) => unknown;
  readonly load: ((load: Load) => Promise<unknown>) | null;
}

/** Begins a statement that asks for what is recorded now: `k` is the instant of the last change. */
export const NOW = "MATCH (h:Head {id: 'head'}) WITH h.instant AS k";
/** Whether an entry is recorded and published. */
export const seen = (entry: string): string => `${entry}.recordedFrom <= k AND ${entry}.recordedUntil > k AND ${entry}.published <= $p.published`;
/** Whether an edge holds besides. */
export const holds = (edge: string): string => `${edge}.validFrom <= $p.day AND ${edge}.validUntil > $p.day AND ${seen(edge)}`;

/** What stands at a path of names and places in an answer. */
export function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((found, step) => (typeof found === 'object' && found !== null ? Reflect.get(found, step) : undefined), value);
}

/** A list, or an empty one. */
export const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Some fields of an object. */
export const named = (value: unknown, ...names: readonly string[]): object => Object.fromEntries(names.map((name) => [name, at(value, name)]));

/** The cells of a tuple by name. */
export const tuple = (value: unknown, ...names: readonly string[]): object =>
  Object.fromEntries(names.map((name, index) => [name, at(value, index)]));

/** Every item of a list of tuples by name. */
export const tuples = (value: unknown, ...names: readonly string[]): readonly object[] => list(value).map((item) => tuple(item, ...names));

/** Some fields of every item. */
export const each = (value: unknown, ...names: readonly string[]): readonly object[] => list(value).map((item) => named(item, ...names));

/** Begins a statement that loads several things by id at once. */
export const BY_IDS = 'UNWIND range(0, size($p.ids) - 1) AS i';
