import { cypher, join, name, type Cypher } from '../../cypher.ts';
import { holds, viewOf } from '../scope.ts';
import { chosen } from './chosen.ts';
import { nearOf } from './near.ts';
import type { CompileExploration, Place } from './place.ts';
import { cellsOf, isWanted } from './wanted.ts';

/**
 * `[items, total]`: relations of the node that hold, in order of relation, direction and far end. An item is
 * `[key, relation, out, edge, names, node, citations, change]`.
 */
export const compileNeighbours: CompileExploration = (place) => {
  const { budget } = place;
  const has = (...fields: readonly string[]): boolean => isWanted(place, 'NeighbourConnection', ...fields);
  const items = has('edges', 'nodes', 'pageInfo') ? cypher`COLLECT { ${itemsOf(place)} }` : cypher`[]`;
  const total = has('totalCount', 'totalCountExact') ? cypher`COUNT { ${relationsOf(place)} WITH 1 AS one LIMIT ${budget} RETURN one }` : cypher`0`;
  const [list, count] = [place.variable('list'), place.variable('count')];
  return cypher`head(COLLECT { WITH ${items} AS ${list}, ${total} AS ${count} RETURN [${list}, ${count}] })`;
};

function relationsOf(place: Place): Cypher {
  const { node } = nearOf(place);
  const [e, m] = [place.variable('edge'), place.variable('far')];
  return cypher`MATCH (${node})-[${e}:${place.relations}]-(${m}) WHERE ${holds(e, place.scope)}${chosen(place, e, node)}`;
}

/** Properties of an edge, in the order in which they are read, each with the fields that show it. */
const STATED = [
  ['validFrom', 'validFrom'],
  ['validUntil', 'validUntil'],
  ['precision', 'precision'],
  ['recordedFrom', 'recordedAt'],
  ['rank', 'rank'],
  ['role', 'role', 'sentence'],
  ['claimStatus', 'claimStatus'],
  ['note', 'note'],
  ['percent', 'sentence'],
] as const;

function itemsOf(place: Place): Cypher {
  const { node, view } = nearOf(place);
  const { variable, page, backward, tuple, link, scope } = place;
  const [e, m, v, key, out] = [variable('edge'), variable('far'), variable('state'), variable('key'), variable('out')];
  const far = tuple('NeighbourEdge.node', m, v);
  const order = backward ? cypher`DESC` : cypher`ASC`;
  const cell = cellsOf(place, 'NeighbourEdge');
  const edge = join(
    STATED.map(([property, ...fields]) => cell(cypher`${e}.${name(property)}`, ...fields)),
    ', ',
  );
  return cypher`${relationsOf(place)}
 WITH ${e}, ${m}, startNode(${e}) = ${node} AS ${out}
 WITH ${e}, ${m}, ${out}, type(${e}) + '\u0001' + CASE WHEN ${out} THEN '0' + ${e}.toOrder ELSE '1' + ${e}.fromOrder END + '\u0001' + ${e}.key AS ${key}
 WHERE ${key} > ${page('lower')} AND ${key} < ${page('upper')}
 WITH ${e}, ${m}, ${out}, ${key} ORDER BY ${key} ${order} LIMIT ${page('limit')}
 WITH ${e}, ${m}, ${out}, ${key}, ${viewOf(m, scope)} AS ${v}${far.before}
 RETURN [${key}, type(${e}), ${out}, [${edge}], ${cell(cypher`[${view}.name, ${v}.name]`, 'sentence')}, ${far.value}, ${link('NeighbourEdge.citations', 'citations', e)}, ${link('NeighbourEdge.recordedBy', 'change', e)}]`;
}
