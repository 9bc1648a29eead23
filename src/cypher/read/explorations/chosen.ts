import { cypher, type Cypher } from '../../cypher.ts';
import type { Place } from './place.ts';

/** Conditions on an edge that was walked from a node, for what was chosen: none where all relations and kinds are asked for. */
export function chosen(place: Place, edge: Cypher, near: Cypher): Cypher {
  const { route, param } = place;
  const kind = cypher`CASE WHEN startNode(${edge}) = ${near} THEN ${edge}.toKind ELSE ${edge}.fromKind END`;
  const kinds = route.choosing.includes('kinds') ? cypher` AND ${kind} IN ${param('types')}` : cypher``;
  return cypher`${chosenRelation(place, edge)}${kinds}`;
}

/** The condition on the relation alone. */
export function chosenRelation({ route, param }: Place, edge: Cypher): Cypher {
  return route.choosing.includes('relations') ? cypher` AND type(${edge}) IN ${param('relations')}` : cypher``;
}
