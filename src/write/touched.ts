import { writeStatements } from '../cypher/index.ts';
import type { Database } from '../graph/index.ts';
import { batches } from './batches.ts';
import type { Settled } from './settle-changes.ts';
import type { Standing } from './standing.ts';
import { tupleOf } from './tuple.ts';

/** Of more, nobody is helped by knowing which: whoever holds everybody reads everybody anew. */
const MOST_TOUCHED = 5_000;

/** What the evidence of companies is read from. */
const READ_FOR_EVIDENCE: ReadonlySet<string> = new Set(['Company', 'Product', 'Event']);

/** Ids of the companies, products and events of which something new is said, themselves or by an edge; null where they are too many to name. */
export async function touchedBy(database: Database, { changes, ends }: Settled, standing: Standing): Promise<readonly string[] | null> {
  const { stated, changed, closedNodes, addedEdges, closedEdges } = changes;
  if (closedEdges.length > MOST_TOUCHED) return null;
  const touched = new Set<string>();
  const touch = (id: string, type: string | undefined): void => {
    if (type !== undefined && READ_FOR_EVIDENCE.has(type)) touched.add(id);
  };
  for (const { id, type } of [...stated, ...changed]) touch(id, type);
  for (const id of closedNodes) touch(id, standing.nodes.get(id)?.type);
  for (const { from, to } of addedEdges) {
    for (const id of [from, to]) touch(id, ends.get(id)?.type);
    if (touched.size > MOST_TOUCHED) return null;
  }
  for (const elements of batches(closedEdges))
    for (const row of await database.read(writeStatements.endsOfEdges({ elements }), { deadlineMs: 60_000 })) {
      const tuple = tupleOf(row);
      touch(tuple.text(0), tuple.text(1));
      touch(tuple.text(2), tuple.text(3));
    }
  return touched.size > MOST_TOUCHED ? null : [...touched].sort();
}
