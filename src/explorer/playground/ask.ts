import type { Fetcher } from '@graphiql/toolkit';
import { keepMeasured } from './measured.ts';

/** Sends an operation to the service that served this page, with the headers of the tab. */
export const ask: Fetcher = async (operation, options) => {
  const started = performance.now();
  const response = await fetch(new URL('graphql', document.baseURI), {
    method: 'POST',
    headers: { ...options?.headers, 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify(operation),
  }).catch(() => undefined);
  if (response === undefined) return refusal('The service does not answer. Is it still running, and is every header well formed?');
  if (!(response.headers.get('content-type') ?? '').includes('json'))
    return refusal(`Something else than the service answered (${response.status}).`);
  const text = await response.text();
  const answer = JSON.parse(text);
  keepMeasured(answer, { ms: performance.now() - started, bytes: new TextEncoder().encode(text).length });
  return answer;
};

function refusal(message: string) {
  return { errors: [{ message }] };
}
