import { readdirSync, readFileSync } from 'node:fs';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { GraphQLScalarType, type GraphQLSchema } from 'graphql';
import { DateTimeResolver, LocalDateResolver, URLResolver } from 'graphql-scalars';

/** The SDL files of the product, joined; `src/` and `dist/` have equal depth, so nothing is copied. */
export function readSdl(folder = new URL('../../schema/', import.meta.url)): string {
  const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));
  return files
    .toSorted()
    .map((file) => readFileSync(new URL(file, folder), 'utf8'))
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
