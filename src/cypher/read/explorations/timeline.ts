import { cypher, join, type Cypher } from '../../cypher.ts';
import { isRecorded, viewOf } from '../scope.ts';
import type { CompileExploration, Place } from './place.ts';
import { firstDayOf, precisionOf, precisionRank } from './partial-dates.ts';

/**
 * `[items, total]`: what begins on a day at the node or at the nodes of `ids`, in one order: first day, coarser dates last, kind, id. An item is
 * `[key, kind, first day, precision, until, words, subject, other, detail, citations]`.
 * The order is over all days; `valid` does not choose, since a timeline is there to look beyond it.
 */
export const compileTimeline: CompileExploration = (place) => {
  const { plan, budget, variable } = place;
  const has = (...fields: readonly string[]): boolean => fields.some((field) => plan.wanted.has(`TimelineConnection.${field}`));
  const key = variable('key');
  const items = has('edges', 'nodes', 'pageInfo') ? cypher`COLLECT { ${itemsOf(place)} }` : cypher`[]`;
  const total = has('totalCount', 'totalCountExact')
    ? cypher`COUNT { ${datedOf(place)} WITH DISTINCT ${key} AS one LIMIT ${budget} RETURN one }`
    : cypher`0`;
  const [list, count] = [variable('list'), variable('count')];
  return cypher`head(COLLECT { WITH ${items} AS ${list}, ${total} AS ${count} RETURN [${list}, ${count}] })`;
};

/** Kind of what an edge leads to. */
const kindOf = (edge: Cypher): Cypher =>
  cypher`CASE type(${edge}) WHEN 'HAS_STEP' THEN 'LIFECYCLE' WHEN 'HAS_FACT' THEN 'FACT' WHEN 'LISTED_ON' THEN 'LISTING' WHEN 'OWNS' THEN 'OWNERSHIP' ELSE 'EVENT' END`;

/** Rows of kind, what begins (`thing`), the edge that leads to it, whose it is (`owner`), the far end of a relation (`other`). */
function begun({ variable, scope, param }: Place): Cypher {
  const [s, x, e, m, i] = [variable('start'), variable('thing'), variable('edge'), variable('owner'), variable('step')];
  const [kind, other] = [variable('kind'), variable('other')];
  const start = cypher`WITH ${s}, ${scope.known}`;
  const ok = cypher`${isRecorded(e, scope)} AND type(${e}) IN ${param('edges')}`;
  // A regulator has the steps of what it issued, an article those of its measure, a company the figures of its products.
  const over = cypher`(type(${i}) = 'HAS_PROVISION') = (endNode(${i}) = ${s})`;
  const branches = [
    cypher`${start} MATCH (${s})-[${e}:INVOLVES|UNDER|FOLLOWS_FROM|HAS_STEP|HAS_FACT|LISTED_ON|OWNS]-(${x}) WHERE ${ok} AND (${kindOf(e)} <> 'EVENT' OR ${x}:Event)
WITH ${s}, ${x}, ${e}, type(${e}) IN ['LISTED_ON', 'OWNS'] AS related
RETURN ${kindOf(e)} AS ${kind}, ${x}, ${e}, CASE WHEN related THEN startNode(${e}) ELSE ${s} END AS ${m}, CASE WHEN related THEN endNode(${e}) END AS ${other}`,
    cypher`${start} MATCH (${s})-[${i}:ISSUED|HAS_PROVISION|OPERATES]-(${m})-[${e}:HAS_STEP|HAS_FACT]->(${x}) WHERE ${isRecorded(i, scope)} AND ${over} AND ${ok}
RETURN ${kindOf(e)} AS ${kind}, ${x}, ${e}, ${m}, null AS ${other}`,
    cypher`${start} WHERE ${s}:Event AND 'INVOLVES' IN ${param('edges')} RETURN 'EVENT' AS ${kind}, ${s} AS ${x}, null AS ${e}, ${s} AS ${m}, null AS ${other}`,
  ];
  return cypher`CALL (${s}, ${scope.known}) { ${join(branches, '\nUNION ALL\n')} }`;
}

function startOf({ subject, variable, param, scope }: Place): Cypher {
  const s = variable('start');
  if (subject) return cypher`WITH ${subject.node} AS ${s}`;
  const id = variable('id');
  return cypher`UNWIND ${param('ids')} AS ${id} MATCH (${s}:Entity {id: ${id}}) WHERE ${viewOf(s, scope)} IS NOT NULL`;
}

/** The rows that have a date in the asked time, with their key. */
function datedOf(place: Place): Cypher {
  const { variable, scope, param } = place;
  const [kind, x, e, v, text] = [variable('kind'), variable('thing'), variable('edge'), variable('state'), variable('text')];
  const [first, precision, key] = [variable('first'), variable('precision'), variable('key')];
  const rank = cypher`CASE ${kind} WHEN 'EVENT' THEN '0' WHEN 'LIFECYCLE' THEN '1' WHEN 'FACT' THEN '2' WHEN 'LISTING' THEN '3' ELSE '4' END`;
  const isRelation = cypher`${kind} IN ['LISTING', 'OWNERSHIP']`;
  return cypher`${startOf(place)}
 ${begun(place)}
 WITH *, ${viewOf(x, scope)} AS ${v}
 WITH *, CASE ${kind} WHEN 'EVENT' THEN ${v}.date WHEN 'LIFECYCLE' THEN ${v}.date WHEN 'FACT' THEN last(split(${v}.period, '/')) END AS ${text} WHERE ${v}.published <= ${scope.published}
 WITH *, CASE WHEN ${text} IS NULL THEN ${e}.validFrom ELSE ${firstDayOf(text)} END AS ${first}, CASE WHEN ${text} IS NULL THEN ${precisionRank(cypher`${e}.precision`)} ELSE ${precisionOf(text)} END AS ${precision}
 WITH *, ${first} + toString(${precision}) + ${rank} + '\u0001' + CASE WHEN ${isRelation} THEN ${e}.key ELSE ${x}.id END AS ${key}
 WHERE ${first} > '0000-01-01' AND ${first} >= ${param('from')}[${precision}] AND ${first} < ${param('until')}`;
}

function itemsOf(place: Place): Cypher {
  const { variable, page, backward, tuple, link, scope } = place;
  const [kind, x, e, v] = [variable('kind'), variable('thing'), variable('edge'), variable('state')];
  const [m, mv, o, ov] = [variable('owner'), variable('ownerState'), variable('other'), variable('otherState')];
  const [first, precision, key, item, cited] = [variable('first'), variable('precision'), variable('key'), variable('item'), variable('cited')];
  const subject = tuple('TimelineItem.subject', m, mv, 0);
  const far = tuple('TimelineItem.other', o, ov, 1);
  const detail = tuple('TimelineItem.detail', x, v, 2);
  const until = cypher`CASE ${kind} WHEN 'EVENT' THEN ${v}.until WHEN 'FACT' THEN ${v}.validUntil WHEN 'LIFECYCLE' THEN null ELSE ${e}.validUntil END`;
  return cypher`${datedOf(place)} AND ${key} > ${page('lower')} AND ${key} < ${page('upper')}
 WITH ${key}, head(collect([${kind}, ${x}, ${v}, ${e}, ${m}, ${o}, ${first}, ${precision}])) AS ${item}
 ORDER BY ${key} ${backward ? cypher`DESC` : cypher`ASC`} LIMIT ${page('limit')}
 WITH ${key}, ${item}[0] AS ${kind}, ${item}[1] AS ${x}, ${item}[2] AS ${v}, ${item}[3] AS ${e}, ${item}[4] AS ${m}, ${item}[5] AS ${o}, ${item}[6] AS ${first}, ${item}[7] AS ${precision}
 WITH *, ${viewOf(m, scope)} AS ${mv}, CASE WHEN ${o} IS NOT NULL THEN ${viewOf(o, scope)} END AS ${ov}, CASE WHEN ${kind} IN ['LISTING', 'OWNERSHIP'] THEN ${e} ELSE ${v} END AS ${cited}${subject.before}${far.before}${detail.before}
 RETURN [${key}, ${kind}, ${first}, ${precision}, ${until}, ${wordsOf(place)}, ${subject.value}, ${far.value}, ${detail.value}, ${link('TimelineItem.citations', 'citations', cited)}]`;
}

/** What the sentence is made of. */
function wordsOf({ plan, variable }: Place): Cypher {
  if (!plan.wanted.has('TimelineItem.sentence')) return cypher`null`;
  const [kind, x, v] = [variable('kind'), variable('thing'), variable('state')];
  const [e, mv, ov] = [variable('edge'), variable('ownerState'), variable('otherState')];
  const metric = cypher`head(COLLECT { MATCH (${x})-[:OF_METRIC]->(metric) RETURN metric.label })`;
  const scope = cypher`head(COLLECT { MATCH (${x})-[:IN_SCOPE]->(scope) RETURN scope.name })`;
  const value = cypher`${v}.valueKind, ${v}.lower, ${v}.upper, ${v}.lowerOpen, ${v}.upperOpen, ${v}.unit, ${v}.truth, ${v}.text, ${v}.list`;
  return cypher`CASE ${kind} WHEN 'EVENT' THEN [${v}.title]
 WHEN 'LIFECYCLE' THEN [${mv}.name, ${v}.status, ${v}.stage]
 WHEN 'FACT' THEN [${mv}.name, ${metric}, ${scope}, ${v}.period, ${value}]
 ELSE [${mv}.name, ${ov}.name, ${e}.ticker, ${e}.percent] END`;
}
