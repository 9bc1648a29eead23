import type { QueryPathsArgs } from '../../generated/schema.ts';
import { AmbitError } from '../../lib/index.ts';
import { listOf, numberOf } from './cells.ts';
import { typesOfKinds } from './entity-types.ts';
import type { Exploration } from './exploration.ts';
import { HUB } from './hub.ts';
import { StepValue } from './step-value.ts';
import { wholeNumber } from './whole-number.ts';

const MAX_AVOIDED = 100;
/** Candidates that are looked at; with as many, more may exist. */
const CANDIDATES = 25;

/** How two entries are connected, the shortest and most telling ways first. */
export const paths: Exploration<QueryPathsArgs> = {
  bind: ({ args, path }) => {
    const { from, to, kinds } = args;
    const avoid = args.avoid ?? [];
    if (from === to) throw new AmbitError('BAD_INPUT', `${path}: from and to are the same entry.`);
    if (avoid.length > MAX_AVOIDED) throw new AmbitError('BAD_INPUT', `${path}(avoid): ${avoid.length} ids; at most ${MAX_AVOIDED}.`);
    const hops = wholeNumber(args.maxLength, 4, [1, 6], `${path}(maxLength)`);
    const first = wholeNumber(args.first, 5, [1, 20], `${path}(first)`);
    const choosing = [...(kinds ? (['kinds'] as const) : []), ...(avoid.length > 0 ? (['avoid'] as const) : [])];
    return { route: { hops, relations: null, choosing }, params: { from, to, first, avoid, types: typesOfKinds(kinds), hub: HUB } };
  },
  read: (cell, { args, phrases }) => {
    if (!Array.isArray(cell)) return null;
    const [list, found] = cell;
    const total = numberOf(found);
    return {
      paths: listOf(list).map((path) => {
        const [nodes, steps] = listOf(path).map(listOf);
        return { length: steps?.length ?? 0, nodes, steps: (steps ?? []).map((step) => new StepValue(listOf(step), phrases)) };
      }),
      truncated: total > (args.first ?? 5) || total >= CANDIDATES,
    };
  },
};
