import { cypher, type Cypher } from '../../cypher.ts';
import { isRecorded, viewOf, type Scope } from '../scope.ts';
import type { CompileExploration, Place } from './place.ts';

/** Hits that the index gives at most; with more, totals are told as "at least". */
const CANDIDATES = cypher`1000`;

/** Within a rank, what people look for by name comes before what merely has the name in its own. */
const BY_TYPE = cypher`CASE v.type WHEN 'Company' THEN 0.5 WHEN 'Regulator' THEN 0.5 WHEN 'Measure' THEN 0.45 WHEN 'Product' THEN 0.4
 WHEN 'Exchange' THEN 0.35 WHEN 'Jurisdiction' THEN 0.35 WHEN 'Sector' THEN 0.3 WHEN 'Event' THEN 0.25 ELSE 0.1 END`;

/**
 * `[total, candidates, hits]`, each hit `[rank, entries, quote, entity]`. The index holds earlier states and quotes besides entries, so that
 * what is found is what was recorded and public. Only when nothing is found, words may have typing errors.
 */
export const compileSearch: CompileExploration = (place) => {
  const { scope, param, tuple } = place;
  const entity = tuple('SearchHit.entity', cypher`m1`, cypher`v1`);
  return cypher`head(COLLECT {
 WITH COLLECT { ${hits(param('exact'), place)} } AS exact
 CALL (exact, ${scope.known}) {
  UNWIND exact AS row RETURN row
  UNION ALL
  UNWIND CASE WHEN size(exact) = 0 THEN [${param('fuzzy')}] ELSE [] END AS query
  ${hits(cypher`query`, place)} AS row
 }
 WITH row[0] AS candidates, row[1] AS s, row[2] AS score, row[3] AS n, row[4] AS v
 WITH candidates, n, s, v, ${rank(place)} AS rank ORDER BY rank DESC
 WITH n, collect([rank, s, v]) AS found, max(candidates) AS candidates
 WITH n, found[0] AS best, candidates ORDER BY best[0] DESC, n.order
 WITH collect([n, best]) AS hits, max(candidates) AS candidates
 WITH hits, candidates, COLLECT {
  UNWIND hits[${param('from')}..${param('to')}] AS hit
  WITH hit[0] AS m1, hit[1][0] AS rank, hit[1][1] AS state, hit[1][2] AS v1${entity.before}
  RETURN [rank, state.searchEntries, state.quote, ${entity.value}]
 } AS list
 RETURN [size(hits), candidates, list]
})`;

  /** Rows `[candidates, s (what was found), score, n (the entry), v (its state at the coordinates)]`. */
  function hits(query: Cypher, { param: bound }: Place): Cypher {
    return cypher`CALL db.index.fulltext.queryNodes('search', ${query}, { limit: ${CANDIDATES} }) YIELD node, score
 WITH collect([node, score]) AS raw UNWIND raw AS one
 WITH size(raw) AS candidates, one[0] AS s, one[1] AS score WHERE ${isRecorded(cypher`s`, scope)}
 WITH candidates, s, score, ${entryOf(scope)} AS n WHERE n IS NOT NULL
 WITH candidates, s, score, n, CASE WHEN s:Citation THEN ${viewOf(cypher`n`, scope)} ELSE s END AS v
 WHERE v.published <= ${scope.published} AND v.type IN ${bound('types')} RETURN [candidates, s, score, n, v]`;
  }
};

/** The entry behind a quote or an earlier state. */
function entryOf(scope: Scope): Cypher {
  return cypher`CASE WHEN s:Citation THEN head(COLLECT { MATCH (s)-[a:ABOUT]->(o:Entity) WHERE a.role = 'subject' AND ${isRecorded(cypher`a`, scope)} RETURN o })
 WHEN s:Revision THEN head(COLLECT { MATCH (o:Entity)-[:REVISED]->(s) RETURN o }) ELSE s END`;
}

/** A whole name, the start of one, all words in one name, a product's name, texts; titles of events and articles are sentences rather than names. */
function rank({ param }: Place): Cypher {
  const key = param('key');
  return cypher`CASE WHEN s:Citation THEN 1.0
 WHEN ${key} IN s.searchNames THEN 5.0
 WHEN NOT v.type IN ['Event', 'Provision'] AND any(x IN s.searchNames WHERE x STARTS WITH ${key}) THEN 4.0
 WHEN any(x IN s.searchNames WHERE all(w IN ${param('words')} WHERE ' ' + x CONTAINS w)) THEN 3.0
 WHEN ${key} IN s.searchTexts THEN 2.0
 ELSE 1.0 END + ${BY_TYPE} + 0.3 * score / (score + 5.0)`;
}
