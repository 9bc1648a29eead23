import { cypher, type Statement } from '../cypher.ts';

interface Scope {
  readonly dataset: string;
  /** The sentinel of an open end of recording. */
  readonly open: string;
}

/** Id, hash and type of every open node of a data set (its Changes left out: no file states them). */
export function standingNodes(params: Scope): Statement {
  const text = cypher`MATCH (n:Node) WHERE n.dataset = $p.dataset AND n.recordedUntil = $p.open AND n.type <> 'Change'
RETURN [n.id, n.hash, n.type] AS v`;
  return { text, params };
}

/** Key and element id of every open edge of a data set. */
export function standingEdges(params: Scope): Statement {
  const text = cypher`MATCH ()-[e]->() WHERE e.dataset = $p.dataset AND e.recordedUntil = $p.open
RETURN [e.key, elementId(e)] AS v`;
  return { text, params };
}

/** What is known of each id: id, type, data set, sort key, end of recording; ids that no node has are left out. */
export function nodesById(params: { readonly ids: readonly string[] }): Statement {
  const text = cypher`UNWIND $p.ids AS id MATCH (n:Node {id: id})
RETURN [n.id, n.type, n.dataset, n.order, n.recordedUntil] AS v`;
  return { text, params };
}

/** Open edges of other data sets at these nodes: node, data set, relationship type. */
export function edgesOfOthers(params: Scope & { readonly ids: readonly string[] }): Statement {
  const text = cypher`UNWIND $p.ids AS id MATCH (n:Node {id: id})-[e]-() WHERE e.recordedUntil = $p.open AND e.dataset <> $p.dataset
RETURN DISTINCT [n.id, e.dataset, type(e)] AS v`;
  return { text, params };
}

/** Open nodes with these ids, with all their properties: id, labels, properties. */
export function nodesInFull(params: Scope & { readonly ids: readonly string[] }): Statement {
  const text = cypher`UNWIND $p.ids AS id MATCH (n:Node {id: id}) WHERE n.dataset = $p.dataset AND n.recordedUntil = $p.open
RETURN [n.id, labels(n), properties(n)] AS v`;
  return { text, params };
}

/** Edges with these element ids, with all their properties: key, type, properties, ids of both ends. */
export function edgesInFull(params: { readonly elements: readonly string[] }): Statement {
  const text = cypher`UNWIND $p.elements AS element MATCH (a)-[e]->(b) WHERE elementId(e) = element
RETURN [e.key, type(e), properties(e), a.id, b.id] AS v`;
  return { text, params };
}

/** Ids of the companies that criteria name, and of the events that end a state for everybody: what verdicts are judged by besides measures and vocabulary. */
export function namedByRulebook(): Statement {
  const text = cypher`MATCH (l:Leaf) WHERE l.metricId = 'companyId' UNWIND coalesce(l.list, [l.value]) AS id WITH id WHERE id IS NOT NULL RETURN DISTINCT [id] AS v
UNION MATCH (q:Metric) WHERE q.closedBy IS NOT NULL RETURN DISTINCT [q.closedBy] AS v`;
  return { text, params: {} };
}

/** Relation and ends of edges with these element ids: relationship type, and id and type of each end. */
export function endsOfEdges(params: { readonly elements: readonly string[] }): Statement {
  const text = cypher`UNWIND $p.elements AS element MATCH (a)-[e]->(b) WHERE elementId(e) = element
RETURN [type(e), a.id, a.type, b.id, b.type] AS v`;
  return { text, params };
}

/** Open nodes of all other data sets, as far as rows may refer to them: id, type, names (the first that is not null is best), type and unit of a metric. */
export function nodesOfOthers(params: Scope): Statement {
  const text = cypher`MATCH (n:Node) WHERE n.dataset <> $p.dataset AND n.recordedUntil = $p.open
RETURN [n.id, n.type, coalesce(n.label, n.title, n.name), n.type_, n.unit] AS v`;
  return { text, params: { ...params } };
}
