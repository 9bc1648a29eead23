import type { Profile } from './profile.ts';

/** An entry of the picture; x and y are the upper left corner of its card, whole numbers. */
export interface ViewNode {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Layouts leave it where it is. */
  readonly pinned: boolean;
}

/** Where a layout or a hand puts an entry. */
export interface Place {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** Coordinates of every question; null means today, now, no limit. */
export interface ViewAt {
  readonly valid: string | null;
  readonly known: string | null;
  readonly published: string | null;
}

/** Entries and relations that are emphasised; everything else steps back. */
export interface ViewHighlight {
  readonly nodes: readonly string[];
  readonly links: readonly string[];
}

export const LAYOUTS = ['layered', 'force', 'timeline', 'free'] as const;
export type Layout = (typeof LAYOUTS)[number];

export const TABS = ['graph', 'table', 'what-if'] as const;
export type Tab = (typeof TABS)[number];

export const TABLE_LISTS = ['entries', 'relations', 'verdicts'] as const;
export type TableList = (typeof TABLE_LISTS)[number];

/** Which table is read, and how it is narrowed and sorted. */
export interface ViewTable {
  readonly list: TableList;
  /** Key of the column it is sorted by; null is the order in which things came. */
  readonly sort: string | null;
  readonly isDescending: boolean;
  /** Words that a row must have. */
  readonly words: string;
  readonly hiddenVerdicts: readonly string[];
}

/** Everything a link has to say so that somebody else sees the same: what is shown, where, at which day, with which filters. */
export interface View {
  readonly at: ViewAt;
  /** A second day, to compare with. */
  readonly compareWith: string | null;
  /** Entries that have a place, in the order they came. */
  readonly nodes: readonly ViewNode[];
  /** Entries that still wait for one. */
  readonly unplaced: readonly string[];
  readonly layout: Layout;
  readonly hiddenKinds: readonly string[];
  readonly hiddenRelations: readonly string[];
  readonly openedGroups: readonly string[];
  readonly selection: readonly string[];
  /** The entry in the panel. */
  readonly open: string | null;
  /** What of it is read: `overview`, `affected`, `measures:…`; the panel's own names. Null is its first part. */
  readonly part: string | null;
  readonly tab: Tab;
  readonly table: ViewTable;
  readonly highlight: ViewHighlight | null;
  /** The company that is described in the what-if; null while nothing is said of it. */
  readonly profile: Profile | null;
}

/** Nothing on the canvas, today: the start page. */
export const EMPTY_VIEW: View = {
  at: { valid: null, known: null, published: null },
  compareWith: null,
  nodes: [],
  unplaced: [],
  layout: 'layered',
  hiddenKinds: [],
  hiddenRelations: [],
  openedGroups: [],
  selection: [],
  open: null,
  part: null,
  tab: 'graph',
  table: { list: 'entries', sort: null, isDescending: false, words: '', hiddenVerdicts: [] },
  highlight: null,
  profile: null,
};

/** Ids of everything in the picture, placed or not. */
export function shownIds(view: Pick<View, 'nodes' | 'unplaced'>): readonly string[] {
  return [...view.nodes.map(({ id }) => id), ...view.unplaced];
}

/** Whether there is nothing to draw, to read or to fill in. */
export function isStart(view: View): boolean {
  return view.nodes.length === 0 && view.unplaced.length === 0 && view.open === null && view.tab === 'graph';
}
