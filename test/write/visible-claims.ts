import { cypher, type Cypher } from '../../src/cypher/index.ts';
import type { Database } from '../../src/graph/index.ts';
import type { ClaimSet } from '../../src/write/index.ts';

/** Node ids with their hash, and edge keys with their ends, as a reader sees them who knows what was published by `known`. */
export interface Visible {
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
}

const holds = (state: Cypher): Cypher => cypher`(${state}.recordedFrom <= known AND known < ${state}.recordedUntil)`;

/** Every state of every node that holds, its own or a revision's: were there two, the node would show twice. */
const NODES = cypher`MATCH (h:Head {id: 'head'}) WITH CASE WHEN $p.known > h.instant THEN h.instant ELSE $p.known END AS known
MATCH (n:Node) WHERE n.type <> 'Change'
WITH n, known, COLLECT { MATCH (n)-[:REVISED]->(r:Revision) WHERE ${holds(cypher`r`)} RETURN r } AS revisions
WITH CASE WHEN ${holds(cypher`n`)} THEN [n] ELSE [] END + CASE WHEN n.revised THEN revisions ELSE [] END AS states
UNWIND states AS s RETURN s.dataset, s.id, s.hash, s.name, s.order`;

const EDGES = cypher`MATCH (h:Head {id: 'head'}) WITH CASE WHEN $p.known > h.instant THEN h.instant ELSE $p.known END AS known
MATCH (a)-[e]->(b) WHERE e.key IS NOT NULL AND ${holds(cypher`e`)} RETURN e.dataset, e.key, a.id, b.id`;

const lines = (rows: readonly (readonly unknown[])[]): readonly string[] => rows.map((row) => row.join(' ')).toSorted();

/** What a reader sees at an instant; without one, now. */
export async function visibleAt(database: Database, known = '9999'): Promise<Visible> {
  const [nodes, edges] = await Promise.all([NODES, EDGES].map((text) => database.read({ text, params: { known } }, { deadlineMs: 60_000 })));
  return { nodes: lines(nodes ?? []), edges: lines(edges ?? []) };
}

/** What a reader should see where these data sets stand. */
export function statedBy(...claimSets: readonly ClaimSet[]): Visible {
  const nodes = claimSets.flatMap(({ dataset, nodes: of }) =>
    of.map(({ id, hash, sortKey, properties }) => [dataset.id, id, hash, properties['name'], `${sortKey}\u0001${id}`]),
  );
  const edges = claimSets.flatMap(({ dataset, edges: of }) => of.map(({ key, from, to }) => [dataset.id, key, from, to]));
  return { nodes: lines(nodes), edges: lines(edges) };
}

/** How many companies stand, as Head says; null where none do. */
export async function companiesInHead(database: Database): Promise<number | null> {
  const text = cypher`MATCH (h:Head {id: 'head'}) RETURN h.total_Company`;
  const [[total] = []] = await database.read({ text, params: {} });
  return typeof total === 'number' ? total : null;
}

const ENTIRE = cypher`MATCH (n) RETURN [labels(n), n {.*, edition: null}, COLLECT { MATCH (n)-[e]->(m) RETURN [type(e), properties(e), m.id] }] AS v`;

/** The whole graph, bookkeeping and all, in a text that is equal only if it is as it was; Head counts how often it was changed. */
export async function entireGraph(database: Database): Promise<string> {
  const rows = await database.read({ text: ENTIRE, params: {} }, { deadlineMs: 60_000 });
  return rows
    .map((row) => JSON.stringify(row))
    .toSorted()
    .join('\n');
}
