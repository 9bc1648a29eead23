import { cypher, join, name, ordinal, type Cypher } from '../../cypher.ts';
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
 MATCH (origin:Node&Entity {id: ${param('from')}}), (target:Node&Entity {id: ${param('to')}})
 WHERE ${viewOf(cypher`origin`, scope)} IS NOT NULL AND ${viewOf(cypher`target`, scope)} IS NOT NULL
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

/**
 * Candidates, the best first. Ways of up to three steps are followed from the end that has fewer edges until there are enough;
 * only what lies further apart is searched for, since a search goes through all that both ends lead to, and takes long where one is a hub.
 */
function routes(place: Place): Cypher {
  const { relations, route } = place;
  const direct = cypher`COLLECT { MATCH (origin)-${edge(place, cypher`last`)}-(target) RETURN [[origin, target], [last]] LIMIT ${MOST} }`;
  // Each goes on from those that are nearer; a search finds these once more.
  const further = [cypher`near + ${followed(place, 1)}`, cypher`near + ${followed(place, 2)}`, cypher`COLLECT { ${shortest(place)} }`];
  const rest = further.slice(0, route.hops - 1).map(
    (more) => cypher`
  WITH CASE WHEN size(near) > ${place.param('first')} OR size(near) >= ${MOST} THEN near ELSE ${more} END AS near`,
  );
  return cypher`WITH ${direct} AS near${join(rest, '')}
  UNWIND near[..${MOST}] AS found
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
function between({ param, route }: Place, stop: Cypher): Cypher {
  // That two entries are in one country or sector says little; whoever wants it names the kinds.
  const kinds = route.choosing.includes('kinds')
    ? cypher`${stop}.type IN ${param('types')}`
    : cypher`NOT ${stop}:Jurisdiction AND NOT ${stop}:Sector`;
  const avoided = route.choosing.includes('avoid') ? cypher` AND NOT ${stop}.id IN ${param('avoid')}` : cypher``;
  return cypher`${stop} <> origin AND ${stop} <> target AND ${kinds}${avoided} AND COUNT { (${stop})--() } < ${param('hub')}`;
}

/** Ways over so many entries, from the end that has fewer edges. */
function followed(place: Place, over: 1 | 2): Cypher {
  const numbers = [1, 2].slice(0, over);
  const listed = (of: string, order = numbers): Cypher =>
    join(
      order.map((number) => name(`${of}${number}`)),
      ', ',
    );
  const steps = numbers.map(
    (number) => cypher`-${edge(place, name(`hop${number}`))}-(${name(`stop${number}`)} WHERE ${between(place, name(`stop${number}`))})`,
  );
  const back = numbers.toReversed();
  return cypher`COLLECT {
   WITH origin, target, COUNT { (origin)--() } <= COUNT { (target)--() } AS isForward
   WITH origin, target, isForward, CASE WHEN isForward THEN origin ELSE target END AS nearEnd, CASE WHEN isForward THEN target ELSE origin END AS farEnd
   MATCH (nearEnd)${join(steps, '')}${over === 2 ? cypher` WHERE stop1 <> stop2` : cypher``}
   WITH origin, target, isForward, farEnd, ${listed('hop')}, ${listed('stop')}
   MATCH (${name(`stop${over}`)})-${edge(place, cypher`last`)}-(farEnd)
   RETURN CASE WHEN isForward THEN [[origin, ${listed('stop')}, target], [${listed('hop')}, last]] ELSE [[origin, ${listed('stop', back)}, target], [last, ${listed('hop', back)}]] END LIMIT ${MOST}
  }`;
}

function shortest(place: Place): Cypher {
  const through = cypher`(()-${edge(place, cypher`hop`)}-(between WHERE ${between(place, cypher`between`)})){0,${ordinal(place.route.hops - 1)}}()`;
  return cypher`MATCH path = SHORTEST ${MOST} (origin)${through}-${edge(place, cypher`last`)}-(target) RETURN [nodes(path), relationships(path)]`;
}
