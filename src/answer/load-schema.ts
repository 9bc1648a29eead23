import { readdirSync, readFileSync } from 'node:fs';
import { buildSchema, type GraphQLSchema } from 'graphql';

/** The SDL files of the product, joined; `src/` and `dist/` have equal depth, so nothing is copied. */
export function readSdl(folder = new URL('../../schema/', import.meta.url)): string {
  const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));
  return files
    .toSorted()
    .map((file) => readFileSync(new URL(file, folder), 'utf8'))
    .join('\n');
}

/** The schema of the product with its mapping directives; `extra` SDL adds types to it. */
export function loadSchema(extra = ''): GraphQLSchema {
  return buildSchema(`${readSdl()}\n${extra}`);
}
