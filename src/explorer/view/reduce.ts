import type { Action } from './action.ts';
import { isBlank } from './profile.ts';
import { shownIds, type Place, type View, type ViewNode } from './view.ts';

/** The view after an action; the same object where nothing changes. */
export function reduce(view: View, action: Action): View {
  switch (action.type) {
    case 'add':
      return added(view, action.places ?? [], action.ids ?? [], action.highlight);
    case 'remove':
      return removed(view, new Set(action.ids));
    case 'move':
      // Once a hand has moved something the picture is no layout's any more.
      return { ...view, nodes: placed(view.nodes, action.places), layout: 'free' };
    case 'arrange':
      return { ...placedAll(view, action.places), layout: action.layout };
    case 'settle':
      return placedAll(view, action.places);
    case 'pin':
      return { ...view, nodes: view.nodes.map((node) => (action.ids.includes(node.id) ? { ...node, pinned: action.pinned } : node)) };
    case 'at':
      return { ...view, at: { ...view.at, ...action.at } };
    case 'compare':
      return { ...view, compareWith: action.with };
    case 'describe':
      return { ...view, profile: action.profile === null || isBlank(action.profile) ? null : action.profile };
    case 'toggle-kind':
      return { ...view, hiddenKinds: toggled(view.hiddenKinds, action.kind) };
    case 'toggle-relation':
      return { ...view, hiddenRelations: toggled(view.hiddenRelations, action.relation) };
    case 'open-group':
      return view.openedGroups.includes(action.group) ? view : { ...view, openedGroups: [...view.openedGroups, action.group] };
    case 'highlight':
      return { ...view, highlight: action.highlight };
    case 'select':
      return { ...view, selection: [...new Set(action.ids)] };
    case 'open':
      return { ...view, open: action.id, part: action.part ?? null };
    case 'tab':
      return { ...view, tab: action.tab };
    case 'table':
      return { ...view, table: { ...view.table, ...action.table } };
    case 'show':
      return action.view;
  }
}

function added(view: View, places: readonly Place[], ids: readonly string[], highlight: View['highlight'] | undefined): View {
  const shown = new Set(shownIds(view));
  const fresh = placesById(places.filter(({ id }) => !shown.has(id)));
  const unplaced = [...new Set(ids)].filter((id) => !shown.has(id) && !fresh.has(id));
  return {
    ...view,
    nodes: [...view.nodes, ...[...fresh.values()].map((place) => ({ ...place, pinned: false }))],
    unplaced: [...view.unplaced, ...unplaced],
    highlight: highlight ?? view.highlight,
  };
}

function removed(view: View, gone: ReadonlySet<string>): View {
  return {
    ...view,
    nodes: view.nodes.filter(({ id }) => !gone.has(id)),
    unplaced: view.unplaced.filter((id) => !gone.has(id)),
    selection: view.selection.filter((id) => !gone.has(id)),
  };
}

/** Places for what has one already and for what waits for one; what is not in the picture stays out. */
function placedAll(view: View, places: readonly Place[]): View {
  const byId = placesById(places);
  const settled = view.unplaced.flatMap((id) => {
    const place = byId.get(id);
    return place ? [{ ...place, pinned: false }] : [];
  });
  const settledIds = new Set(settled.map(({ id }) => id));
  return { ...view, nodes: [...placed(view.nodes, places), ...settled], unplaced: view.unplaced.filter((id) => !settledIds.has(id)) };
}

function placed(nodes: readonly ViewNode[], places: readonly Place[]): readonly ViewNode[] {
  const byId = placesById(places);
  return nodes.map((node) => ({ ...node, ...byId.get(node.id) }));
}

/** Whole numbers only: a link has them all, and a fraction of a pixel is nothing to see. */
function placesById(places: readonly Place[]): ReadonlyMap<string, Place> {
  return new Map(places.map(({ id, x, y }) => [id, { id, x: whole(x), y: whole(y) }]));
}

function whole(number: number): number {
  return Number.isFinite(number) ? Math.round(number) + 0 : 0;
}

function toggled(list: readonly string[], one: string): readonly string[] {
  return list.includes(one) ? list.filter((other) => other !== one) : [...list, one];
}
