import { mkdirSync, readFileSync, renameSync, rmSync, rmdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { identifyProcess, stillLives, type ProcessIdentity } from './process-identity.ts';

const processIdentity = z.object({ pid: z.int().positive(), started: z.string() });

/** The database that an owner runs, as others reach it. */
const runningDatabase = processIdentity.extend({ uri: z.string(), user: z.string(), password: z.string() });
export type RunningDatabase = Readonly<z.infer<typeof runningDatabase>>;

/** The process that has a data folder, as it says so in `owner.json` there; its database is null while it starts. */
const ownerEntry = processIdentity.extend({ purpose: z.string(), address: z.string().nullable(), database: runningDatabase.nullable() });
export type Owner = Readonly<z.infer<typeof ownerEntry>>;

/** A claim takes milliseconds; a mark that is older was left behind by a process that was killed in between. */
const CLAIM_MS = 5_000;

/** What came of a claim: the living owner if it is another, else the dead one before, whose database may have to be ended. */
export type Claim = { readonly taken: true; readonly owner: Owner } | { readonly taken: false; readonly previous: Owner | null };

/** Makes this process the owner of the folder, unless another living process is. */
export async function claimFolder(folder: string, purpose: string, address: string | null): Promise<Claim> {
  return inTurn(folder, () => {
    const owner = readOwner(folder);
    if (owner && stillLives(owner)) return { taken: true, owner };
    writeOwner(folder, { ...thisProcess(), purpose, address, database: null });
    return { taken: false, previous: owner };
  });
}

/** Tells others where this owner's database answers. */
export function publishDatabase(folder: string, database: RunningDatabase | null): void {
  const owner = readOwner(folder);
  if (owner?.pid === process.pid) writeOwner(folder, { ...owner, database });
}

/** Gives the folder back. */
export function releaseFolder(folder: string): void {
  if (readOwner(folder)?.pid === process.pid) rmSync(ownerFile(folder), { force: true });
}

/** Who says to own the folder; null when nobody does, or in words that this program would not have written. */
export function readOwner(folder: string): Owner | null {
  try {
    return ownerEntry.parse(JSON.parse(readFileSync(ownerFile(folder), 'utf8')));
  } catch {
    return null;
  }
}

const ownerFile = (folder: string): string => join(folder, 'owner.json');

function thisProcess(): ProcessIdentity {
  return identifyProcess(process.pid) ?? { pid: process.pid, started: '' };
}

/** Readers see the old or the new content, never half of it. */
function writeOwner(folder: string, owner: Owner): void {
  const draft = `${ownerFile(folder)}.${String(process.pid)}`;
  writeFileSync(draft, JSON.stringify(owner), { mode: 0o600 });
  renameSync(draft, ownerFile(folder));
}

/** Two processes that find a dead owner must not both follow it: making a directory succeeds for one of them only. */
async function inTurn<T>(folder: string, action: () => T): Promise<T> {
  const mark = join(folder, 'owner.claim');
  while (!makeMark(mark)) await pause(20);
  try {
    return action();
  } finally {
    rmdirSync(mark);
  }
}

function makeMark(mark: string): boolean {
  try {
    mkdirSync(mark);
    return true;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    const age = Date.now() - (statSync(mark, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > CLAIM_MS) rmSync(mark, { recursive: true, force: true });
    return false;
  }
}
