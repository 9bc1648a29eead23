import { cypher, type Statement } from '../cypher.ts';

/** The same statement planned only, not run. */
export function explained({ text, params }: Statement): Statement {
  return { text: cypher`EXPLAIN ${text}`, params };
}
