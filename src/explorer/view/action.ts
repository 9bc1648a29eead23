import type { Profile } from './profile.ts';
import type { Layout, Place, Tab, View, ViewAt, ViewHighlight, ViewTable } from './view.ts';

/** Everything that can be done to a view, as data. */
export type Action =
  /** Draws entries: with a place, or without one until the canvas knows them. */
  | { readonly type: 'add'; readonly places?: readonly Place[]; readonly ids?: readonly string[]; readonly highlight?: ViewHighlight }
  | { readonly type: 'remove'; readonly ids: readonly string[] }
  | { readonly type: 'move'; readonly places: readonly Place[] }
  | { readonly type: 'arrange'; readonly layout: Layout; readonly places: readonly Place[] }
  /** Gives places to what came without one; no step of its own. */
  | { readonly type: 'settle'; readonly places: readonly Place[] }
  | { readonly type: 'pin'; readonly ids: readonly string[]; readonly pinned: boolean }
  | { readonly type: 'at'; readonly at: Partial<ViewAt> }
  | { readonly type: 'compare'; readonly with: string | null }
  /** Describes the company of the what-if anew; null forgets it. */
  | { readonly type: 'describe'; readonly profile: Profile | null }
  | { readonly type: 'toggle-kind'; readonly kind: string }
  | { readonly type: 'toggle-relation'; readonly relation: string }
  | { readonly type: 'open-group'; readonly group: string }
  | { readonly type: 'highlight'; readonly highlight: ViewHighlight | null }
  | { readonly type: 'select'; readonly ids: readonly string[] }
  /** Opens an entry in the panel (at one of its parts), or closes the panel. */
  | { readonly type: 'open'; readonly id: string | null; readonly part?: string | null }
  | { readonly type: 'tab'; readonly tab: Tab }
  /** Chooses, narrows or sorts a table. */
  | { readonly type: 'table'; readonly table: Partial<ViewTable> }
  /** Replaces everything: a link, a ready-made view, the start page. */
  | { readonly type: 'show'; readonly view: View };

/** What only moves the eye, or finishes another step: undo passes over it. */
const PASSING: ReadonlySet<Action['type']> = new Set(['select', 'open', 'tab', 'table', 'settle']);

/** Whether undo takes it back. */
export function isStep({ type }: Action): boolean {
  return !PASSING.has(type);
}
