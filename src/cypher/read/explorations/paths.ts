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

/** Candidates, the best first: of ways of one or two steps there are often enough, and a search for longer ones goes through all that two hubs lead to. */
function routes(place: Place): Cypher {
  const { relations, route } = place;
  const direct = cypher`COLLECT { MATCH (origin)-${edge(place, cypher`last`)}-(target) RETURN [[origin, target], [last]] LIMIT ${MOST} }`;
  const near = route.hops > 1 ? cypher`${direct} + ${overOne(place)}` : direct;
  // The shortest ones of a search hold those that are near.
  const found =
    route.hops > 2 ? cypher`CASE WHEN size(near) >= ${MOST} THEN near[..${MOST}] ELSE COLLECT { ${shortest(place)} } END` : cypher`near[..${MOST}]`;
  return cypher`WITH ${near} AS near
  UNWIND ${found} AS found
  WITH found[0] AS stops, found[1] AS hops
  WHERE size(stops) = COUNT { UNWIND stops AS one RETURN DISTINCT one }
  WITH stops, hops, reduce(sum = 0, edge IN hops | sum + ${vaguenessOf(cypher`edge`)}) AS vagueness,
   COUNT { UNWIND stops[1..-1] AS inner MATCH (inner)-[:${relations}]-() } AS shared
  ORDER BY size(hops), vagueness, shared, reduce(day = '', edge IN hops | CASE WHEN edge.validFrom > day THEN edge.validFrom ELSE day END) DESC, reduce(keys = '', edge IN hops | keys + edge.key)
  RETURN [stops, hops]`;
}

/** So many are compared. */
const MOST = ordinal(25);

const edge = ({ scope, relations }: Place, variable: Cypher): Cypher => cypher`[${variable}:${relations} WHERE ${holds(variable, scope)}]`;

/** Whatever stands between the ends is no hub, of the kinds asked for, not avoided, and neither end again: a search that could go on through its end would not end. */
function between({ param, route }: Place): Cypher {
  // That two entries are in one country or sector says little; whoever wants it names the kinds.
  const kinds = route.choosing.includes('kinds')
    ? cypher`between.type IN ${param('types')}`
    : cypher`NOT between:Jurisdiction AND NOT between:Sector`;
  const avoided = route.choosing.includes('avoid') ? cypher` AND NOT between.id IN ${param('avoid')}` : cypher``;
  return cypher`between <> origin AND between <> target AND ${kinds}${avoided} AND COUNT { (between)--() } < ${param('hub')}`;
}

/** Ways over one entry, looked for from the end that has fewer edges. */
function overOne(place: Place): Cypher {
  return cypher`COLLECT {
   WITH origin, target, COUNT { (origin)--() } <= COUNT { (target)--() } AS isForward
   WITH origin, target, isForward, CASE WHEN isForward THEN origin ELSE target END AS nearEnd, CASE WHEN isForward THEN target ELSE origin END AS farEnd
   MATCH (nearEnd)-${edge(place, cypher`hop`)}-(between WHERE ${between(place)})
   WITH origin, target, isForward, farEnd, hop, between
   MATCH (between)-${edge(place, cypher`last`)}-(farEnd)
   RETURN [[origin, between, target], CASE WHEN isForward THEN [hop, last] ELSE [last, hop] END] LIMIT ${MOST}
  }`;
}

function shortest(place: Place): Cypher {
  const through = cypher`(()-${edge(place, cypher`hop`)}-(between WHERE ${between(place)})){0,${ordinal(place.route.hops - 1)}}()`;
  return cypher`MATCH path = SHORTEST ${MOST} (origin)${through}-${edge(place, cypher`last`)}-(target) RETURN [nodes(path), relationships(path)]`;
}
