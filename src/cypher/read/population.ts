import { cypher, join, name, type Cypher, type Statement } from '../cypher.ts';
import { evidenceOf, EVENT, FACT, linksOf, PRODUCT } from './evidence.ts';
import { isRecorded, viewOf, type Scope } from './scope.ts';
import { Slots } from './slots.ts';

/** Which records: the instant of knowledge, which must have been published, and the day of publication. */
export interface Records {
  readonly known: string;
  readonly published: string;
}

/** What is read of everybody by a statement of its own. */
export type PopulationColumn = keyof typeof COLUMNS;

/** Facts that the verdicts shown do not rest on are of no use; neither are citations, which come with the evidence of those who are shown. */
const BARE_EDGE = ['validFrom', 'validUntil'];
/** Which fact it is, is told where it is shown. */
const BARE_FACT = ['', ...FACT.slice(1)];
const WHOLE_EDGE = ['validFrom', 'validUntil', 'citations', 'role', 'establishment', 'event', 'date', 'claimStatus'];

/** Properties by name: these texts are few and always the same, and names in the text are read a quarter faster than names in a parameter. */
const listed = (of: Cypher, keys: readonly string[]): Cypher =>
  cypher`[${join(
    keys.map((key) => (key === '' ? cypher`null` : cypher`${of}.${name(key)}`)),
    ', ',
  )}]`;
const BARE = listed(cypher`ev`, BARE_EDGE);

type Column = (scope: Scope) => Cypher;

/** The statements by what they bring: rows `[row, ids of companies]`, where `row` is one of `evidenceOf`. Equal rows of many companies come once. */
const COLUMNS = {
  /** With the role as a third cell: to look at an edge is what takes long, so those of all roles come of one walk. */
  seats: (scope) => cypher`MATCH (n:Company)-[ev:IN_JURISDICTION]->(x) WHERE ${isRecorded(cypher`ev`, scope)}
WITH ev.role AS role, ev.validFrom AS f, ev.validUntil AS u, ev.establishment AS s, x.id AS far, collect(n.id) AS ids
WHERE role IN ['headquarters', 'incorporation', 'operation']
RETURN ['IN_JURISDICTION', [f, u, null, role, s], [far]] AS row, ids, role`,
  absences: far('NOT_IN_JURISDICTION'),
  sectors: far('IN_SECTOR'),
  listings: far('LISTED_ON'),
  owners: (scope) => cypher`MATCH (n:Company)<-[ev:OWNS]-(x) WHERE ${isRecorded(cypher`ev`, scope)}
RETURN ['OWNS', ${BARE}, [x.id], ${linksOf(cypher`x`, scope)}] AS row, [n.id] AS ids`,
  events: (scope) => cypher`MATCH (n:Company)<-[ev:INVOLVES]-(x) WHERE ${isRecorded(cypher`ev`, scope)}
RETURN ['INVOLVES', [], ${listed(cypher`x`, EVENT.slice(0, 3))}, ${linksOf(cypher`x`, scope)}] AS row, [n.id] AS ids`,
  parentHeadquarters: (scope) => cypher`MATCH (n:Company)-[:PART_OF]->() WITH DISTINCT n
MATCH (n) (()-[w:PART_OF WHERE ${isRecorded(cypher`w`, scope)}]->()){1,4} (:Company)-[ev:IN_JURISDICTION]->(x) WHERE ev.role = 'headquarters' AND ${isRecorded(cypher`ev`, scope)}
RETURN [${BARE}, x.id] AS row, [n.id] AS ids`,
  products: (scope) => cypher`MATCH (p:Product)<-[o:OPERATES]-(:Company) ${above(scope)} (n:Company) WHERE ${isRecorded(cypher`o`, scope)}
RETURN [${listed(cypher`o`, BARE_EDGE)}, ${listed(cypher`p`, PRODUCT)}, [b IN w | [b.validFrom, b.validUntil]], []] AS row, [n.id] AS ids`,
  facts: (scope) => cypher`MATCH (x:Fact) WHERE x.metricId IN $p.metrics
MATCH (n:Company|Product)-[ev:HAS_FACT]->(x) WHERE ${isRecorded(cypher`ev`, scope)}
RETURN ['HAS_FACT', ${BARE}, ${listed(cypher`x`, BARE_FACT)}] AS row, [n.id] AS ids`,
  assertions: (scope) => cypher`MATCH (x)-[ev:CONCERNS]->(n:Company) WHERE ${isRecorded(cypher`ev`, scope)}
RETURN ['CONCERNS', ${listed(cypher`ev`, WHOLE_EDGE)}, [x.id]] AS row, [n.id] AS ids
UNION ALL MATCH (x)-[ev:CONCERNS]->(p:Product) WHERE ${isRecorded(cypher`ev`, scope)}
MATCH (p)<-[o:OPERATES]-(:Company) ${above(scope)} (n:Company) WHERE ${isRecorded(cypher`o`, scope)}
RETURN ['CONCERNS', ${listed(cypher`ev`, WHOLE_EDGE)}, [x.id]] AS row, [n.id] AS ids`,
} as const satisfies Record<string, Column>;

/** Whether somebody asserted something of a company, or of a product that it (or a subsidiary) ever operated. */
const ASSERTED = cypher`MATCH (n:Company)<-[:CONCERNS]-() RETURN n
UNION MATCH ()-[:CONCERNS]->(:Product)<-[:OPERATES]-(:Company) (()-[:PART_OF]->()){0,4} (n:Company) RETURN n`;

/** One part of the evidence of everybody. `metrics` names whose facts; the other columns do without. */
export function populationColumn(column: PopulationColumn, records: Records, metrics: readonly string[] = []): Statement {
  const { text, params } = built((scope) => COLUMNS[column](scope));
  return { text, params: { ...params, ...records, metrics } };
}

/** Everybody by name: `[id, name, incomplete]`. */
export function populationNames(records: Records): Statement {
  const { text, params } = built(
    (scope) => cypher`MATCH (n:Company) WITH n, ${viewOf(name('n'), scope)} AS v WHERE v IS NOT NULL RETURN n.id, v.name, v.incomplete`,
  );
  return { text, params: { ...params, ...records } };
}

/** The whole evidence of some companies, or of all of which something is asserted, as `evidenceOf` gives it. */
export function evidenceOfSome(who: readonly string[] | 'asserted', records: Records): Statement {
  const match = who === 'asserted' ? cypher`CALL () { ${ASSERTED} }` : cypher`UNWIND $p.ids AS id MATCH (n:Company {id: id})`;
  const { text, params } = built((scope) => {
    const view = cypher`WITH n, ${viewOf(name('n'), scope)} AS v0 WHERE v0 IS NOT NULL`;
    return cypher`${match}\n${view}\nRETURN ${evidenceOf(name('n'), name('v0'), scope)} AS v`;
  });
  return { text, params: { ...params, ...records, ids: who === 'asserted' ? [] : who } };
}

function built(write: (scope: Scope) => Cypher): Statement {
  const slots = new Slots();
  const text = write({ valid: cypher`''`, known: cypher`$p.known`, published: cypher`$p.published`, slots });
  const keys = slots.all().flatMap((slot) => (slot.source.from === 'keys' ? [[slot.name, slot.source.keys] as const] : []));
  return { text, params: Object.fromEntries(keys) };
}

/** From a subsidiary to itself and everything that it is part of. */
const above = (scope: Scope): Cypher => cypher`(()-[w:PART_OF WHERE ${isRecorded(cypher`w`, scope)}]->()){0,4}`;

function far(relation: 'NOT_IN_JURISDICTION' | 'IN_SECTOR' | 'LISTED_ON'): Column {
  return (scope) => cypher`MATCH (n:Company)-[ev:${name(relation)}]->(x) WHERE ${isRecorded(cypher`ev`, scope)}
WITH ev.validFrom AS f, ev.validUntil AS u, x.id AS far, collect(n.id) AS ids
RETURN ['${name(relation)}', [f, u, null], [far]] AS row, ids`;
}
