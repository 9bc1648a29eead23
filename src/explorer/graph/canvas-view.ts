import type { Highlight, ShownNode } from './drawing.ts';
import type { LayoutName, Place } from './layout/layout.ts';
import type { At } from '../view/index.ts';

/** What the canvas needs of the view. */
export interface CanvasState {
  readonly at: At;
  /** The day asked about. */
  readonly day: string;
  /** Entries with a place, in the order they came. */
  readonly nodes: readonly ShownNode[];
  /** Entries that came without one. */
  readonly unplaced: readonly string[];
  readonly layout: string;
  readonly selection: ReadonlySet<string>;
  readonly hiddenKinds: ReadonlySet<string>;
  readonly hiddenRelations: ReadonlySet<string>;
  readonly openedGroups: ReadonlySet<string>;
  readonly highlight: Highlight | null;
}

/** The view, and what the canvas does to it. All but `select`, `open` and `settle` can be undone. */
export interface CanvasView extends CanvasState {
  readonly add: (places: readonly Place[], highlight?: Highlight) => void;
  readonly remove: (ids: readonly string[]) => void;
  readonly move: (places: readonly Place[]) => void;
  readonly arrange: (layout: LayoutName, places: readonly Place[]) => void;
  /** Gives places to what came without one; no step of its own. */
  readonly settle: (places: readonly Place[]) => void;
  readonly pin: (ids: readonly string[], isPinned: boolean) => void;
  readonly select: (ids: readonly string[]) => void;
  readonly open: (id: string) => void;
  readonly toggleKind: (kind: string) => void;
  readonly toggleRelation: (relation: string) => void;
  readonly openGroup: (group: string) => void;
  readonly emphasise: (highlight: Highlight | null) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}
