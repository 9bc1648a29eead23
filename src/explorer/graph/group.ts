import { KINDS, type Graph, type Kind } from './graph.ts';

/** Entries of one kind with one owner, drawn as one. */
export interface Group {
  readonly id: string;
  readonly kind: Kind;
  /** Id of the entry they belong to (who issued, contains, operates, is involved); null where nobody is. */
  readonly owner: string | null;
  readonly members: readonly string[];
}

/** As many entries as are drawn one by one. */
export const MOST_DRAWN = 500;

/** Which end of which relation owns an entry of a kind; the first that is there counts. */
const OWNERS: Readonly<Partial<Record<Kind, readonly (readonly [relation: string, end: 'from' | 'to'])[]>>> = {
  Measure: [['ISSUED', 'from']],
  Provision: [['HAS_PROVISION', 'from']],
  Product: [['OPERATES', 'from']],
  Event: [
    ['UNDER', 'to'],
    ['INVOLVES', 'to'],
  ],
  Company: [
    ['PART_OF', 'to'],
    ['IN_JURISDICTION', 'to'],
  ],
  Regulator: [['IN_JURISDICTION', 'to']],
  Sector: [['PART_OF', 'to']],
};

/** The groups to draw instead of too many entries: the largest first, none that was opened, until few enough are left. */
export function groupsOf(ids: readonly string[], graph: Graph, opened: ReadonlySet<string>, most = MOST_DRAWN): readonly Group[] {
  let drawn = ids.length;
  if (drawn <= most) return [];
  const groups: Group[] = [];
  for (const group of candidates(ids, graph).toSorted(largestFirst)) {
    if (drawn <= most || group.members.length < 2) break;
    if (opened.has(group.id)) continue;
    groups.push(group);
    drawn -= group.members.length - 1;
  }
  return groups;
}

function candidates(ids: readonly string[], graph: Graph): readonly Group[] {
  const owners = ownersOf(ids, graph);
  const byGroup = new Map<string, { readonly kind: Kind; readonly owner: string | null; readonly members: string[] }>();
  for (const id of ids) {
    const kind = graph.cards.get(id)?.kind;
    if (kind === undefined) continue;
    const owner = owners.get(id) ?? null;
    const key = `group:${kind}:${owner ?? ''}`;
    const group = byGroup.get(key) ?? { kind, owner, members: [] };
    group.members.push(id);
    byGroup.set(key, group);
  }
  return [...byGroup].map(([id, group]) => ({ id, ...group }));
}

function ownersOf(ids: readonly string[], graph: Graph): ReadonlyMap<string, string> {
  const shown = new Set(ids);
  const found = new Map<string, { readonly owner: string; readonly place: number }>();
  for (const { relation, from, to } of graph.links.values()) {
    if (!shown.has(from) || !shown.has(to)) continue;
    for (const [id, end, owner] of [
      [to, 'from', from],
      [from, 'to', to],
    ] as const) {
      const kind = graph.cards.get(id)?.kind;
      const place = kind ? (OWNERS[kind]?.findIndex((entry) => entry[0] === relation && entry[1] === end) ?? -1) : -1;
      const before = found.get(id);
      if (place >= 0 && (!before || place < before.place || (place === before.place && owner < before.owner))) found.set(id, { owner, place });
    }
  }
  return new Map([...found].map(([id, { owner }]) => [id, owner]));
}

function largestFirst(a: Group, b: Group): number {
  return b.members.length - a.members.length || KINDS.indexOf(b.kind) - KINDS.indexOf(a.kind) || (a.id < b.id ? -1 : 1);
}
