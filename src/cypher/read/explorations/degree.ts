import { cypher } from '../../cypher.ts';
import { holds } from '../scope.ts';
import { nearOf } from './near.ts';
import type { CompileExploration } from './place.ts';

/** `[kind, relation, count]` for each kind of far end and relation. Counting ends at a bound that no honest node reaches. */
export const compileDegree: CompileExploration = (place) => {
  const { variable, relations, scope, param } = place;
  const { node } = nearOf(place);
  const [e, kind, relation, count] = [variable('edge'), variable('kind'), variable('relation'), variable('count')];
  return cypher`COLLECT {
 MATCH (${node})-[${e}:${relations}]-() WHERE ${holds(e, scope)}
 WITH ${e} LIMIT ${param('budget')}
 WITH CASE WHEN startNode(${e}) = ${node} THEN ${e}.toKind ELSE ${e}.fromKind END AS ${kind}, type(${e}) AS ${relation}, count(*) AS ${count}
 ORDER BY ${kind}, ${relation} RETURN [${kind}, ${relation}, ${count}] }`;
};
