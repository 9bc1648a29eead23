import { dayText } from '../graph/dates.ts';
import type { Graph, Link } from '../graph/graph.ts';
import { relationWord } from '../graph/relations.ts';
import type { Column } from './column.ts';

/** A relation as a row. */
export interface RelationRow extends Link {
  readonly fromName: string;
  readonly toName: string;
  /** How many sources say so; null until they are read. */
  readonly sources: number | null;
}

/** What is told of a relation, in the order of the columns. */
export const RELATION_COLUMNS: readonly Column<RelationRow>[] = [
  { key: 'id', title: 'Id', text: ({ id }) => id, isForFiles: true },
  { key: 'fromId', title: 'From (id)', text: ({ from }) => from, isForFiles: true },
  { key: 'from', title: 'From', text: ({ fromName }) => fromName },
  { key: 'relation', title: 'Relation', text: ({ relation }) => relationWord(relation) },
  { key: 'role', title: 'Role', text: ({ role }) => role?.replaceAll(/[_-]/g, ' ') ?? '' },
  { key: 'toId', title: 'To (id)', text: ({ to }) => to, isForFiles: true },
  { key: 'to', title: 'To', text: ({ toName }) => toName },
  { key: 'since', title: 'Since', text: ({ validFrom, precision }) => dateText(validFrom, precision), sortBy: ({ validFrom }) => validFrom },
  {
    key: 'until',
    title: 'Until',
    text: ({ validFrom, validUntil, precision }) => dateText(validUntil, validFrom === null ? precision : 'DAY'),
    sortBy: ({ validUntil }) => validUntil,
  },
  { key: 'claim', title: 'Claim', text: ({ claimStatus }) => claimStatus?.toLowerCase() ?? '' },
  { key: 'sentence', title: 'In a sentence', text: ({ sentence }) => sentence },
  { key: 'holds', title: 'On this day', text: ({ holds }) => (holds ? 'holds' : 'does not hold'), isForFiles: true },
  { key: 'sources', title: 'Sources', text: ({ sources }) => sources?.toString() ?? '', sortBy: ({ sources }) => sources },
];

/** The relations among what is shown that no filter hides. */
export function shownLinks(
  graph: Graph,
  ids: readonly string[],
  hiddenKinds: ReadonlySet<string>,
  hiddenRelations: ReadonlySet<string>,
): readonly Link[] {
  const shown = new Set(
    ids.filter((id) => {
      const card = graph.cards.get(id);
      return card !== undefined && !hiddenKinds.has(card.kind);
    }),
  );
  return [...graph.links.values()].filter(({ from, to, relation }) => shown.has(from) && shown.has(to) && !hiddenRelations.has(relation));
}

/** The same as rows, with the names of their ends. */
export function relationRows(links: readonly Link[], graph: Graph, sourcesOf: ReadonlyMap<string, number> | null): readonly RelationRow[] {
  const nameOf = (id: string): string => graph.cards.get(id)?.name ?? id;
  return links.map((link) => ({
    ...link,
    fromName: nameOf(link.from),
    toName: nameOf(link.to),
    sources: sourcesOf === null || !link.holds ? null : (sourcesOf.get(link.id) ?? 0),
  }));
}

function dateText(day: string | null, precision: string | null): string {
  return day === null ? '' : dayText(day, precision ?? 'DAY');
}
