import { FACET_DIMENSIONS, type EdgeField, type FacetDimension, type GraphModel } from '../../model/index.ts';
import { invariant } from '../../lib/index.ts';
import { constant, cypher, join, name, type Cypher } from '../cypher.ts';
import { phaseOf } from './phase.ts';
import { holds, type Scope } from './scope.ts';

/** Groups of one dimension that are told apart in the database; the rest of a very long tail is not counted out. */
const MOST_GROUPS = cypher`LIMIT 1000`;

interface Place {
  readonly node: Cypher;
  readonly view: Cypher;
  readonly edge: Cypher | null;
}

/** The dimension of a facet on entries of a type; null where they have none of that name. */
export function dimensionOf(type: string, by: string): FacetDimension | null {
  return FACET_DIMENSIONS[type]?.[by] ?? null;
}

/** Counts a list by one dimension: `[value, label, count, currency, sum, smallest, largest]`, one row for each value and currency. */
export function compileFacet(model: GraphModel, type: string, by: string, list: Cypher, place: Place, scope: Scope): Cypher {
  const dimension = dimensionOf(type, by);
  invariant(dimension, `${type} has the dimension ${by}`);
  const { match, value, label } = valueOf(model, type, dimension, place, scope);
  const money = type === 'Event' ? cypher`${place.view}.currency` : cypher`null`;
  const amount = type === 'Event' ? cypher`${place.view}.amountMinor` : cypher`null`;
  return cypher`COLLECT { ${list}${match} WITH ${value} AS value, ${label} AS label, ${money} AS money, ${amount} AS amount, ${place.node} AS entry WHERE value IS NOT NULL
 WITH value, label, money, count(DISTINCT entry) AS many, sum(amount) AS total, min(amount) AS least, max(amount) AS most ORDER BY many DESC, value ${MOST_GROUPS} RETURN [value, label, many, money, total, least, most] }`;
}

interface FacetText {
  readonly match: Cypher;
  readonly value: Cypher;
  readonly label: Cypher;
}

function valueOf(model: GraphModel, type: string, dimension: FacetDimension, { node, view, edge }: Place, scope: Scope): FacetText {
  switch (dimension.kind) {
    case 'property': {
      const value = cypher`${dimension.on === 'edge' ? (edge ?? view) : view}.${name(dimension.property)}`;
      return { match: cypher``, value, label: value };
    }
    case 'year': {
      const year = cypher`CASE WHEN ${node}.order < '0001' THEN null ELSE substring(${node}.order, 0, 4) END`;
      return { match: cypher``, value: year, label: year };
    }
    case 'phase': {
      const phase = phaseOf(node, view, scope);
      return { match: cypher``, value: phase, label: phase };
    }
    case 'path':
      return alongPath(model, type, dimension.fields, node, scope);
  }
}

function alongPath(model: GraphModel, type: string, fields: readonly string[], start: Cypher, scope: Scope): FacetText {
  const steps: Cypher[] = [];
  const conditions: Cypher[] = [];
  let at = model.types.get(type);
  for (const [index, fieldName] of fields.entries()) {
    const field = at?.fields.get(fieldName);
    invariant(field?.kind === 'edge', `${fieldName} leads on`);
    steps.push(step(field, index));
    conditions.push(holds(name(`y${index}`), scope), ...(field.role ? [cypher`${name(`y${index}`)}.role = ${constant(field.role)}`] : []));
    at = model.types.get(field.targets[0] ?? '');
  }
  const far = name(`z${fields.length - 1}`);
  const label = cypher`coalesce(${far}.label, ${far}.title, ${far}.name)`;
  return { match: cypher` MATCH (${start})${join(steps, '')} WHERE ${join(conditions, ' AND ')}`, value: cypher`${far}.id`, label };
}

function step({ relation, direction, targets }: EdgeField, index: number): Cypher {
  const typed = cypher`[${name(`y${index}`)}:${name(relation)}]`;
  const [target, ...others] = targets;
  const node = name(`z${index}`);
  const far = target && others.length === 0 ? cypher`(${node}:${name(target)})` : cypher`(${node})`;
  return direction === 'OUT' ? cypher`-${typed}->${far}` : cypher`<-${typed}-${far}`;
}
