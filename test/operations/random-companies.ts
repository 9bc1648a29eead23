import type { ClaimSet } from '../../src/write/index.ts';
import { randomFrom, type Random } from '../cypher/random.ts';
import { dataset, edge, node } from '../write/claims.ts';

/** Names that sort next to each other, alike, in other scripts and beyond the basic plane. */
const NAMES = ['', 'a', 'aa', 'a b', 'ab', 'alpha', 'é', 'zeta', '滴滴', '微博', '\u{20bb7}野', '\u{1f695} taxi', '\uff5a', '0', '~'];

/** How many of them there are. */
export const COMPANIES = 90;
/** The company that owns them all. */
export const HUB = 'hub';
/** The company that they all own. */
export const OWNED = 'owned';

/** The id of one of them. */
export const idOf = (index: number): string => `company-${String(index).padStart(3, '0')}`;
const company = (id: string, name: string) => node(id, { name, kind: 'company', doubts: [], legalName: name });

/** Companies of random names, all owned by one, and all owning one: a long list, which has an index, and a short one, which is followed edge by edge. */
export function randomClaims(random: Random, ids: readonly number[], renamed: ReadonlySet<number> = new Set()): ClaimSet {
  const names = new Map(ids.map((id) => [id, randomFrom(id).pick(NAMES)]));
  const nodes = ids.map((id) => company(idOf(id), `${names.get(id) ?? ''}${renamed.has(id) ? ' renamed' : ''}`));
  const edges = ids.flatMap((id) => [edge(HUB, idOf(id), { percent: id % 100 }), edge(idOf(id), OWNED, { percent: 1 })]);
  return dataset('paging', [company(HUB, 'The hub'), company(OWNED, 'The owned'), ...nodes], random.shuffled(edges));
}
