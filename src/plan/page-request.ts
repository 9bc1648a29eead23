import type { FieldNode, GraphQLObjectType } from 'graphql';
import type { EdgeField } from '../model/index.ts';

/** A connection that is asked for. */
export interface PageRequest {
  readonly connection: GraphQLObjectType;
  readonly types: readonly string[];
  readonly nodes: readonly FieldNode[];
  /** Null in root lists. */
  readonly edge: EdgeField | null;
  readonly path: string;
  readonly call: number;
}
