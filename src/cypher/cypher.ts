declare const brand: unique symbol;

/** Query text. Only `cypher` and `name` make it, so that no string from outside can become part of a query. */
export type Cypher = string & { readonly [brand]: 'Cypher' };

/** A query and its parameters: one map, sent as `$p`. */
export interface Statement {
  readonly text: Cypher;
  readonly params: object;
}

/** Joins constant text with other query text; a plain string in a gap is a type error. */
export function cypher(strings: TemplateStringsArray, ...parts: readonly Cypher[]): Cypher {
  return String.raw({ raw: strings }, ...parts) as Cypher;
}

const NAME = /^[A-Za-z][A-Za-z0-9_]*$/;

/** A label, relationship type, property or variable name from the model or the compiler; refused unless it is a plain identifier. */
export function name(text: string): Cypher {
  if (!NAME.test(text)) throw new Error('Not a plain identifier');
  return text as Cypher;
}

const WORD = /^[A-Za-z][A-Za-z-]*$/;

/** A constant of the model (a role, a type name) as a string literal; refused unless it is a plain word. */
export function constant(text: string): Cypher {
  if (!WORD.test(text)) throw new Error('Not a plain word');
  return `'${text}'` as Cypher;
}

/** A small whole number that is part of a statement's shape (the tag of a branch), never a value of a user. */
export function ordinal(value: number): Cypher {
  if (!Number.isSafeInteger(value) || value < 0) throw new Error('Not an ordinal');
  return String(value) as Cypher;
}

/** Joins query texts with a constant separator. */
export function join(parts: readonly Cypher[], separator: '' | ', ' | ' + ' | ' AND ' | ' OR ' | '|' | '\n' | ' ' | '\nUNION ALL\n' | ':'): Cypher {
  return parts.join(separator) as Cypher;
}
