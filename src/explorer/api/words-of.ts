import { CombinedError } from 'urql';

/** Why there is no answer: in the service's own words where it gave some, without those of the client. */
export function wordsOf(error: unknown): string {
  return (error instanceof CombinedError && error.graphQLErrors[0]?.message) || 'The service did not answer.';
}
