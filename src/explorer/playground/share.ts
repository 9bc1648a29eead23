/** A question as a link says it: what is asked, and with which variables. Headers are never part of it. */
export interface Shared {
  readonly query: string;
  readonly variables: string | null;
}

/** Longer links are cut off by programs on the way. */
const LONGEST = 100_000;

/** The fragment of a link, without `#`; a fragment is never sent to any server. */
export function encodeShared({ query, variables }: Shared): string {
  const parts = [`query=${encodeURIComponent(query)}`];
  if (variables !== null && variables.trim() !== '') parts.push(`variables=${encodeURIComponent(variables)}`);
  return parts.join('&');
}

/** Reads it back; null for a fragment that says no question. */
export function decodeShared(fragment: string): Shared | null {
  const body = fragment.replace(/^#/, '');
  if (body.length > LONGEST) return null;
  const said = new Map(body.split('&').map((part) => [part.slice(0, Math.max(0, part.indexOf('='))), part.slice(part.indexOf('=') + 1)]));
  try {
    const query = decodeURIComponent(said.get('query') ?? '');
    const variables = said.get('variables');
    return query.trim() === '' ? null : { query, variables: variables === undefined ? null : decodeURIComponent(variables) };
  } catch {
    return null;
  }
}
