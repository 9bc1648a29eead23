import { cacheExchange, Client, fetchExchange } from 'urql';
import { patientFetch } from './patient-fetch.ts';

/**
 * The client of the public API on the own origin. Documents are cached as wholes: one id has different content at another `at`,
 * so a cache by id would mix days.
 */
export function createClient(): Client {
  return new Client({
    // Relative, so that the page also works below a path of a proxy.
    url: new URL('graphql', document.baseURI).href,
    exchanges: [cacheExchange, fetchExchange],
    preferGetMethod: false,
    fetch: patientFetch,
  });
}
