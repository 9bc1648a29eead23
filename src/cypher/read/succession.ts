import { cypher, type Cypher } from '../cypher.ts';
import { holds, isRecorded, type Scope } from './scope.ts';

/**
 * Whether one text takes another's place: it supersedes it, it is the final text of that draft, or it is a draft that would change it.
 * `newer` and `older` are the ends of the edge. A law that merely rests on another, or an act that amends a law which stays, is no successor.
 */
const succeeds = (edge: Cypher, newer: Cypher, older: Cypher): Cypher =>
  cypher`(${edge}:SUPERSEDES OR ${edge}:BASED_ON AND ${older}.kind = 'draft' AND ${newer}.kind <> 'draft' OR ${edge}:AMENDS AND ${newer}.kind = 'draft')`;

/** Longer lines than this are none that people wrote. */
const STEPS = cypher`8`;

/** The line of succession of a measure at the coordinates, itself included, as a list of nodes; with `ever`, whatever the day. */
export function lineOf(measure: Cypher, scope: Scope, { ever = false } = {}): Cypher {
  const s = cypher`s`;
  const standing = ever ? isRecorded(s, scope) : holds(s, scope);
  const edge = cypher`[s:SUPERSEDES|AMENDS|BASED_ON]`;
  const step = cypher`${succeeds(s, cypher`newer`, cypher`older`)} AND ${standing}`;
  return cypher`COLLECT { MATCH (${measure}) ((newer)-${edge}->(older) WHERE ${step}){0,${STEPS}} (text:Measure) RETURN text
 UNION MATCH (${measure}) ((older)<-${edge}-(newer) WHERE ${step}){1,${STEPS}} (text:Measure) RETURN text }`;
}
