import { cypher, type Cypher, type Statement } from '../cypher.ts';
import { fenced, type Step } from './head.ts';

/** Rows of one batch; each statement documents what its rows hold. */
type Batch<Row> = Step & { readonly rows: readonly Row[] };

/** A property map as it is stored. */
export type Properties = Readonly<Record<string, unknown>>;

const each = (body: Cypher): Cypher =>
  fenced(cypher`UNWIND $p.rows AS row
${body}
RETURN [count(*)] AS v`);

/** Labels and types are values here, never query text; so one text serves every type and is planned once. `+=` need not look for what there was before. */
const CREATE_NODES = each(cypher`CREATE (n:Node:$(row.labels)) SET n += row.properties`);
const CREATE_EDGES = each(cypher`MATCH (a:Node {id: row.from}) MATCH (b:Node {id: row.to})
CREATE (a)-[e:$(row.type)]->(b) SET e += row.properties`);
const CREATE_STATES = each(cypher`MATCH (n:Node {id: row.id})
CREATE (n)-[:REVISED]->(s:Staged) SET s += row.properties`);
const CLOSE_NODES = each(cypher`MATCH (n:Node {id: row}) SET n.recordedUntil = $p.recordedUntil`);
const END_EDGES = each(cypher`MATCH ()-[e]->() WHERE elementId(e) = row SET e.recordedUntil = $p.recordedUntil`);

/** Creates nodes that never stood. */
export function createNodes(params: Batch<{ readonly labels: readonly string[]; readonly properties: Properties }>): Statement {
  return { text: CREATE_NODES, params };
}

/** Creates edges between nodes that stand or are staged. */
export function createEdges(
  params: Batch<{ readonly type: string; readonly from: string; readonly to: string; readonly properties: Properties }>,
): Statement {
  return { text: CREATE_EDGES, params };
}

/** Lays the new state of nodes that stand beside them, where no reader looks; `publish` swaps it in. */
export function createStates(params: Batch<{ readonly id: string; readonly properties: Properties }>): Statement {
  return { text: CREATE_STATES, params };
}

/** Sets the end of recording of nodes (rows: ids): closes them, or opens them again. */
export function endNodes(params: Batch<string> & { readonly recordedUntil: string }): Statement {
  return { text: CLOSE_NODES, params };
}

/** Sets the end of recording of edges (rows: element ids): closes them, or opens them again. */
export function endEdges(params: Batch<string> & { readonly recordedUntil: string }): Statement {
  return { text: END_EDGES, params };
}
