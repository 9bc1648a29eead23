import { buildSchema, type GraphQLSchema } from 'graphql';
import { loadSchema } from '../../src/answer/index.ts';
import { publicSdl } from '../../src/answer/executable-schema.ts';

/** The schema as clients know it, from which operations are made up. */
export function makeSchema(): GraphQLSchema {
  return buildSchema(publicSdl(loadSchema()));
}
