/** What is kept of tabs and history in the browser: everything but headers, which may hold a token. */
export function withoutHeaders(stored: string): string {
  if (!stored.startsWith('{') && !stored.startsWith('[')) return stored;
  try {
    return JSON.stringify(JSON.parse(stored, (key, value: unknown) => (key === 'headers' ? null : value)));
  } catch {
    // No object of the editor's: a query that begins with a brace, for one.
    return stored;
  }
}
