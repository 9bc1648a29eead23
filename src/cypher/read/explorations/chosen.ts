import { cypher, type Cypher } from '../../cypher.ts';
import type { Place } from './place.ts';

/** Conditions on an edge that was walked from a node, for what was chosen: none where all relations and kinds are asked for. */
export function chosen({ route, param }: Place, edge: Cypher, near: Cypher): Cypher {
  const kind = cypher`CASE WHEN startNode(${edge}) = ${near} THEN ${edge}.toKind ELSE ${edge}.fromKind END`;
  const relations = route.choosing.includes('relations') ? cypher` AND type(${edge}) IN ${param('relations')}` : cypher``;
  const kinds = route.choosing.includes('kinds') ? cypher` AND ${kind} IN ${param('types')}` : cypher``;
  return cypher`${relations}${kinds}`;
}
