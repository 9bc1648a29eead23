import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { GraphQLScalarType, type GraphQLSchema } from 'graphql';
import { DateTimeResolver, LocalDateResolver, URLResolver } from 'graphql-scalars';
import { PROJECT_FOLDER } from '../graph/index.ts';

/** The SDL files of the product, joined. */
export function readSdl(): string {
  const folder = join(PROJECT_FOLDER, 'schema');
  const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));
  return files
    .toSorted()
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
}

/** A scalar keeps the name that its implementation has: `$day: Date` has to be a type. */
const DateResolver = new GraphQLScalarType({ ...LocalDateResolver.toConfig(), name: 'Date' });

/** The schema of the product with its mapping directives and scalars; `extra` SDL adds types to it. */
export function loadSchema(extra = ''): GraphQLSchema {
  return makeExecutableSchema({
    typeDefs: `${readSdl()}\n${extra}`,
    resolvers: { Date: DateResolver, DateTime: DateTimeResolver, URL: URLResolver },
  });
}
