import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildASTSchema, parse, type GraphQLScalarType, type GraphQLSchema } from 'graphql';
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

const SCALARS: Readonly<Record<string, GraphQLScalarType>> = { Date: LocalDateResolver, DateTime: DateTimeResolver, URL: URLResolver };

let product: GraphQLSchema | undefined;

/** The schema of the product with its mapping directives and scalars, made once; with `extra` SDL, another that has more types. */
export function loadSchema(extra = ''): GraphQLSchema {
  if (extra !== '') return withScalars(buildASTSchema(parse(`${readSdl()}\n${extra}`)));
  // That it is valid is for test/schema.test.ts to say, not for every start: it takes longer than all the rest.
  product ??= withScalars(buildASTSchema(parse(readSdl(), { noLocation: true }), { assumeValid: true, assumeValidSDL: true }));
  return product;
}

/** Gives the scalars of the SDL what their values are; each keeps the name that the SDL has. */
function withScalars(schema: GraphQLSchema): GraphQLSchema {
  for (const [name, { serialize, parseValue, parseLiteral }] of Object.entries(SCALARS))
    Object.assign(schema.getType(name) ?? {}, { serialize, parseValue, parseLiteral });
  return schema;
}
