/** An operation as it is sent. */
export interface Sent {
  readonly url: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName: string | null;
  /** Names of the headers besides those of every request; their values may be secret and stay where they are. */
  readonly headerNames: readonly string[];
}

/** The operation as a command for a shell. A header's value is read from the environment, so that no token stands in a script. */
export function curlOf({ url, query, variables, operationName, headerNames }: Sent): string {
  const body = {
    query,
    ...(operationName === null ? {} : { operationName }),
    ...(Object.keys(variables).length === 0 ? {} : { variables }),
  };
  return [
    `curl ${quoted(url)}`,
    `-H 'content-type: application/json'`,
    ...headerNames.filter((name) => /^[\w-]+$/.test(name)).map((name) => `-H "${name}: $${name.toUpperCase().replaceAll('-', '_')}"`),
    `--data-binary ${quoted(JSON.stringify(body))}`,
  ].join(' \\\n  ');
}

/** Text as one word of a POSIX shell: nothing in it is read as anything else. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
