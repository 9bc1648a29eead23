import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { ReactElement } from 'react';
import { useQuery } from 'urql';
import type { At } from '../../view/index.ts';
import { Failed, Nothing, Waiting } from '../states.tsx';
import { useAt } from '../use-at.ts';

interface Variables {
  readonly id: string;
  readonly at?: At | null | undefined;
  readonly [name: string]: unknown;
}

/** Asks for the fields of an entry: the answer, or what to show while there is none. */
export function useDetails<Data, Found>(
  query: TypedDocumentNode<Data, Variables>,
  id: string,
  found: (data: Data) => Found | null,
  what = 'The fields',
): { readonly found: Found } | { readonly instead: ReactElement } {
  const { at } = useAt();
  const [{ data, error, fetching }, ask] = useQuery({ query, variables: { id, at } });
  if (data !== undefined) {
    const entry = found(data);
    return entry === null ? { instead: <Nothing>Nothing of it is known on this day.</Nothing> } : { found: entry };
  }
  if (error && !fetching) return { instead: <Failed what={what} onRetry={() => ask({ requestPolicy: 'network-only' })} /> };
  return { instead: <Waiting rows={3} /> };
}
