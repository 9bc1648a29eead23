import { columnKey, shapeKey } from './column-set.ts';
import { earlierPlace, rootOfPlace } from './places.ts';
import type { Plan, RootPlan, Selection } from './plan.ts';

/** The same plan with its roots in an order that depends only on what they ask, so that the order in a document makes no other statement. */
export function orderRoots({ roots, calls, refs }: Plan): Plan {
  const sorted = roots
    .map((root, index) => ({ root, index, key: rootKey(root) }))
    .toSorted((left, right) => (left.key < right.key ? -1 : left.key > right.key ? 1 : 0));
  const places = new Map(sorted.map(({ index }, place) => [index, place]));
  const placeOf = (root: number): number => {
    const at = rootOfPlace(root);
    const place = places.get(at) ?? at;
    return root === at ? place : earlierPlace(place);
  };
  const moved = <Part extends { readonly root: number }>(part: Part): Part => ({ ...part, root: placeOf(part.root) });
  return { roots: sorted.map(({ root }) => root), calls: calls.map(moved), refs: refs.map(moved) };
}

function rootKey({ kind, types, selection, sort, page, computed, exploration }: RootPlan): string {
  const parts = page ? [page.items, page.total, page.facets.length, page.edge ? columnsOf(page.edge) : ''] : [];
  return [kind, types, sort, computed?.source ?? exploration?.source ?? '', columnsOf(selection), ...parts].join(' ');
}

function columnsOf({ common, perType }: Selection): string {
  return shapeKey([...common, ...[...perType.values()].flat()].map(columnKey).join());
}
