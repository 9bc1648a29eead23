type End = 'from' | 'to';

const BOTH: readonly End[] = ['from', 'to'];

/**
 * Ends of which an edge has a copy of kind and order (docs/graph.md): both where people walk a relation, else those by which a list is read. A
 * relation that is not here has none.
 */
export const COPIED_ENDS: ReadonlyMap<string, readonly End[]> = new Map([
  ['ISSUED', BOTH],
  ['HAS_PROVISION', BOTH],
  ['AMENDS', BOTH],
  ['SUPERSEDES', BOTH],
  ['IMPLEMENTS', BOTH],
  ['BASED_ON', BOTH],
  ['OPERATES', BOTH],
  ['OWNS', BOTH],
  ['LISTED_ON', BOTH],
  ['INVOLVES', BOTH],
  ['UNDER', BOTH],
  ['FOLLOWS_FROM', BOTH],
  ['IN_SECTOR', BOTH],
  ['IN_JURISDICTION', BOTH],
  ['PART_OF', BOTH],
  ['HAS_FACT', ['to']],
  ['ABOUT', ['from']],
  ['CITES', ['from']],
  ['PUBLISHED_BY', ['from']],
]);
