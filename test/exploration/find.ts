import { expect } from '@jest/globals';
import type { Asker } from '../operations/ask.ts';

export interface Hit {
  readonly entity: { readonly id: string; readonly __typename: string };
  readonly matchedBy: { readonly text: string; readonly language: string | null; readonly kind: string; readonly score: number };
}
export interface Hits {
  readonly totalCount: number;
  readonly totalCountExact: boolean;
  readonly nodes: readonly Hit[];
  readonly edges: readonly { readonly cursor: string; readonly node: Hit }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean; readonly endCursor: string | null };
}

export const QUERY = `query Find($text: String!, $kinds: [EntityKind!], $first: Int, $after: String, $last: Int, $before: String, $at: At) {
  search(text: $text, kinds: $kinds, first: $first, after: $after, last: $last, before: $before, at: $at) {
    totalCount totalCountExact
    nodes { entity { id __typename } matchedBy { text language kind score } }
    edges { cursor node { entity { id __typename } matchedBy { text language kind score } } }
    pageInfo { hasNextPage hasPreviousPage endCursor }
  }
}`;

/** Searches as a client does. */
export async function find(asker: Asker, text: string, more: Readonly<Record<string, unknown>> = {}): Promise<Hits> {
  const { data, errors } = await asker.ask(QUERY, { text, first: more['last'] === undefined ? 10 : null, ...more });
  expect(errors).toEqual([]);
  return data?.['search'] as Hits;
}

export const idsOf = ({ nodes }: Hits): readonly string[] => nodes.map(({ entity }) => entity.id);
