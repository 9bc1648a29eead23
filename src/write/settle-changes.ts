import { writeStatements } from '../cypher/index.ts';
import type { Database } from '../graph/index.ts';
import { STILL_RECORDED } from '../time/index.ts';
import { batches } from './batches.ts';
import type { ClaimSet, NodeClaim } from './claim.ts';
import type { Changes } from './compare-claims.ts';
import type { Standing } from './standing.ts';
import { endOf, type End } from './stored-claim.ts';
import { tupleOf } from './tuple.ts';
import { WriteError } from './write-error.ts';

/** Changes that can be made: the rest of the graph was asked and has nothing against them. */
export interface Settled {
  readonly changes: Changes;
  readonly created: readonly NodeClaim[];
  /** Nodes that were closed once and are stated again. */
  readonly returning: readonly NodeClaim[];
  readonly ends: ReadonlyMap<string, End>;
}

interface Known extends End {
  readonly dataset: string;
  readonly isOpen: boolean;
}

/** Asks the graph about everything outside the data set that its changes touch; throws REFUSED with all that stands against them. */
export async function settleChanges(database: Database, claimSet: ClaimSet, standing: Standing, changes: Changes): Promise<Settled> {
  const claimed = new Map(claimSet.nodes.map((node) => [node.id, node]));
  const farEnds = claimSet.edges.flatMap(({ from, to }) => [from, to]).filter((id) => !claimed.has(id));
  const known = await lookUp(database, new Set([...changes.stated.map((node) => node.id), ...farEnds]));
  const dataset = claimSet.dataset.id;
  const problems = [
    ...changes.stated.flatMap((node) => againstStating(node, dataset, known.get(node.id))),
    ...changes.changed.flatMap((node) => againstType(node, standing.nodes.get(node.id)?.type)),
    ...againstEnds(claimSet, claimed, known),
    ...(await againstClosing(database, dataset, changes.closedNodes)),
  ];
  if (problems.length > 0) throw new WriteError('REFUSED', problems);
  return {
    changes,
    created: changes.stated.filter((node) => !known.has(node.id)),
    returning: changes.stated.filter((node) => known.has(node.id)),
    ends: new Map<string, End>([...known, ...claimSet.nodes.map((node): [string, End] => [node.id, endOf(node)])]),
  };
}

/** What stands in the graph under some ids. */
export async function lookUp(database: Database, ids: ReadonlySet<string>): Promise<ReadonlyMap<string, Known>> {
  const known = new Map<string, Known>();
  for (const batch of batches([...ids])) {
    for (const row of await database.read(writeStatements.nodesById({ ids: batch }), { deadlineMs: 60_000 })) {
      const tuple = tupleOf(row);
      known.set(tuple.text(0), { type: tuple.text(1), dataset: tuple.text(2), order: tuple.text(3), isOpen: tuple.text(4) === STILL_RECORDED });
    }
  }
  return known;
}

function againstStating(node: NodeClaim, dataset: string, known: Known | undefined): readonly string[] {
  if (known?.isOpen)
    return [`'${node.id}' is stated by the data set '${known.dataset}' already; '${dataset}' may refer to it, or needs an id of its own.`];
  return againstType(node, known?.type);
}

/** History is read by label, so an id keeps its type for ever. */
function againstType(node: NodeClaim, before: string | undefined): readonly string[] {
  if (before === undefined || before === node.type) return [];
  return [`'${node.id}' was recorded as a ${before}; a ${node.type} needs an id of its own.`];
}

/** A node of this very data set that it no longer states is about to be closed: it is no end. */
function againstEnds({ dataset, edges }: ClaimSet, claimed: ReadonlyMap<string, NodeClaim>, known: ReadonlyMap<string, Known>): readonly string[] {
  const isThere = (id: string): boolean => {
    const far = known.get(id);
    return claimed.has(id) || (far !== undefined && far.isOpen && far.dataset !== dataset.id);
  };
  return edges.flatMap(({ type, from, to }) =>
    [from, to]
      .filter((id) => !isThere(id))
      .map((id) => `${type} from '${from}' to '${to}': '${id}' is neither in this data set nor in one loaded before.`),
  );
}

async function againstClosing(database: Database, dataset: string, ids: readonly string[]): Promise<readonly string[]> {
  const problems: string[] = [];
  for (const batch of batches(ids)) {
    for (const row of await database.read(writeStatements.edgesOfOthers({ ids: batch, dataset, open: STILL_RECORDED }), { deadlineMs: 60_000 })) {
      const tuple = tupleOf(row);
      problems.push(`'${tuple.text(0)}' cannot be dropped: the data set '${tuple.text(1)}' has ${tuple.text(2)} at it. Change that data set first.`);
    }
  }
  return problems;
}
