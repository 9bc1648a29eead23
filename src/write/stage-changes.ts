import { writeStatements } from '../cypher/index.ts';
import type { Database } from '../graph/index.ts';
import { invariant } from '../lib/index.ts';
import { charactersIn, MAX_STATES } from './batches.ts';
import type { EdgeClaim, NodeClaim } from './claim.ts';
import type { Lease } from './lease.ts';
import { orderEdges } from './order-edges.ts';
import { report, type Watch } from './progress.ts';
import type { Settled } from './settle-changes.ts';
import { labelsOf, recordedAs, statedOfEdge, statedOfNode, type Properties, type Stamp } from './stored-claim.ts';
import { writeRows, type Tally } from './write-rows.ts';

/**
 * Puts changes into the graph under an instant after Head's, nodes first. Until `publish` moves Head, a reader sees none of it:
 * - a new node or edge is recorded after what the reader knows;
 * - a node or edge that was closed is so only after that;
 * - the new state of a node that stands waits in a `Staged` node, which nothing reads, and is swapped in last: then the node has a state that is not yet
 *   known, and the Revision holds. Its content is exact then too; only its place in the order is already the new one.
 */
export async function stageChanges(
  database: Database,
  lease: Lease,
  { changes, created, returning, ends }: Settled,
  stamp: Stamp,
  watch: Watch,
): Promise<void> {
  const target = (stage: Tally['stage'], total: number) => ({ lease, watch, tally: { stage, total, done: 0 } });
  const revised = [...changes.changed, ...returning];
  const nodes = target('nodes', created.length + revised.length);
  const size = (claim: NodeClaim | EdgeClaim): number => charactersIn(claim.properties) + 400;
  await writeRows(nodes, created, (node) => ({ labels: labelsOf(node), properties: state(node, stamp, false) }), writeStatements.createNodes, size);
  await writeRows(nodes, revised, (node) => ({ id: node.id, properties: state(node, stamp, true) }), writeStatements.createStates, size);
  await writeRows(
    target('edges', changes.addedEdges.length),
    changes.addedEdges,
    (edge) => edgeRow(edge, stamp, ends),
    writeStatements.createEdges,
    size,
  );
  const closing = target('close', changes.closedNodes.length + changes.closedEdges.length);
  const itself = (text: string): string => text;
  const until = { recordedUntil: stamp.instant };
  // The end of recording stands in indexes, which take a key out before they put another in.
  await lease.write(writeStatements.beginChanging);
  await writeRows(closing, changes.closedEdges, itself, (batch) => writeStatements.endEdges({ ...batch, ...until }));
  await writeRows(closing, changes.closedNodes, itself, (batch) => writeStatements.endNodes({ ...batch, ...until }));
  for (let done = 0; done < revised.length; done += MAX_STATES) {
    report(watch, 'publish', done, revised.length);
    for (const statement of [writeStatements.copyStates, writeStatements.hideStates, writeStatements.swapStates])
      await lease.write((step) => statement({ ...step, instant: stamp.instant, limit: MAX_STATES }));
  }
  const ids = revised.map(({ id }) => id);
  await orderEdges(database, lease, ids, { back: false });
  report(watch, 'publish', ids.length, ids.length);
}

function state(node: NodeClaim, stamp: Stamp, revised: boolean): Properties {
  return { ...statedOfNode(node, stamp.dataset), ...recordedAs(stamp), revised };
}

function edgeRow(edge: EdgeClaim, stamp: Stamp, ends: Settled['ends']) {
  const [from, to] = [ends.get(edge.from), ends.get(edge.to)];
  invariant(from && to, 'both ends of an edge were settled');
  return { type: edge.type, from: edge.from, to: edge.to, properties: { ...statedOfEdge(edge, stamp.dataset, from, to), ...recordedAs(stamp) } };
}
