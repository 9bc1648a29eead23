import type { CompiledPlan } from '../cypher/index.ts';
import { RecentMap } from '../lib/index.ts';
import type { RelationPhrase } from '../model/index.ts';
import { needsOf, placesOf, type Needs, type Plan } from '../plan/index.ts';
import type { CompleteAnswer } from './complete.ts';
import { compileNode, compileShape, type ReadRoot } from './shape.ts';
import type { ReadNode } from './shape-context.ts';

/** Pages walk in few directions at a time; who tries all of them must not fill the memory. */
const MOST_COMPILED = 32;

/** Everything that is made once for a document (and its `@skip`/`@include` values) and serves all its calls. */
export interface StoredPlan {
  /** Of this plan alone, as long as the process lives. */
  readonly serial: number;
  readonly plan: Plan;
  /** By place that has coordinates. */
  readonly needs: ReadonlyMap<number, Needs>;
  readonly readers: readonly ReadRoot[];
  /** By reference of computed values. */
  readonly refReaders: readonly ReadNode[];
  readonly complete: CompleteAnswer;
  /** By the directions in which its pages are walked: the first statement, and the one for what verdicts name. */
  readonly compiled: RecentMap<string, CompiledPlan>;
}

let stored = 0;

/** Stores a plan with the readers of its answers. */
export function storePlan(plan: Plan, phrases: ReadonlyMap<string, RelationPhrase>, complete: CompleteAnswer): StoredPlan {
  stored += 1;
  return {
    serial: stored,
    plan,
    needs: new Map(placesOf(plan).map((place) => [place, needsOf(plan, place)])),
    readers: compileShape(plan, phrases),
    refReaders: plan.refs.map(({ outputs }) => compileNode(outputs, phrases)),
    complete,
    compiled: new RecentMap(MOST_COMPILED),
  };
}
