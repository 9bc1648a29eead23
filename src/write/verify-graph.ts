import { writeStatements } from '../cypher/index.ts';
import type { Database } from '../graph/index.ts';
import { STILL_RECORDED } from '../time/index.ts';
import { batches } from './batches.ts';
import type { ClaimSet, EdgeClaim, NodeClaim } from './claim.ts';
import { compareClaims } from './compare-claims.ts';
import { lookUp } from './settle-changes.ts';
import { readStanding, SCAN, type Standing } from './standing.ts';
import { endOf, labelsOf, statedOfEdge, statedOfNode, withoutUsual, type End, type Properties } from './stored-claim.ts';
import { tupleOf } from './tuple.ts';

/** Where graph and files differ: ids of nodes, and edges as `TYPE from -> to`. */
export interface Verification {
  readonly nodes: number;
  readonly edges: number;
  /** In the files, not in the graph. */
  readonly missing: readonly string[];
  /** In the graph, not in the files. */
  readonly extra: readonly string[];
  /** In both with another content: which properties differ. */
  readonly different: readonly { readonly what: string; readonly properties: readonly string[] }[];
}

/** Compares the graph with a data set property by property; nothing is written. */
export async function verifyGraph(database: Database, claimSet: ClaimSet): Promise<Verification> {
  const standing = await readStanding(database, claimSet.dataset.id);
  const { stated, closedNodes, addedEdges, closedEdges } = compareClaims(standing, claimSet);
  const extraEdges: string[] = [];
  for (const elements of batches(closedEdges)) {
    for (const row of await database.read(writeStatements.edgesInFull({ elements }), SCAN)) {
      const tuple = tupleOf(row);
      extraEdges.push(`${tuple.text(1)} ${tuple.text(3)} -> ${tuple.text(4)}`);
    }
  }
  return {
    nodes: claimSet.nodes.length,
    edges: claimSet.edges.length,
    missing: [...stated.map((node) => node.id), ...addedEdges.map(nameOf)],
    extra: [...closedNodes, ...extraEdges],
    different: [...(await differentNodes(database, claimSet)), ...(await differentEdges(database, claimSet, standing))],
  };
}

type Difference = Verification['different'][number];

async function differentNodes(database: Database, { dataset, nodes }: ClaimSet): Promise<readonly Difference[]> {
  const claims = new Map(nodes.map((node) => [node.id, node]));
  const found: Difference[] = [];
  for (const ids of batches([...claims.keys()])) {
    const statement = writeStatements.nodesInFull({ ids, dataset: dataset.id, open: STILL_RECORDED });
    for (const row of await database.read(statement, SCAN)) {
      const tuple = tupleOf(row);
      const claim = claims.get(tuple.text(0));
      if (claim) found.push(...compareNode(claim, dataset.id, tuple.texts(1), tuple.map(2)));
    }
  }
  return found;
}

function compareNode(claim: NodeClaim, dataset: string, labels: readonly string[], stored: Readonly<Record<string, unknown>>): readonly Difference[] {
  const properties = differing(statedOfNode(claim, dataset), stored, ['change', 'recordedFrom', 'recordedUntil', 'revised']);
  const expected = ['Node', ...labelsOf(claim)].toSorted().join();
  if (expected !== labels.toSorted().join()) properties.push('(labels)');
  return properties.length === 0 ? [] : [{ what: claim.id, properties }];
}

async function differentEdges(database: Database, { dataset, nodes, edges }: ClaimSet, standing: Standing): Promise<readonly Difference[]> {
  const claims = new Map(edges.map((edge) => [edge.key, edge]));
  const claimed = new Map<string, End>(nodes.map((node) => [node.id, endOf(node)]));
  const far = await lookUp(database, new Set(edges.flatMap(({ from, to }) => [from, to]).filter((id) => !claimed.has(id))));
  const end = (id: string): End => claimed.get(id) ?? far.get(id) ?? { type: '', order: '' };
  const found: Difference[] = [];
  for (const elements of batches([...standing.edges].flatMap(([key, of]) => (claims.has(key) ? of : [])))) {
    for (const row of await database.read(writeStatements.edgesInFull({ elements }), SCAN)) {
      const tuple = tupleOf(row);
      const claim = claims.get(tuple.text(0));
      if (!claim) continue;
      const stored = statedOfEdge(claim, dataset.id, end(claim.from), end(claim.to));
      const properties = differing(stored, withoutUsual(claim.type, tuple.map(2)), ['change', 'recordedFrom', 'recordedUntil']);
      if (tuple.text(1) !== claim.type) properties.push('(type)');
      if (tuple.text(3) !== claim.from || tuple.text(4) !== claim.to) properties.push('(ends)');
      if (properties.length > 0) found.push({ what: nameOf(claim), properties });
    }
  }
  return found;
}

/** Names of properties with another value, those of recording left out: files do not state them. */
function differing(expected: Properties, stored: Readonly<Record<string, unknown>>, recording: readonly string[]): string[] {
  const names = new Set([...Object.keys(expected), ...Object.keys(stored)]);
  return [...names].filter((name) => !recording.includes(name) && JSON.stringify(expected[name]) !== JSON.stringify(stored[name]));
}

function nameOf({ type, from, to }: EdgeClaim): string {
  return `${type} ${from} -> ${to}`;
}
