/** An end of an edge. */
export type End = 'from' | 'to';

export const BOTH: readonly End[] = ['from', 'to'];

/**
 * Ends of which an edge has no copy of kind and order (docs/graph.md), since nobody walks the relation and no list is read by that end. Of all other
 * relations, those of a schema of one's own too, edges have copies of both.
 */
export const UNREAD_ENDS: ReadonlyMap<string, readonly End[]> = new Map([
  ['ABOUT', ['to']],
  ['BRIDGES_FROM', BOTH],
  ['CITED_BY', BOTH],
  ['CITES', ['to']],
  ['CONCERNS', BOTH],
  ['FORMERLY_IN', BOTH],
  ['HAS_BRIDGE', BOTH],
  ['HAS_CHANGE', BOTH],
  ['HAS_CONFLICT', BOTH],
  ['HAS_CRITERIA', BOTH],
  ['HAS_DEADLINE', BOTH],
  ['HAS_FACT', ['from']],
  ['HAS_IDENTIFIER', BOTH],
  ['HAS_LEAF', BOTH],
  ['HAS_PENALTY', BOTH],
  ['HAS_STEP', BOTH],
  ['IN_SCOPE', BOTH],
  ['NOT_IN_JURISDICTION', BOTH],
  ['OF_METRIC', BOTH],
  ['PUBLISHED_BY', ['to']],
  ['REGULATED_BY', BOTH],
  ['TESTS', BOTH],
]);
