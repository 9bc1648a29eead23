declare const brand: unique symbol;

/** Query text. Only `cypher` and `name` make it, so that no string from outside can become part of a query. */
export type Cypher = string & { readonly [brand]: 'Cypher' };

/** A query and its parameters: one map, sent as `$p`. */
export interface Statement {
  readonly text: Cypher;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Joins constant text with other query text; a plain string in a gap is a type error. */
export function cypher(strings: TemplateStringsArray, ...parts: readonly Cypher[]): Cypher {
  return String.raw({ raw: strings.raw }, ...parts) as Cypher;
}

const NAME = /^[A-Za-z][A-Za-z0-9_]*$/;

/** A label, relationship type, property or variable name from the model or the compiler; refused unless it is a plain identifier. */
export function name(text: string): Cypher {
  if (!NAME.test(text)) throw new Error('Not a plain identifier');
  return text as Cypher;
}

/** Joins query texts with a constant separator. */
export function join(parts: readonly Cypher[], separator: ', ' | ' AND ' | ' OR ' | '|' | '\n' | ' ' | '\nUNION ALL\n' | ':'): Cypher {
  return parts.join(separator) as Cypher;
}
