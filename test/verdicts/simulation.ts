/** The draft whose text most tests change. */
export const DRAFT = 'cybersecurity-review-measures-draft-2021';
/** What both questions answer with; it needs `CHANGED` beside it. */
export const LISTS = `
  before { verdict count } after { verdict count }
  newlyCaught { ...Changed } newlyFree { ...Changed } newlyUnknown { ...Changed }`;
/** A company whose verdict differs. */
export const CHANGED = `fragment Changed on TransitionConnection {
  totalCount totalCountExact
  nodes { kind cause sentence on { text } statementKind company { id key } before { key verdict criteriaVersion at { valid } } after { key verdict criteriaVersion } citations { quote source { title } } }
}`;

interface Verdict {
  readonly key: string;
  readonly criteriaVersion: string;
}
/** One company whose verdict differs. */
export interface Changed {
  readonly cause: string;
  readonly company: { readonly id: string };
  readonly before: Verdict;
  readonly after: Verdict;
  readonly citations: readonly unknown[];
}
/** A page of them. */
export interface Changes {
  readonly totalCount: number;
  readonly nodes: readonly Changed[];
}
/** How many companies have each verdict. */
export type Counts = readonly { readonly verdict: string; readonly count: number }[];
type Side = 'newlyCaught' | 'newlyFree' | 'newlyUnknown';
/** Whom two texts catch, and who differs. */
export type Simulation = Readonly<Record<Side, Changes>> & { readonly before: Counts; readonly after: Counts };

/** How many are newly caught, free and unknown. */
export const totals = (simulation: Simulation) =>
  [simulation.newlyCaught, simulation.newlyFree, simulation.newlyUnknown].map(({ totalCount }) => totalCount);
/** The counts by verdict. */
export const counts = (list: Counts) => Object.fromEntries(list.map(({ verdict, count }) => [verdict, count]));
/** Whom a page names. */
export const companies = (page: Changes) => page.nodes.map(({ company }) => company.id);
