import { writeStatements } from '../cypher/index.ts';
import type { Database } from '../graph/index.ts';
import { batches } from './batches.ts';
import type { Settled } from './settle-changes.ts';
import type { Standing } from './standing.ts';
import { tupleOf } from './tuple.ts';

/** An entry, as far as it is known what it is. */
interface Entry {
  readonly id: string;
  readonly type: string | undefined;
}

/** Something new that a change says: of an entry itself, or of two by a relation. */
export interface Said {
  readonly relation: string | null;
  readonly entries: readonly Entry[];
}

/** All that a change says, in batches: what closed edges said is read from the graph. */
export async function* saidBy(database: Database, { changes, ends }: Settled, standing: Standing): AsyncGenerator<readonly Said[]> {
  const { stated, changed, closedNodes, addedEdges, closedEdges } = changes;
  const ofItself = (id: string, type: string | undefined): Said => ({ relation: null, entries: [{ id, type }] });
  yield [...stated, ...changed].map(({ id, type }) => ofItself(id, type));
  yield closedNodes.map((id) => ofItself(id, standing.nodes.get(id)?.type));
  const endOf = (id: string): Entry => ({ id, type: ends.get(id)?.type });
  for (const edges of batches(addedEdges)) yield edges.map(({ type, from, to }) => ({ relation: type, entries: [endOf(from), endOf(to)] }));
  for (const elements of batches(closedEdges)) {
    const rows = await database.read(writeStatements.endsOfEdges({ elements }), { deadlineMs: 60_000 });
    yield rows.map(tupleOf).map((tuple) => ({
      relation: tuple.text(0),
      entries: [
        { id: tuple.text(1), type: tuple.text(2) },
        { id: tuple.text(3), type: tuple.text(4) },
      ],
    }));
  }
}
