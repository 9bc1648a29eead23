import { cypher, type Cypher } from '../cypher.ts';
import { isRecorded, type Scope } from './scope.ts';

/** The phase of a measure at `valid`, folded from its steps: the same as `phaseAt` of the rules (a test holds them together). */
export function phaseOf(node: Cypher, view: Cypher, scope: Scope): Cypher {
  const recorded = isRecorded(cypher`b`, scope);
  const some = (condition: Cypher): Cypher => cypher`EXISTS { MATCH (${node})-[b:HAS_STEP]->(s) WHERE ${recorded} AND ${condition} }`;
  const past = (condition: Cypher): Cypher => some(cypher`${condition} AND s.countsFrom <= ${scope.valid}`);
  const isEntry = cypher`s.status = 'IN_FORCE'`;
  const isApplication = cypher`s.status = 'IN_FORCE' AND s.stage = 'application'`;
  const binding = cypher`${view}.kind IN ['notice', 'order', 'campaign', 'guideline'] AND NOT ${some(isEntry)}`;
  const proposing = cypher`s.status IN ['ANNOUNCED', 'DRAFT', 'CONSULTATION_OPENED', 'CONSULTATION_CLOSED']`;
  const issued = cypher`s.status IN ['ADOPTED', 'PUBLISHED']`;
  return cypher`CASE
 WHEN ${past(cypher`s.status IN ['REPEALED', 'SUPERSEDED', 'WITHDRAWN', 'EXPIRED', 'ANNULLED']`)} THEN 'ENDED'
 WHEN ${some(isApplication)} AND ${past(isApplication)} OR NOT ${some(isApplication)} AND ${past(isEntry)} THEN 'IN_FORCE'
 WHEN ${binding} AND head(COLLECT { MATCH (${node})-[b:HAS_STEP]->(s) WHERE ${recorded} AND s.status IN ['PUBLISHED', 'ADOPTED', 'ANNOUNCED'] WITH s ORDER BY CASE s.status WHEN 'PUBLISHED' THEN 0 WHEN 'ADOPTED' THEN 1 ELSE 2 END, s.sortDate LIMIT 1 RETURN s.sortDate }) <= ${scope.valid} THEN 'IN_FORCE'
 WHEN ${view}.kind <> 'draft' AND ${past(cypher`s.status IN ['ADOPTED', 'PUBLISHED', 'IN_FORCE']`)} THEN 'ADOPTED'
 WHEN ${past(proposing)} OR ${view}.kind = 'draft' AND ${past(issued)} THEN 'PROPOSED'
 ELSE 'NOT_YET' END`;
}
