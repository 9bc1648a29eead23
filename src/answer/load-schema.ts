import { readdirSync, readFileSync } from 'node:fs';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { DateTimeResolver, LocalDateResolver, URLResolver } from 'graphql-scalars';

/** The SDL files of the product, joined; `src/` and `dist/` have equal depth, so nothing is copied. */
export function readSdl(folder = new URL('../../schema/', import.meta.url)): string {
  const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));
  return files
    .toSorted()
    .map((file) => readFileSync(new URL(file, folder), 'utf8'))
    .join('\n');
}

/** The schema of the product with its mapping directives and scalars; `extra` SDL adds types to it. */
export function loadSchema(extra = ''): GraphQLSchema {
  return makeExecutableSchema({
    typeDefs: `${readSdl()}\n${extra}`,
    resolvers: { Date: LocalDateResolver, DateTime: DateTimeResolver, URL: URLResolver },
  });
}
