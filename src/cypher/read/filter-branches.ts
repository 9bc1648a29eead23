import { shapeOf, type Condition, type Plan } from '../../plan/index.ts';
import { cypher, name, ordinal, type Cypher } from '../cypher.ts';
import { compileCondition } from './compile-condition.ts';
import { viewOf, type Scope } from './scope.ts';

/** A filter that is answered as a set of ids, because what it filters is worked out later. */
export interface SetFilter {
  readonly type: 'Measure' | 'Company';
  readonly where: Condition;
}

/** By call. */
export type SetFilters = ReadonlyMap<number, readonly SetFilter[]>;

/** Equal for filters with the same text. */
export function setFiltersKey(filters: SetFilters): string {
  return [...filters].map(([call, list]) => `${call} ${list.map(({ type, where }) => `${type} ${shapeOf(where)}`).join(' ')}`).join();
}

interface FilterBranch {
  readonly place: number;
  readonly match: Cypher;
  /** `[call, filter, id]` */
  readonly value: Cypher;
}

/** One branch for each filter. */
export function filterBranches({ calls }: Plan, filters: SetFilters, scopeOf: (place: number) => Scope): readonly FilterBranch[] {
  return [...filters].flatMap(([call, list]) =>
    list.map(({ type, where }, filter): FilterBranch => {
      const place = calls[call]?.root ?? 0;
      const scope = scopeOf(place);
      const n = name('n');
      let index = 0;
      const next = (): Cypher => scope.slots.param({ from: 'filter', call, filter, index: index++ });
      const condition = compileCondition(where, { node: n, view: name('v0'), edge: null, depth: 0 }, scope, next);
      return {
        place,
        match: cypher`MATCH (n:${name(type)})\nWITH *, ${viewOf(n, scope)} AS v0 WHERE v0.published <= ${scope.published} AND ${condition}`,
        value: cypher`[${ordinal(call)}, ${ordinal(filter)}, n.id]`,
      };
    }),
  );
}
