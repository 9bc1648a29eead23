import { cypher, ordinal, type Cypher } from '../../cypher.ts';
import { holds, viewOf } from '../scope.ts';
import type { CompileExploration, Place } from './place.ts';
import { stepOf, vaguenessOf } from './steps.ts';

/**
 * `[paths, found]`, null where an end is not recorded; each path `[nodes, steps]`. Of the shortest paths those come first that say most:
 * telling relations before vague ones, then through entries that few others share. Nobody is reached through a hub.
 */
export const compilePaths: CompileExploration = (place) => {
  const { scope, param, tuple } = place;
  const stop = tuple('Path.nodes', cypher`m1`, cypher`v1`);
  const step = stepOf(place, cypher`hop`, cypher`startNode(hop) = route[0][position]`, cypher`states[position]`, cypher`states[position + 1]`);
  return cypher`head(COLLECT {
 MATCH (origin:Entity {id: ${param('from')}}), (target:Entity {id: ${param('to')}})
 WHERE all(end IN [origin, target] WHERE end.recordedUntil > ${scope.known} AND (end.recordedFrom <= ${scope.known} OR end.revised))
 WITH COLLECT { ${routes(place)} } AS routes
 WITH routes, COLLECT {
  UNWIND routes[0..${param('first')}] AS route
  WITH route, COLLECT { UNWIND route[0] AS stop RETURN ${viewOf(cypher`stop`, scope)} } AS states
  WITH route, states, COLLECT { UNWIND range(0, size(states) - 1) AS position WITH route[0][position] AS m1, states[position] AS v1${stop.before} RETURN ${stop.value} } AS stops,
   COLLECT { UNWIND range(0, size(route[1]) - 1) AS position WITH route, states, position, route[1][position] AS hop RETURN ${step} } AS hops
  RETURN [stops, hops]
 } AS list
 RETURN [list, size(routes)]
})`;
};

/** Candidates, the best first. Whatever stands between the ends is no hub, of the kinds asked for, not avoided, and neither end again: a search that could go on through its end would not end. */
function routes({ scope, param, relations, route }: Place): Cypher {
  const edge = (variable: Cypher): Cypher => cypher`[${variable}:${relations} WHERE ${holds(variable, scope)}]`;
  // That two entries are in one country or sector says little; whoever wants it names the kinds.
  const kinds = route.choosing.includes('kinds')
    ? cypher`between.type IN ${param('types')}`
    : cypher`NOT between:Jurisdiction AND NOT between:Sector`;
  const avoided = route.choosing.includes('avoid') ? cypher` AND NOT between.id IN ${param('avoid')}` : cypher``;
  const between = cypher`between <> origin AND between <> target AND ${kinds}${avoided} AND COUNT { (between)--() } < ${param('hub')}`;
  const through = route.hops > 1 ? cypher`(()-${edge(cypher`hop`)}-(between WHERE ${between})){0,${ordinal(route.hops - 1)}}()` : cypher``;
  return cypher`MATCH found = SHORTEST 25 (origin)${through}-${edge(cypher`last`)}-(target)
  WITH nodes(found) AS stops, relationships(found) AS hops
  WHERE size(stops) = COUNT { UNWIND stops AS one RETURN DISTINCT one }
  WITH stops, hops, reduce(sum = 0, edge IN hops | sum + ${vaguenessOf(cypher`edge`)}) AS vagueness,
   COUNT { UNWIND stops[1..-1] AS inner MATCH (inner)-[:${relations}]-() } AS shared
  ORDER BY size(hops), vagueness, shared, reduce(day = '', edge IN hops | CASE WHEN edge.validFrom > day THEN edge.validFrom ELSE day END) DESC, reduce(keys = '', edge IN hops | keys + edge.key)
  RETURN [stops, hops]`;
}
