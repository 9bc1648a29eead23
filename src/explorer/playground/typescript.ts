import { Kind, typeFromAST, type DocumentNode, type GraphQLInputType, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { TypeWriter } from './typescript-types.ts';

interface Asked {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName: string | null;
  readonly url: string;
}

/** The operation as a TypeScript function with the types of its variables and its answer; null where there is none that can be asked. */
export function typescriptOf({ schema, document, query, variables, operationName, url }: Asked): string | null {
  const operation = operationOf(document, operationName);
  const root = operation && schema.getRootType(operation.operation);
  if (!operation || !root) return null;
  const types = new TypeWriter(schema, document);
  const name = operation.name?.value ?? 'Operation';
  const answer = types.object(root, operation.selectionSet.selections, '');
  const asked = variablesOf(operation, schema, types);
  return [
    ...types.declarations,
    `export interface ${name}Variables {${asked === '' ? '}' : `\n${asked}\n}`}`,
    `export interface ${name}Answer ${answer}`,
    `const QUERY = ${literal(query.trim())};`,
    `/** Asks ${url}. */
export async function ask${name}(variables: ${name}Variables): Promise<${name}Answer> {
  const response = await fetch(${JSON.stringify(url)}, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: QUERY, operationName: ${operation.name ? `'${name}'` : 'undefined'}, variables }),
  });
  const { data, errors }: { data?: ${name}Answer | null; errors?: readonly { message: string }[] } = await response.json();
  if (!data) throw new Error(errors?.[0]?.message ?? 'There is no answer.');
  return data;
}`,
    `console.log(await ask${name}(${JSON.stringify(variables, null, 2)}));`,
    '',
  ].join('\n\n');
}

/** The operation that is asked: the one that is named, or the only one. */
export function operationOf(document: DocumentNode, operationName: string | null): OperationDefinitionNode | null {
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  return operations.find(({ name }) => name?.value === operationName) ?? operations[0] ?? null;
}

function variablesOf({ variableDefinitions = [] }: OperationDefinitionNode, schema: GraphQLSchema, types: TypeWriter): string {
  return variableDefinitions
    .map(({ variable, type, defaultValue }) => {
      const isOptional = type.kind !== Kind.NON_NULL_TYPE || defaultValue !== undefined;
      const known = typeFromAST(schema, type) as GraphQLInputType | undefined;
      return `  readonly ${variable.name.value}${isOptional ? '?' : ''}: ${known ? types.input(known) : 'unknown'};`;
    })
    .join('\n');
}

/** Text as a template without places: easy to read, and nothing in it is run. */
function literal(text: string): string {
  return `\`${text.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')}\``;
}
