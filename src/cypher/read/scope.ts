import type { EventKinds } from '../../rules/index.ts';
import { cypher, join, type Cypher } from '../cypher.ts';
import type { Slots } from './slots.ts';

/** Coordinates of one root field inside the statement, as expressions. */
export interface Scope {
  readonly valid: Cypher;
  readonly published: Cypher;
  /** Variable that holds the instant of knowledge: Head's, or an earlier one. */
  readonly known: Cypher;
  /** Kinds of events that verdicts look for, or null for all: in any case, or only where the event follows from another. */
  readonly eventKinds: (which: keyof EventKinds) => Cypher;
  readonly slots: Slots;
}

/** The node at hand: the variable to walk from, and the one that has its properties at the instant of knowledge. */
export interface Subject {
  readonly node: Cypher;
  readonly view: Cypher;
  /** The node is its content, so edges that start from it share its life. */
  readonly content: boolean;
  readonly depth: number;
  /** On edges: views of both ends, the one walked from first. */
  readonly ends?: readonly [Cypher, Cypher];
  /** Columns that have to stand in a WITH of their own before the row is returned. */
  readonly hoisted: Cypher[];
}

/** The clauses of hoisted columns, to be put before RETURN. Cypher refuses an aggregation anywhere inside an expression that has other parts. */
export function hoistedClauses({ hoisted }: Subject): Cypher {
  return join(
    hoisted.map((column) => cypher` WITH *, ${column}`),
    '',
  );
}

/** Whether an edge holds at the coordinates. */
export function holds(edge: Cypher, { valid, published, known }: Scope): Cypher {
  return cypher`${edge}.validFrom <= ${valid} AND ${edge}.validUntil > ${valid} AND ${edge}.recordedFrom <= ${known} AND ${edge}.recordedUntil > ${known} AND ${edge}.published <= ${published}`;
}

/** Whether a node that is its content is recorded and public. */
export function isRecorded(node: Cypher, { published, known }: Scope): Cypher {
  return cypher`${node}.recordedFrom <= ${known} AND ${node}.recordedUntil > ${known} AND ${node}.published <= ${published}`;
}

/** A property of a node as it was recorded at the instant of knowledge; of one that was not, as it is. */
export function recordedProperty(node: Cypher, property: Cypher, { known }: Scope): Cypher {
  return cypher`CASE WHEN ${node}.recordedFrom <= ${known} THEN ${node}.${property} ELSE coalesce(head(COLLECT { MATCH (${node})-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= ${known} AND r.recordedUntil > ${known} RETURN r.${property} }), ${node}.${property}) END`;
}

/** A node as it was recorded at the instant of knowledge: itself, an older revision, or null. */
export function viewOf(node: Cypher, { known }: Scope): Cypher {
  return cypher`CASE WHEN ${node}.recordedFrom <= ${known} THEN CASE WHEN ${node}.recordedUntil > ${known} THEN ${node} END ELSE head(COLLECT { MATCH (${node})-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= ${known} AND r.recordedUntil > ${known} RETURN r }) END`;
}
