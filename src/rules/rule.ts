export type OperatorSign = '=' | '>' | '>=' | '<' | '<=' | 'in';
export type LeafValue = number | boolean | string | readonly string[];

/** One comparison of a fact with a value: everything a rule says in the end. */
export interface Leaf {
  readonly kind: 'leaf';
  /** As written: a metric, with its scope where it has one (`monthlyActiveUsers.EU`). */
  readonly fact: string;
  readonly metric: string;
  readonly scope: string | null;
  readonly op: OperatorSign;
  readonly value: LeafValue;
  readonly unit: string | null;
  /** Equal for leaves that ask the same, so that an answer is worked out once. */
  readonly key: string;
  /** The values of a set or text test as they are compared, without regard to case. */
  readonly wanted: readonly string[];
}

/** The criteria language: a closed tree over leaves. */
export type Rule =
  | Leaf
  | { readonly kind: 'all' | 'any'; readonly of: readonly Rule[] }
  | { readonly kind: 'not'; readonly rule: Rule }
  | { readonly kind: 'atLeast'; readonly n: number; readonly of: readonly Rule[] }
  | { readonly kind: 'unless'; readonly rule: Rule; readonly exceptions: readonly Rule[] };

/** Splits a fact name into metric and scope. */
export function splitFact(fact: string): { readonly metric: string; readonly scope: string | null } {
  const dot = fact.indexOf('.');
  return dot < 0 ? { metric: fact, scope: null } : { metric: fact.slice(0, dot), scope: fact.slice(dot + 1) };
}

const PLAIN = /^[ -~]*$/;

/** Text as verdicts compare it: case and width do not count, accents do (a wrong match could make a wrong verdict). */
export function foldCase(text: string): string {
  // Codes and ids, the most of what is compared, need no normal form.
  return (PLAIN.test(text) ? text : text.normalize('NFKC')).toLowerCase().trim();
}

/** Makes a leaf from its parts. */
export function makeLeaf(fact: string, op: OperatorSign, value: LeafValue, unit: string | null = null): Leaf {
  const { metric, scope } = splitFact(fact);
  const wanted = typeof value === 'string' ? [foldCase(value)] : typeof value === 'object' ? value.map(foldCase) : [];
  return { kind: 'leaf', fact, metric, scope, op, value, unit, key: `${fact} ${op} ${JSON.stringify(value)}`, wanted };
}
