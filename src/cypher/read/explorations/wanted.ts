import { cypher, type Cypher } from '../../cypher.ts';
import type { Place } from './place.ts';

/** Whether one of these fields of a type is asked for. */
export const isWanted = ({ plan }: Place, type: string, ...fields: readonly string[]): boolean =>
  fields.some((field) => plan.wanted.has(`${type}.${field}`));

/** Reads a cell where one of these fields of a type is asked for, and else nothing: every property of an edge takes its time. */
export const cellsOf =
  (place: Place, type: string) =>
  (cell: Cypher, ...fields: readonly string[]): Cypher =>
    isWanted(place, type, ...fields) ? cell : cypher`null`;
