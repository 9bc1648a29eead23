import { FACET_DIMENSIONS, type EdgeField, type FacetDimension, type GraphModel } from '../../model/index.ts';
import { invariant } from '../../lib/index.ts';
import { constant, cypher, join, name, type Cypher } from '../cypher.ts';
import { phaseOf } from './phase.ts';
import { holds, viewOf, type Scope } from './scope.ts';

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
  const { match, group, look, value, label } = valueOf(model, type, dimension, place, scope);
  const money = type === 'Event' ? cypher`${place.view}.currency` : cypher`null`;
  const amount = type === 'Event' ? cypher`${place.view}.amountMinor` : cypher`null`;
  return cypher`COLLECT { ${list}${match} WITH ${group} AS group, ${money} AS money, ${amount} AS amount, ${place.node} AS entry WHERE group IS NOT NULL
 WITH group, money, count(DISTINCT entry) AS many, sum(amount) AS total, min(amount) AS least, max(amount) AS most ORDER BY many DESC, ${value} ${MOST_GROUPS}${look} RETURN [${value}, ${label}, many, money, total, least, most] }`;
}

interface FacetText {
  readonly match: Cypher;
  /** What is counted by, of each row. */
  readonly group: Cypher;
  /** What is looked up of the groups that are told. */
  readonly look: Cypher;
  /** Of `group`. */
  readonly value: Cypher;
  readonly label: Cypher;
}

/** Groups that are values. */
const byValue = (group: Cypher): FacetText => ({ match: cypher``, group, look: cypher``, value: cypher`group`, label: cypher`group` });

function valueOf(model: GraphModel, type: string, dimension: FacetDimension, { node, view, edge }: Place, scope: Scope): FacetText {
  switch (dimension.kind) {
    case 'property':
      return byValue(cypher`${dimension.on === 'edge' ? (edge ?? view) : view}.${name(dimension.property)}`);
    case 'year':
      return byValue(cypher`CASE WHEN ${view}.order < '0001' THEN null ELSE substring(${view}.order, 0, 4) END`);
    case 'phase':
      return byValue(phaseOf(node, view, scope));
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
  return {
    match: cypher` MATCH (${start})${join(steps, '')} WHERE ${join(conditions, ' AND ')}`,
    group: name(`z${fields.length - 1}`),
    look: cypher` WITH *, ${viewOf(cypher`group`, scope)} AS told`,
    value: cypher`group.id`,
    label: cypher`coalesce(told.label, told.title, told.name)`,
  };
}

function step({ relation, direction, targets }: EdgeField, index: number): Cypher {
  const typed = cypher`[${name(`y${index}`)}:${name(relation)}]`;
  const [target, ...others] = targets;
  const node = name(`z${index}`);
  const far = target && others.length === 0 ? cypher`(${node}:${name(target)})` : cypher`(${node})`;
  return direction === 'OUT' ? cypher`-${typed}->${far}` : cypher`<-${typed}-${far}`;
}
