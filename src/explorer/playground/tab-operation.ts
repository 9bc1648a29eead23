import { useGraphiQL } from '@graphiql/react';
import { parse, type DocumentNode, type GraphQLSchema } from 'graphql';

/** What stands in the tab that is open. */
interface TabOperation {
  readonly query: string;
  readonly variables: string | null;
  readonly operationName: string | null;
  readonly headers: string | null;
  /** The answer as text; null before there is one. */
  readonly response: string | null;
  readonly schema: GraphQLSchema | null;
}

/** The operation of the tab that is open, with its answer. */
export function useTabOperation(): TabOperation {
  const tab = useGraphiQL((state) => state.tabs[state.activeTabIndex]);
  const schema = useGraphiQL((state) => state.schema);
  return {
    query: tab?.query ?? '',
    variables: tab?.variables ?? null,
    operationName: tab?.operationName ?? null,
    headers: tab?.headers ?? null,
    response: tab?.response ?? null,
    schema: schema ?? null,
  };
}

/** A query as a document; null while it is half written. */
export function documentOf(query: string): DocumentNode | null {
  try {
    return parse(query);
  } catch {
    return null;
  }
}

/** JSON that somebody wrote as a record; an empty one while it is none. */
export function recordOf(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
  } catch {
    return {};
  }
}
