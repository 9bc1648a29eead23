import type { QueryNeighbourhoodArgs } from '../../generated/schema.ts';
import { AmbitError } from '../../lib/index.ts';
import { listOf, numberOf, textOf } from './cells.ts';
import { kindOfType } from './entity-types.ts';
import type { Exploration } from './exploration.ts';
import { HUB } from './hub.ts';
import { chosenRoute } from './route-of.ts';
import { StepValue } from './step-value.ts';
import { wholeNumber } from './whole-number.ts';

/** Relations that one level reads; beyond them totals are told as "at least". */
const BUDGET = 20_000;
/** Entries from which the next level starts, the most relevant first. */
const FRONTIER = 500;
/** More lines than anybody can tell apart in a picture. */
const MAX_EDGES = 2_000;
const MAX_SEEDS = 100;

/** What lies around some entries: counts by kind of all of it, then the most relevant entries and the relations among them. */
export const neighbourhood: Exploration<QueryNeighbourhoodArgs> = {
  bind: ({ args, path }) => {
    const ids = [...new Set(args.of)];
    const hops = wholeNumber(args.depth, 1, [0, 3], `${path}(depth)`);
    const maxNodes = wholeNumber(args.maxNodes, 100, [1, 500], `${path}(maxNodes)`);
    const most = Math.min(maxNodes, MAX_SEEDS);
    if (ids.length > most) throw new AmbitError('BAD_INPUT', `${path}(of): ${ids.length} ids; at most ${most} here.`);
    const limits = { maxNodes, maxEdges: MAX_EDGES + 1, budget: BUDGET, frontier: FRONTIER, hub: HUB };
    const { route, params } = chosenRoute(hops, args);
    return { route, params: { ...params, ids, ...limits } };
  },
  read: (cell, { phrases }) => {
    const [kinds, reads, nodes, edges] = listOf(cell).map(listOf);
    const counts = (kinds ?? []).map(listOf);
    const exact = (reads ?? []).every((read) => numberOf(read) < BUDGET);
    const totalNodes = counts.reduce((sum, [, count]) => sum + numberOf(count), 0);
    const steps = (edges ?? []).slice(0, MAX_EDGES).map((step) => new StepValue(listOf(step), phrases));
    return {
      nodes,
      edges: steps,
      truncated: !exact || totalNodes > (nodes ?? []).length || (edges ?? []).length > MAX_EDGES,
      totalNodes,
      totalNodesExact: exact,
      degree: counts.map(([type, count]) => ({ kind: kindOfType(textOf(type)), relation: null, count, exact })),
    };
  },
};
