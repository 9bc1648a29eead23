import type { EntityKind, RelationKind } from '../../generated/operations.ts';
import type { Kind } from '../../graph/graph.ts';
import { relationWord, relationWords, reverseWord } from '../../graph/relations.ts';

/** How many relations of one type lead to entries of one kind. */
interface Count {
  readonly kind: EntityKind;
  readonly relation: RelationKind | null;
  readonly count: number;
  readonly exact: boolean;
}

/** The kind from which a relation is read; those that are missing join entries of one kind, so both directions may be meant. */
const SOURCES: Readonly<Partial<Record<RelationKind, Kind>>> = {
  ISSUED: 'Regulator',
  HAS_PROVISION: 'Measure',
  OPERATES: 'Company',
  LISTED_ON: 'Company',
  INVOLVES: 'Event',
  UNDER: 'Event',
  IN_SECTOR: 'Company',
};

/** The relation as it is read from an entry of this kind: `involved in` of a company, `involves` of an event. */
export function headingOf(relation: RelationKind, from: Kind, to: EntityKind): string {
  if (relation === 'IN_JURISDICTION') return to === 'JURISDICTION' ? relationWord(relation) : reverseWord(relation);
  const source = SOURCES[relation];
  if (source === undefined) return relationWords(relation);
  return source === from ? relationWord(relation) : reverseWord(relation);
}

/** Relations altogether, as words: at least so many where they were not all counted. */
export function relationCount(degree: readonly Pick<Count, 'count' | 'exact'>[]): string {
  const total = degree.reduce((sum, { count }) => sum + count, 0);
  return `${degree.every(({ exact }) => exact) ? '' : 'at least '}${total}`;
}
