import { cypher, join, ordinal, type Cypher } from '../../cypher.ts';
import { isRecorded, recordedProperty, viewOf } from '../scope.ts';
import type { CompileExploration, Place } from './place.ts';

/**
 * `[items, total]`: what begins on a day at the node or at the nodes of `ids`, in one order. An item is
 * `[place, until, words, subject, other, detail, citations]`; its place is first day, precision, kind and id.
 * The order is over all days; `valid` does not choose, since a timeline is there to look beyond it.
 */
export const compileTimeline: CompileExploration = (place) => {
  const { variable } = place;
  const [all, list, key, row] = [variable('all'), variable('list'), variable('key'), variable('row')];
  const { cells } = rowOf(place);
  // What concerns two of the entries stands once.
  const once = place.subject ? cypher`WITH [${cells}] AS ${row}` : cypher`WITH ${key}, head(collect([${cells}])) AS ${row}`;
  return cypher`head(COLLECT { ${datedOf(place)}
 ${once} WITH collect(${row}) AS ${all}
 WITH ${all}, COLLECT { ${itemsOf(place)} } AS ${list} RETURN [${list}, size(${all})] })`;
};

/** What is kept of each item until the page is chosen. */
function rowOf({ variable }: Place): { readonly cells: Cypher; readonly unpacked: Cypher } {
  const names = [variable('key'), variable('edge'), variable('thing'), variable('state'), variable('owner'), variable('related')];
  const unpacked = names.map((name, index) => cypher`${variable('row')}[${ordinal(index)}] AS ${name}`);
  return { cells: join(names, ', '), unpacked: join(unpacked, ', ') };
}

/** Rows of `edge`, what begins (`thing`), and whose it is (`owner`). */
function begun({ variable, scope, param }: Place): Cypher {
  const [s, x, e, m, i] = [variable('start'), variable('thing'), variable('edge'), variable('owner'), variable('step')];
  const start = cypher`WITH ${s}, ${scope.known}`;
  const ok = cypher`${isRecorded(e, scope)} AND type(${e}) IN ${param('edges')}`;
  // A regulator has the steps of what it issued, an article those of its measure, a company the figures of its products.
  const over = cypher`(type(${i}) = 'HAS_PROVISION') = (endNode(${i}) = ${s})`;
  const branches = [
    cypher`${start} MATCH (${s})-[${e}:INVOLVES|UNDER|FOLLOWS_FROM|HAS_STEP|HAS_FACT|LISTED_ON|OWNS]-(${x}) WHERE ${ok} RETURN ${e}, ${x}, ${s} AS ${m}`,
    cypher`${start} MATCH (${s})-[${i}:ISSUED|HAS_PROVISION|OPERATES]-(${m})-[${e}:HAS_STEP|HAS_FACT]->(${x}) WHERE ${isRecorded(i, scope)} AND ${over} AND ${ok} RETURN ${e}, ${x}, ${m}`,
    cypher`${start} WHERE ${s}:Event AND 'INVOLVES' IN ${param('edges')} RETURN null AS ${e}, ${s} AS ${x}, ${s} AS ${m}`,
  ];
  return cypher`CALL (${s}, ${scope.known}) { ${join(branches, '\nUNION ALL\n')} }`;
}

function startOf({ subject, variable, param, scope }: Place): Cypher {
  const s = variable('start');
  if (subject) return cypher`WITH ${subject.node} AS ${s}`;
  const id = variable('id');
  return cypher`UNWIND ${param('ids')} AS ${id} MATCH (${s}:Node&Entity {id: ${id}}) WHERE ${viewOf(s, scope)} IS NOT NULL`;
}

/** The rows that have a date in the asked time, with their place in the order. What is no event, step, figure or relation with a start has none. */
function datedOf(place: Place): Cypher {
  const { variable, scope, param } = place;
  const [x, e, v] = [variable('thing'), variable('edge'), variable('state')];
  const [related, begins, key] = [variable('related'), variable('begins'), variable('key')];
  const precision = cypher`CASE ${e}.precision WHEN 'MONTH' THEN '1' WHEN 'QUARTER' THEN '2' WHEN 'YEAR' THEN '3' ELSE '0' END`;
  const kind = cypher`CASE type(${e}) WHEN 'HAS_STEP' THEN 'B' WHEN 'HAS_FACT' THEN 'C' WHEN 'LISTED_ON' THEN 'D' WHEN 'OWNS' THEN 'E' ELSE 'A' END`;
  return cypher`${startOf(place)}
 ${begun(place)}
 WITH *, ${viewOf(x, scope)} AS ${v}, coalesce(type(${e}) IN ['LISTED_ON', 'OWNS'], false) AS ${related}
 WITH *, CASE WHEN ${related} THEN ${e}.validFrom + ${precision} ELSE ${v}.begins END AS ${begins} WHERE ${v}.published <= ${scope.published}
 WITH *, ${begins} + ${kind} + CASE WHEN ${related} THEN ${e}.key ELSE ${x}.id END AS ${key}
 WHERE ${begins} > '0000-01-02' AND ${begins} >= ${param('from')}[toInteger(right(${begins}, 1))] AND ${begins} < ${param('until')}`;
}

function itemsOf(place: Place): Cypher {
  const { plan, variable, page, backward, tuple, link, scope } = place;
  const [x, e, v, m, o] = [variable('thing'), variable('edge'), variable('state'), variable('owner'), variable('other')];
  const [mv, ov, related, key] = [variable('ownerState'), variable('otherState'), variable('related'), variable('key')];
  const subjectNode = variable('subject');
  const subject = tuple('TimelineItem.subject', subjectNode, mv, 0);
  const far = tuple('TimelineItem.other', o, ov, 1);
  const detail = tuple('TimelineItem.detail', x, v, 2);
  const view = (field: string, node: Cypher, state: Cypher): Cypher =>
    plan.wanted.has('TimelineItem.sentence') || plan.wanted.has(field) ? cypher`, ${viewOf(node, scope)} AS ${state}` : cypher``;
  const cited = variable('cited');
  return cypher`UNWIND ${variable('all')} AS ${variable('row')} WITH ${rowOf(place).unpacked}
 WITH * WHERE ${key} > ${page('lower')} AND ${key} < ${page('upper')} ORDER BY ${key} ${backward ? cypher`DESC` : cypher`ASC`} LIMIT ${page('limit')}
 WITH *, CASE WHEN ${related} THEN startNode(${e}) ELSE ${m} END AS ${subjectNode}, CASE WHEN ${related} THEN endNode(${e}) END AS ${o}, CASE WHEN ${related} THEN ${e} ELSE ${v} END AS ${cited}
 WITH *${view('TimelineItem.subject', subjectNode, mv)}${view('TimelineItem.other', o, ov)}${subject.before}${far.before}${detail.before}
 RETURN [${key}, CASE WHEN ${related} THEN ${e}.validUntil ELSE coalesce(${v}.until, ${v}.validUntil) END, ${wordsOf(place)}, ${subject.value}, ${far.value}, ${detail.value}, ${link('TimelineItem.citations', 'citations', cited)}]`;
}

/** What the sentence is made of. */
function wordsOf({ plan, variable, scope: at }: Place): Cypher {
  if (!plan.wanted.has('TimelineItem.sentence')) return cypher`null`;
  const [x, v, e, mv, ov] = [variable('thing'), variable('state'), variable('edge'), variable('ownerState'), variable('otherState')];
  const metric = cypher`head(COLLECT { MATCH (${x})-[:OF_METRIC]->(metric) RETURN ${recordedProperty(cypher`metric`, cypher`label`, at)} })`;
  const scope = cypher`head(COLLECT { MATCH (${x})-[:IN_SCOPE]->(scope) RETURN ${recordedProperty(cypher`scope`, cypher`name`, at)} })`;
  const value = cypher`${v}.valueKind, ${v}.lower, ${v}.upper, ${v}.lowerOpen, ${v}.upperOpen, ${v}.unit, ${v}.truth, ${v}.text, ${v}.list`;
  return cypher`CASE type(${e}) WHEN 'HAS_STEP' THEN [${mv}.name, ${v}.status, ${v}.stage]
 WHEN 'HAS_FACT' THEN [${mv}.name, ${metric}, ${scope}, ${v}.period, ${value}]
 WHEN 'LISTED_ON' THEN [${mv}.name, ${ov}.name, ${e}.ticker]
 WHEN 'OWNS' THEN [${mv}.name, ${ov}.name, ${e}.percent]
 ELSE [${v}.title] END`;
}
