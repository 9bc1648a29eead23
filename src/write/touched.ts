import { writeStatements } from '../cypher/index.ts';
import type { Database } from '../graph/index.ts';
import { batches } from './batches.ts';
import type { Settled } from './settle-changes.ts';
import type { Standing } from './standing.ts';
import { tupleOf } from './tuple.ts';

/** Of whom a change says something new. */
export interface Touched {
  /** Ids of the companies, products and events whose own statements changed. */
  readonly touched: readonly string[];
  /** Those of them whose seats, parents or products changed, which verdicts of owned and related companies read too. */
  readonly passing: readonly string[];
}

/** Of more, nobody is helped by knowing which: whoever holds everybody reads everybody anew. */
const MOST_TOUCHED = 5_000;

/** What the evidence of companies is read from. */
const TYPES: ReadonlySet<string> = new Set(['Company', 'Product', 'Event']);
const PASSING: ReadonlySet<string> = new Set(['IN_JURISDICTION', 'PART_OF', 'OPERATES']);
const OWN = ['HAS_FACT', 'NOT_IN_JURISDICTION', 'IN_SECTOR', 'LISTED_ON', 'OWNS', 'INVOLVES', 'CONCERNS', 'UNDER', 'FOLLOWS_FROM'];
const RELATIONS: ReadonlySet<string> = new Set([...PASSING, ...OWN]);

/** What verdicts may have to be read anew for after these changes; null where it is too much to name. */
export async function touchedBy(database: Database, { changes, ends }: Settled, standing: Standing): Promise<Touched | null> {
  const { stated, changed, closedNodes, addedEdges, closedEdges } = changes;
  const touched = new Set<string>();
  const passing = new Set<string>();
  const touch = (id: string, type: string | undefined, relation: string | null): void => {
    if (type === undefined || !TYPES.has(type)) return;
    touched.add(id);
    if (relation !== null && PASSING.has(relation)) passing.add(id);
  };
  for (const { id, type } of [...stated, ...changed]) touch(id, type, null);
  for (const id of closedNodes) touch(id, standing.nodes.get(id)?.type, null);
  for (const { type, from, to } of addedEdges) {
    if (RELATIONS.has(type)) for (const id of [from, to]) touch(id, ends.get(id)?.type, type);
    if (touched.size > MOST_TOUCHED) return null;
  }
  for (const elements of batches(closedEdges)) {
    for (const row of await database.read(writeStatements.endsOfEdges({ elements }), { deadlineMs: 60_000 })) {
      const tuple = tupleOf(row);
      const relation = tuple.text(0);
      if (RELATIONS.has(relation)) for (const place of [1, 3]) touch(tuple.text(place), tuple.text(place + 1), relation);
    }
    if (touched.size > MOST_TOUCHED) return null;
  }
  return touched.size > MOST_TOUCHED ? null : { touched: [...touched].sort(), passing: [...passing].sort() };
}
