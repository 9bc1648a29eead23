import { cypher } from '../../cypher.ts';
import { viewOf } from '../scope.ts';
import type { CompileExploration } from './place.ts';

/** `[[change, recorded], kinds]`: number and instant of the last change by then, and how many entries of each type stood. */
export const compileStatistics: CompileExploration = ({ scope }) => cypher`head(COLLECT {
 WITH COLLECT { MATCH (change:Change) WHERE change.recordedAt <= ${scope.known} WITH max(change.number) AS number, max(change.recordedAt) AS recordedAt RETURN [number, recordedAt] } AS changes,
  COLLECT { MATCH (entry:Entity) WITH ${viewOf(cypher`entry`, scope)} AS state WHERE state.published <= ${scope.published} WITH state.type AS type, count(*) AS count ORDER BY type RETURN [type, count] } AS kinds
 RETURN [changes[0], kinds]
})`;
