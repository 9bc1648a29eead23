import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useEffect, useState } from 'react';
import { useClient, type AnyVariables } from 'urql';

/** One page of a list. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** Cursor of the page that follows; null for the last. */
  readonly next: string | null;
  readonly total: number;
}

/** A list as far as it was read. */
export interface Pages<Item> {
  readonly items: readonly Item[];
  readonly total: number;
  readonly hasMore: boolean;
  readonly isReading: boolean;
  /** Nothing of it was read yet, so there is nothing to show but that it is on its way. */
  readonly isFirst: boolean;
  readonly hasFailed: boolean;
  readonly more: () => void;
  readonly retry: () => void;
}

interface State<Item> {
  /** Variables of the first page: tells lists apart. */
  readonly key: string;
  readonly read: Page<Item> | null;
  readonly status: 'reading' | 'done' | 'failed';
}

interface Question<Data, Variables extends AnyVariables, Item> {
  readonly query: TypedDocumentNode<Data, Variables>;
  readonly variablesAt: (after: string | null) => Variables;
  /** The page in an answer; null where the entry is not there. */
  readonly pageOf: (data: Data) => Page<Item> | null;
}

const NOTHING = { items: [], next: null, total: 0 } as const;

/** Reads a list page by page; what was read stays until the first page of another question has come. */
export function usePages<Data, Variables extends AnyVariables, Item>(question: Question<Data, Variables, Item>): Pages<Item> {
  const { query, variablesAt, pageOf } = question;
  const client = useClient();
  const [state, setState] = useState<State<Item>>({ key: '', read: null, status: 'reading' });
  const [attempt, setAttempt] = useState(0);
  const key = JSON.stringify(variablesAt(null));
  const ask = async (after: string | null, isWanted: () => boolean): Promise<void> => {
    setState((before) => ({ ...before, status: 'reading' }));
    const { data } = await client.query(query, variablesAt(after)).toPromise();
    if (!isWanted()) return;
    const page = data ? (pageOf(data) ?? NOTHING) : null;
    setState((before) =>
      page === null ? { ...before, status: 'failed' } : { key, read: joined(after === null ? null : before.read, page), status: 'done' },
    );
  };
  useEffect(() => {
    let isWanted = true;
    void ask(null, () => isWanted);
    return () => {
      isWanted = false;
    };
    // Questions are told apart by the text of their variables.
  }, [client, query, key, attempt]);
  const { read, status } = state;
  return {
    items: read?.items ?? [],
    total: read?.total ?? 0,
    hasMore: read !== null && read.next !== null,
    isReading: status === 'reading',
    isFirst: read === null,
    hasFailed: status === 'failed',
    more: () => void ask(read?.next ?? null, () => true),
    retry: () => (read !== null && state.key === key ? void ask(read.next, () => true) : setAttempt(attempt + 1)),
  };
}

function joined<Item>(before: Page<Item> | null, page: Page<Item>): Page<Item> {
  return before === null ? page : { ...page, items: [...before.items, ...page.items] };
}

interface Connection<Item> {
  readonly nodes: readonly Item[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** The page in a connection of the API. */
export function pageIn<Item>(connection: Connection<Item> | null | undefined): Page<Item> | null {
  if (!connection) return null;
  const { nodes, totalCount, pageInfo } = connection;
  return { items: nodes, total: totalCount, next: pageInfo.hasNextPage ? pageInfo.endCursor : null };
}
