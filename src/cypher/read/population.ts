import type { EventKinds } from '../../rules/index.ts';
import { cypher, join, name, type Cypher, type Statement } from '../cypher.ts';
import { ASSERTION, evidenceOf, EVENT, isLookedFor, linksOf, PRODUCT } from './evidence.ts';
import { EVIDENCE_INDEX, type EvidenceRelation } from './patterns.ts';
import { HEAD, HEAD_AGAIN, HEAD_AGAIN_VALUE, HEAD_VALUE } from './newest.ts';
import { isRecorded, viewOf, type Scope } from './scope.ts';
import { Slots } from './slots.ts';

/** Which records: the instant of knowledge, which must have been published, and the day of publication. */
export interface Records {
  readonly known: string;
  readonly published: string;
}

/** What is read of everybody by a statement of its own. */
export type PopulationColumn = keyof typeof COLUMNS;

/** Properties by name: these texts are few and always the same, and names in the text are read a quarter faster than names in a parameter. */
const listed = (of: Cypher, keys: readonly string[]): Cypher =>
  cypher`[${join(
    keys.map((key) => cypher`${of}.${name(key)}`),
    ', ',
  )}]`;
/** What supports a statement comes with the evidence of those who are shown. */
const BARE = listed(cypher`ev`, ['validFrom', 'validUntil']);

type Column = (scope: Scope) => Cypher;

/**
 * The statements by what they bring: rows `[what is stated, ids of companies]`, where what is stated is one of `evidenceOf`. Texts are read out of
 * their index without a look at edge or ends, and equal ones come once.
 */
const COLUMNS = {
  headquarters: stated('IN_JURISDICTION'),
  incorporation: stated('IN_JURISDICTION'),
  operations: stated('IN_JURISDICTION'),
  absences: stated('NOT_IN_JURISDICTION'),
  sectors: stated('IN_SECTOR'),
  listings: stated('LISTED_ON'),
  facts: stated('HAS_FACT'),
  owners: (scope) => cypher`MATCH (n:Company)<-[ev:OWNS]-(x) WHERE ${isRecorded(cypher`ev`, scope)}
RETURN [${BARE}, [x.id], ${linksOf(cypher`x`, scope)}] AS row, [n.id] AS ids`,
  events: (
    scope,
  ) => cypher`MATCH (n:Company)<-[ev:INVOLVES]-(x) WHERE ${isRecorded(cypher`ev`, scope)} WITH n, x, ${viewOf(cypher`x`, scope)} AS xv WHERE ${isLookedFor(cypher`x`, cypher`xv`, scope)}
RETURN [[], ${listed(cypher`xv`, EVENT.slice(0, 3))}, ${linksOf(cypher`x`, scope)}] AS row, [n.id] AS ids`,
  parentHeadquarters: (scope) => cypher`MATCH (n:Company)-[:PART_OF]->() WITH DISTINCT n
MATCH (n) (()-[w:PART_OF WHERE ${isRecorded(cypher`w`, scope)}]->()){1,4} (:Company)-[ev:IN_JURISDICTION]->(x) WHERE ev.role = 'headquarters' AND ${isRecorded(cypher`ev`, scope)}
RETURN [${BARE}, x.id] AS row, [n.id] AS ids`,
  products: (
    scope,
  ) => cypher`MATCH (p:Product)<-[o:OPERATES]-(:Company) ${above(scope)} (n:Company) WHERE ${isRecorded(cypher`o`, scope)} WITH n, o, w, p, ${viewOf(cypher`p`, scope)} AS pv
RETURN [${listed(cypher`o`, ['validFrom', 'validUntil'])}, ${listed(cypher`pv`, PRODUCT)}, [b IN w | [b.validFrom, b.validUntil]]] AS row, [n.id] AS ids`,
  assertions: (scope) => cypher`MATCH ()-[ev:CONCERNS]->(n:Company) WHERE ${isRecorded(cypher`ev`, scope)}
RETURN ${listed(cypher`ev`, ASSERTION)} AS row, [n.id] AS ids
UNION ALL MATCH ()-[ev:CONCERNS]->(p:Product) WHERE ${isRecorded(cypher`ev`, scope)}
MATCH (p)<-[o:OPERATES]-(:Company) ${above(scope)} (n:Company) WHERE ${isRecorded(cypher`o`, scope)}
RETURN ${listed(cypher`ev`, ASSERTION)} AS row, [n.id] AS ids`,
} as const satisfies Record<string, Column>;

/** Whether somebody asserted something of a company, or of a product that it (or a subsidiary) ever operated. */
const ASSERTED = cypher`MATCH (n:Company)<-[:CONCERNS]-() RETURN n
UNION MATCH ()-[:CONCERNS]->(:Product)<-[:OPERATES]-(:Company) (()-[:PART_OF]->()){0,4} (n:Company) RETURN n`;

/** One part of the evidence of everybody, between two rows of Head. What is stated as a text begins with `prefix`; the other columns do without. */
export function populationColumn(column: PopulationColumn, records: Records, kinds: EventKinds, prefix = ''): Statement {
  const { text, params } = built((scope) => betweenHeads(COLUMNS[column](scope), ['row', 'ids']));
  return { text, params: { ...params, ...records, ...kinds, prefix } };
}

/** Everybody by name, between two rows of Head: `[id, name, incomplete]`. */
export function populationNames(records: Records): Statement {
  const { text, params } = built((scope) =>
    betweenHeads(
      cypher`MATCH (n:Company) WITH n, ${viewOf(name('n'), scope)} AS v WHERE v IS NOT NULL RETURN n.id AS id, v.name AS name, v.incomplete AS incomplete`,
      ['id', 'name', 'incomplete'],
    ),
  );
  return { text, params: { ...params, ...records } };
}

/**
 * Of whom the changes between two instants say something new: `[touched, passing]` of each (docs/graph.md); null where a change touched too much to
 * name, or all together more than `most`.
 */
export function touchedBetween(after: string, until: string, most: number): Statement {
  const text = cypher`MATCH (c:Change) WHERE c.recordedAt > $p.after AND c.recordedAt <= $p.until
WITH collect(c) AS changes
WITH changes, any(c IN changes WHERE c.touched IS NULL) OR reduce(sum = 0, c IN changes | sum + size(c.touched)) > $p.most AS isTooMuch
UNWIND CASE WHEN isTooMuch THEN [null] ELSE changes END AS c
RETURN c.touched, c.passing`;
  return { text, params: { after, until, most } };
}

/**
 * The companies whose evidence is read from what was touched, whenever: `[id]`. Events and products are read by those whom they involve and who
 * operate them; owners and parents pass on where they sit, subsidiaries what they operate.
 */
export function companiesReading(touched: readonly string[], passing: readonly string[]): Statement {
  const text = cypher`UNWIND $p.touched AS id MATCH (x:Node {id: id})
CALL (x) {
  MATCH (x:Event)-[:INVOLVES]->(n:Company) RETURN n
  UNION MATCH (x:Product)<-[:OPERATES]-(:Company) (()-[:PART_OF]->()){0,4} (n:Company) RETURN n
}
RETURN DISTINCT n.id AS id
UNION UNWIND $p.passing AS id MATCH (x:Node {id: id})
CALL (x) {
  MATCH (x)-[:OWNS]->(n:Company) RETURN n
  UNION MATCH (x) (()-[:PART_OF]->()){1,4} (n:Company) RETURN n
  UNION MATCH (x) (()<-[:PART_OF]-()){1,4} (n:Company) RETURN n
}
RETURN DISTINCT n.id AS id`;
  return { text, params: { touched, passing } };
}

/** The whole evidence of some companies, or of all of which something is asserted, as `evidenceOf` gives it, between two rows of Head. */
export function evidenceOfSome(who: readonly string[] | 'asserted', records: Records, kinds: EventKinds): Statement {
  const match = who === 'asserted' ? cypher`CALL () { ${ASSERTED} }` : cypher`UNWIND $p.ids AS id MATCH (n:Node {id: id}) WHERE n:Company`;
  const { text, params } = built((scope) => {
    const view = cypher`WITH n, ${viewOf(name('n'), scope)} AS v0 WHERE v0 IS NOT NULL`;
    return betweenHeads(cypher`${match}\n${view}\nRETURN ${evidenceOf(name('n'), name('v0'), scope)} AS v`, ['v']);
  });
  return { text, params: { ...params, ...records, ...kinds, ids: who === 'asserted' ? [] : who } };
}

/** Head as the first row and as the last, in the first of the columns. */
function betweenHeads(body: Cypher, [first = '', ...others]: readonly string[]): Cypher {
  const columns = join([first, ...others].map(name), ', ');
  const head = (value: Cypher): Cypher =>
    join([cypher`${value} AS ${name(first)}`, ...others.map((column) => cypher`null AS ${name(column)}`)], ', ');
  return cypher`${HEAD}
RETURN ${head(HEAD_VALUE)}
UNION ALL
CALL () {
${body}
}
RETURN ${columns}
UNION ALL
${HEAD_AGAIN}
RETURN ${head(HEAD_AGAIN_VALUE)}`;
}

function built(write: (scope: Scope) => Cypher): Statement {
  const slots = new Slots();
  const text = write({
    valid: cypher`''`,
    known: cypher`$p.known`,
    published: cypher`$p.published`,
    eventKinds: (which) => cypher`$p.${name(which)}`,
    slots,
  });
  const keys = slots.all().flatMap((slot) => (slot.source.from === 'keys' ? [[slot.name, slot.source.keys] as const] : []));
  return { text, params: Object.fromEntries(keys) };
}

/** From a subsidiary to itself and everything that it is part of. */
const above = (scope: Scope): Cypher => cypher`(()-[w:PART_OF WHERE ${isRecorded(cypher`w`, scope)}]->()){0,4}`;

function stated(relation: EvidenceRelation): Column {
  return (scope) => cypher`MATCH ()-[ev:${name(relation)}]->() USING INDEX SEEK ev:${name(relation)}(${join(EVIDENCE_INDEX, ', ')})
WHERE ev.evidence STARTS WITH $p.prefix AND ev.fromId > '' AND ${isRecorded(cypher`ev`, scope)}
RETURN ev.evidence AS row, collect(ev.fromId) AS ids`;
}
