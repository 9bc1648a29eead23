import { getNamedType } from 'graphql';
import { AmbitError, invariant } from '../lib/index.ts';
import type { SetFilter } from '../cypher/index.ts';
import type { Plan } from '../plan/index.ts';
import { nodeFilters, VERDICT_DIMENSIONS } from '../resolvers/index.ts';
import { bindCondition, type FilterContext } from './bind-condition.ts';

type Args = readonly Readonly<Record<string, unknown>>[];

/** Filters in one list of verdicts; each is a branch of the statement. */
const MOST_FILTERS = 20;

/** The filters on measures and companies of every field that lists verdicts, by call. */
export function bindVerdictFilters({ calls }: Plan, args: Args, context: FilterContext): ReadonlyMap<number, readonly SetFilter[]> {
  const bound = new Map<number, readonly SetFilter[]>();
  for (const [index, { definition, path }] of calls.entries()) {
    if (getNamedType(definition.type).name !== 'ApplicabilityConnection') continue;
    const filters = nodeFilters(args[index] ?? {});
    if (filters.length > MOST_FILTERS)
      throw new AmbitError('LIMIT_EXCEEDED', `${path}: ${filters.length} filters on measures and companies; at most ${MOST_FILTERS}.`);
    if (filters.length === 0) continue;
    bound.set(
      index,
      filters.map(({ type: name, where }) => {
        const type = context.model.types.get(name);
        invariant(type, `${name} is a type`);
        return { type: name, where: bindCondition(context, type, where) ?? { kind: 'and', of: [] } };
      }),
    );
  }
  return bound;
}

/** Refuses dimensions that lists of verdicts are not counted by. */
export function checkVerdictFacets({ calls }: Plan, args: Args): void {
  for (const [index, { definition, path }] of calls.entries()) {
    const by = definition.name === 'facetsBy' ? args[index]?.['by'] : null;
    const asked = Array.isArray(by) ? by.map(String) : [];
    const other = asked.find((dimension) => !VERDICT_DIMENSIONS.includes(dimension));
    if (other !== undefined)
      throw new AmbitError('BAD_INPUT', `${path}: this list has no facets by ${other}; it has ${VERDICT_DIMENSIONS.join(', ')}.`);
    if (new Set(asked).size < asked.length) throw new AmbitError('BAD_INPUT', `${path}: a dimension is named twice.`);
  }
}
