import { useMemo } from 'react';
import { useQuery } from 'urql';
import { VocabularyDocument } from '../generated/operations.ts';
import { questionsOf, type Question } from './questions.ts';

interface Vocabulary {
  readonly questions: readonly Question[];
  readonly isReading: boolean;
  readonly hasFailed: boolean;
  readonly retry: () => void;
}

/** Everything that can be asked of a company; a page of the API holds a hundred, the vocabulary is read in two. */
export function useVocabulary(): Vocabulary {
  const [first, askFirst] = useQuery({ query: VocabularyDocument, variables: { after: null } });
  const after = first.data?.metrics.pageInfo.hasNextPage === true ? first.data.metrics.pageInfo.endCursor : null;
  const [second, askSecond] = useQuery({ query: VocabularyDocument, variables: { after }, pause: after === null });
  const questions = useMemo(
    () => questionsOf([...(first.data?.metrics.nodes ?? []), ...(after === null ? [] : (second.data?.metrics.nodes ?? []))]),
    [first.data, second.data, after],
  );
  return {
    questions,
    isReading: first.fetching || second.fetching,
    hasFailed: first.error !== undefined || second.error !== undefined,
    retry: () => (first.error === undefined ? askSecond({ requestPolicy: 'network-only' }) : askFirst({ requestPolicy: 'network-only' })),
  };
}
