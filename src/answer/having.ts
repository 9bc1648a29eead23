import { RULEBOOK_TAG } from '../cypher/index.ts';
import type { Row } from '../graph/index.ts';
import type { Needs } from '../plan/index.ts';
import { rulebookVersion, type Rulebook } from '../resolvers/index.ts';
import { allKinds, type EventKinds } from '../rules/index.ts';
import { isOf, type Held, type Rulebooks } from './judges.ts';
import type { Head, RowsByTag } from './rows-by-tag.ts';

/** What the service holds by place, so that it need not be brought: that of the very coordinates, and criteria of others. */
export interface Having {
  readonly held: ReadonlyMap<number, Held | null>;
  readonly rulebooks: ReadonlyMap<number, Rulebooks>;
  /** What events those criteria look for; nothing where none are held, or others turned out to hold. */
  readonly kinds: ReadonlyMap<number, EventKinds>;
  readonly hopes: boolean;
}

/** What a service has that starts. */
export const NOTHING: Having = { held: new Map(), rulebooks: new Map(), kinds: new Map(), hopes: false };

/** Whether the first statement left out what turns out not to be held: criteria of another version, everybody of another sequence. */
export function lacks(needs: Needs | undefined, rows: RowsByTag, head: Head, place: number, { held, rulebooks, hopes }: Having): boolean {
  const [before, versions] = [held.get(place) ?? null, rulebooks.get(place) ?? new Map<string, unknown>()];
  if (isOf(before, head) || (before === null && !(hopes && versions.size > 0))) return false;
  const version = rulebookVersion(rowsAt(rows, place));
  return version === null || !versions.has(version) || (needs?.population === true && before !== null && before.population !== null);
}

/** Whether criteria came that may look for other events than those that were read. */
export function looksElsewhere(rows: RowsByTag, place: number, { kinds, rulebooks }: Having): boolean {
  const brought = rowsAt(rows, place);
  if (!kinds.has(place) || !brought.some(([part]) => part === 'Metric')) return false;
  return !rulebooks.get(place)?.has(rulebookVersion(brought) ?? '');
}

/** What came of the criteria of a place. */
const rowsAt = (rows: RowsByTag, place: number): readonly Row[] => (rows.get(RULEBOOK_TAG + place) ?? []).filter(Array.isArray);

/** What events the criteria look for that are held, by place. */
export function kindsOf({ held, rulebooks }: Pick<Having, 'held' | 'rulebooks'>): Having['kinds'] {
  const rulebooksAt = (place: number): readonly Rulebook[] => [held.get(place)?.rulebook ?? [], ...(rulebooks.get(place)?.values() ?? [])].flat();
  const kinds = [...held.keys()].map((place) => [place, rulebooksAt(place)] as const).filter(([, { length }]) => length > 0);
  return new Map(kinds.map(([place, all]) => [place, allKinds(all.map(({ eventKinds }) => eventKinds))]));
}
