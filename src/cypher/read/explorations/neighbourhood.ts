import { cypher, join, name, ordinal, type Cypher } from '../../cypher.ts';
import { holds, viewOf } from '../scope.ts';
import { chosen, chosenRelation } from './chosen.ts';
import type { CompileExploration, Place } from './place.ts';
import { stepOf, vaguenessOf } from './steps.ts';
import { isWanted } from './wanted.ts';

/**
 * `[kinds, reads, nodes, edges]`: how many entries of each kind lie within the depth (`[type, count]`), how many relations each level read,
 * the most relevant entries, and the relations among them. Levels end at a budget; nobody is reached through a hub, a country or a sector.
 */
export const compileNeighbourhood: CompileExploration = (place) => {
  const { scope, param, tuple, route } = place;
  const node = tuple('Subgraph.nodes', cypher`m1`, cypher`v1`);
  const levels = Array.from({ length: route.hops }, (_, index) => index + 1);
  const step = stepOf(place, cypher`edge`, cypher`true`, cypher`nearState`, cypher`farState`);
  const states = isWanted(place, 'Step', 'from', 'to', 'sentence')
    ? cypher`, ${viewOf(cypher`near`, scope)} AS nearState, ${viewOf(cypher`far`, scope)} AS farState`
    : cypher``;
  const found = join([cypher`[seed IN reach0 | [seed, 0, 0, 0, 0]]`, ...levels.map((level) => cypher`rows${ordinal(level)}`)], ' + ');
  const reads = join(
    levels.map((level) => cypher`reads${ordinal(level)}`),
    ', ',
  );
  const carried = join([name('reach0'), ...levels.flatMap((level) => [name(`rows${level}`), name(`reads${level}`)])], ', ');
  return cypher`head(COLLECT {
 MATCH (seed:Node) WHERE seed.id IN ${param('ids')} AND seed:Entity AND ${viewOf(cypher`seed`, scope)} IS NOT NULL
 WITH collect(seed) AS reach0
 ${join(
   levels.map((level) => levelOf(place, level)),
   ' ',
 )}
 WITH ${carried}
 UNWIND ${found} AS row
 WITH row[0] AS entry, min(row[1]) AS level, min(row[2]) AS vagueness, sum(row[3]) AS links, min(row[4]) AS shared, [${reads}] AS reads
 ORDER BY level, vagueness, links DESC, shared, entry.order
 WITH reads, collect(entry) AS entries
 WITH reads, entries[0..${param('maxNodes')}] AS kept, COLLECT { UNWIND entries AS entry WITH entry.type AS type, count(*) AS count ORDER BY type RETURN [type, count] } AS kinds
 WITH reads, kinds, kept, COLLECT { UNWIND kept AS m1 WITH m1, ${viewOf(cypher`m1`, scope)} AS v1${node.before} RETURN ${node.value} } AS nodes
 WITH reads, kinds, nodes, COLLECT {
  UNWIND kept AS near MATCH (near)-[edge:${place.relations}]->(far) WHERE far IN kept AND ${holds(cypher`edge`, scope)}${chosenRelation(place, cypher`edge`)}
  WITH near, edge, far LIMIT ${param('maxEdges')}
  WITH edge${states}
  RETURN ${step}
 } AS edges
 RETURN [kinds, reads, nodes, edges]
})`;
};

/** One level further: `rowsN` (`[entry, level, vagueness, links, shared]`), `readsN`, and `reachN`, from which the next level starts. */
function levelOf(place: Place, level: number): Cypher {
  const { scope, param, relations, everyRelation } = place;
  const [from, to, rows, reads] = [name(`reach${level - 1}`), name(`reach${level}`), name(`rows${level}`), name(`reads${level}`)];
  const passable = cypher`NOT far:Jurisdiction AND NOT far:Sector AND COUNT { (far)--() } < ${param('hub')}`;
  return cypher`CALL (${from}, ${scope.known}) {
  UNWIND ${from} AS near
  MATCH (near)-[edge:${relations}]-(far) WHERE ${holds(cypher`edge`, scope)}${chosen(place, cypher`edge`, cypher`near`)}
  WITH far, edge LIMIT ${param('budget')}
  WITH far, min(${vaguenessOf(cypher`edge`)}) AS vagueness, count(*) AS links
  WITH far, vagueness, links, COUNT { (far)-[:${everyRelation}]-() } AS shared, ${passable} AS passable ORDER BY vagueness, links DESC, shared, far.order
  RETURN collect([far, ${ordinal(level)}, vagueness, links, shared]) AS ${rows}, sum(links) AS ${reads}, collect(CASE WHEN passable THEN far END)[0..${param('frontier')}] AS ${to}
 }`;
}
