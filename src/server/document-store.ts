import type { ApolloServerOptions } from '@apollo/server';
import type { DocumentNode } from 'graphql';
import type { Limits } from './limits.ts';
import type { OperationContext } from './operation-context.ts';

type DocumentStore = NonNullable<ApolloServerOptions<OperationContext>['documentStore']>;

/** Documents that were parsed and validated, bounded by number and by size. A plan lives as long as its document. */
export function createDocumentStore(limits: Pick<Limits, 'documents' | 'documentTokens'>): DocumentStore & { size(): number } {
  const kept = new Map<string, DocumentNode>();
  let tokens = 0;
  const drop = (key: string): boolean => {
    tokens -= tokensOf(kept.get(key));
    return kept.delete(key);
  };
  return {
    size: () => kept.size,
    get: async (key) => {
      const document = kept.get(key);
      if (document === undefined) return undefined;
      kept.delete(key);
      kept.set(key, document);
      return document;
    },
    set: async (key, document) => {
      drop(key);
      kept.set(key, document);
      tokens += tokensOf(document);
      for (const oldest of kept.keys()) {
        if (kept.size <= limits.documents && tokens <= limits.documentTokens) return;
        drop(oldest);
      }
    },
    delete: async (key) => drop(key),
  };
}

/** Besides its tokens a document holds its source, in which a comment or a long text is one token or none. */
function tokensOf(document: DocumentNode | undefined): number {
  return document === undefined ? 0 : (document.tokenCount ?? 0) + Math.ceil((document.loc?.source.body.length ?? 0) / 100);
}
