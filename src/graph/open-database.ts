import { DEFAULT_DEADLINES, type Deadlines, type Endpoint } from './bolt-database.ts';
import type { Database } from './database.ts';
import type { EmbeddedOptions } from './embedded/embedded-options.ts';
import { openEmbedded } from './embedded/open-embedded.ts';
import { openServer } from './open-server.ts';

/** Which database to open: the embedded one of a data folder, or a server that runs elsewhere. */
export type OpenOptions = (({ readonly kind: 'embedded' } & EmbeddedOptions) | ({ readonly kind: 'server' } & Endpoint)) & {
  readonly deadlines?: Deadlines;
};

/** Opens the graph's database and settles when it answers. Throws OpenError, whose message is for the person who started Ambit. */
export async function openDatabase(options: OpenOptions): Promise<Database> {
  const deadlines = options.deadlines ?? DEFAULT_DEADLINES;
  return options.kind === 'server' ? openServer(options, deadlines) : openEmbedded(options, deadlines);
}
