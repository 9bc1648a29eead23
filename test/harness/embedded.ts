import { DEFAULT_MEMORY, type OpenOptions } from '../../src/graph/index.ts';

type Embedded = Extract<OpenOptions, { kind: 'embedded' }>;

/** Options of an embedded database for a test: quick to start, small, silent. */
export function embeddedOptions(folder: string, more: Partial<Embedded> = {}): Embedded {
  return {
    kind: 'embedded',
    folder,
    purpose: 'test',
    address: null,
    attach: false,
    memory: DEFAULT_MEMORY,
    transactionMs: 120_000,
    startMs: 300_000,
    environment: process.env,
    // Compiling little is quicker for a database that lives a minute.
    javaArguments: ['-XX:TieredStopAtLevel=1'],
    report: () => undefined,
    ...more,
  };
}
