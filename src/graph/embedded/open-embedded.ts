import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { BoltDatabase, type Deadlines } from '../bolt-database.ts';
import type { Database } from '../database.ts';
import { OpenError } from '../open-error.ts';
import { embeddedVersion } from './class-path.ts';
import type { EmbeddedOptions } from './embedded-options.ts';
import { EmbeddedServer } from './embedded-server.ts';
import { killQuietly, stillLives } from './process-identity.ts';
import { claimFolder, readOwner, releaseFolder, type Owner } from './owner.ts';

/** Starts the database of a data folder and owns it until closed; with `attach`, joins the database of another process that has it. Throws OpenError. */
export async function openEmbedded(options: EmbeddedOptions, deadlines: Deadlines): Promise<Database> {
  makeFolder(options.folder);
  const giveUpAt = performance.now() + options.startMs;
  for (;;) {
    const claim = await claimFolder(options.folder, options.purpose, options.address);
    if (!claim.taken) return ownDatabase(options, deadlines, claim.previous);
    if (!options.attach || performance.now() > giveUpAt) throw inUse(options.folder, claim.owner);
    const database = await joinedDatabase(claim.owner, deadlines);
    if (database) return database;
    await pause(200);
  }
}

/** Refuses a folder that another living process has, before anything is started. Throws OpenError. */
export function checkFolder(folder: string): void {
  const owner = readOwner(folder);
  if (owner && stillLives(owner)) throw inUse(folder, owner);
}

async function ownDatabase(options: EmbeddedOptions, deadlines: Deadlines, previous: Owner | null): Promise<Database> {
  try {
    if (previous?.database) await endProcess(previous.database);
    const server = await EmbeddedServer.start(options);
    const identity = { kind: 'embedded', address: server.endpoint.uri.replace('bolt://', ''), version: embeddedVersion() } as const;
    return new BoltDatabase(server.endpoint, identity, deadlines, async () => {
      await server.stop();
      releaseFolder(options.folder);
    });
  } catch (error) {
    releaseFolder(options.folder);
    throw error;
  }
}

/** The database of another owner; null while it is starting. */
async function joinedDatabase({ database: running }: Owner, deadlines: Deadlines): Promise<Database | null> {
  if (!running) return null;
  const identity = { kind: 'attached', address: running.uri.replace('bolt://', ''), version: embeddedVersion() } as const;
  const database = new BoltDatabase({ ...running, database: 'neo4j' }, identity, deadlines);
  if (await database.isThere()) return database;
  await database.close();
  return null;
}

/** Ends the database of an owner that was killed together with its watchdog: it would keep the store to itself. */
async function endProcess(left: { readonly pid: number; readonly started: string }): Promise<void> {
  for (let waited = 0; waited < 100 && stillLives(left); waited += 1) {
    // The watchdog gives it two seconds to stop by itself; so does this.
    if (waited === 40) killQuietly(left.pid);
    await pause(50);
  }
}

function inUse(folder: string, { pid, purpose, address }: Owner): OpenError {
  const where = address === null ? '' : ` and answers at ${address}`;
  return new OpenError(
    'IN_USE',
    `The data folder ${folder} is in use: "${purpose}" has it (process ${String(pid)})${where}. Stop that process, or give this one a folder of its own with AMBIT_DATA.`,
  );
}

function makeFolder(folder: string): void {
  try {
    makeEach(folder);
  } catch (error) {
    throw new OpenError('NO_FOLDER', `The data folder ${folder} cannot be made. Set AMBIT_DATA to a folder that may be written.`, error);
  }
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** The parents first, one by one: asked for all at once, Node tries for ever where a parent takes no folders (/proc). */
function makeEach(folder: string): void {
  if (isFolder(folder)) return;
  if (dirname(folder) !== folder) makeEach(dirname(folder));
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    // Another process may have been first.
    if (!isFolder(folder)) throw error;
  }
}
