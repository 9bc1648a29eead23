import type { Fetcher } from '@graphiql/toolkit';

/** Sends an operation to the service that served this page. */
export const ask: Fetcher = async (operation) => {
  const response = await fetch(new URL('graphql', document.baseURI), {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify(operation),
  }).catch(() => undefined);
  if (response === undefined) return refusal('The service does not answer. Is it still running?');
  if (!(response.headers.get('content-type') ?? '').includes('json'))
    return refusal(`Something else than the service answered (${response.status}).`);
  return response.json();
};

function refusal(message: string) {
  return { errors: [{ message }] };
}
