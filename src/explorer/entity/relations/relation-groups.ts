import type { EntityKind, RelationKind } from '../../generated/operations.ts';
import { KINDS, type Kind } from '../../graph/graph.ts';
import { KIND_LOOKS } from '../../graph/kinds.ts';
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

/** Relations by kind of what they lead to, as words, the most first: `13 events`, `at least 1,000 measures`. */
export function countsByKind(degree: readonly Pick<Count, 'kind' | 'count' | 'exact'>[]): readonly { readonly kind: Kind; readonly words: string }[] {
  const counts = KINDS.map((kind) => {
    const own = degree.filter((one) => one.kind === KIND_LOOKS[kind].argument);
    return { kind, count: own.reduce((sum, { count }) => sum + count, 0), exact: own.every(({ exact }) => exact) };
  });
  return counts
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
    .map(({ kind, count, exact }) => {
      const { word, plural } = KIND_LOOKS[kind];
      return { kind, words: `${exact ? '' : 'at least '}${count} ${(count === 1 ? word : plural).toLowerCase()}` };
    });
}
