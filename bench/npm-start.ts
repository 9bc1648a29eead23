import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readOwner } from '../src/graph/embedded/owner.ts';
import { processFigures } from './measure.ts';

const PROJECT = fileURLToPath(new URL('../', import.meta.url));
const { scripts } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { readonly scripts: { readonly start: string } };
/** What `npm start` runs, without npm. */
const [, ...START] = scripts.start.split(' ');
const AMBIT = fileURLToPath(new URL('../scripts/ambit.mjs', import.meta.url));

/** A service in a process of its own. */
export interface Started {
  readonly process: ChildProcess;
  readonly url: string;
}

/** What `npm start` does, on a data folder of its own; settles when it answers. */
export async function startService(folder: string, settings: Readonly<Record<string, string>> = {}): Promise<Started> {
  const service = spawn(process.execPath, START, {
    cwd: PROJECT,
    env: { ...process.env, NODE_OPTIONS: '', NEO4J_URI: '', AMBIT_DATA: folder, PORT: '0', LOG_LEVEL: 'error', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const url = await new Promise<string>((resolve, reject) => {
    const read = (data: Buffer): void => {
      output += data.toString();
      const found = /Ambit answers at (\S+)/.exec(output)?.[1];
      if (found) resolve(found);
    };
    service.stdout.on('data', read);
    service.stderr.on('data', read);
    service.on('close', () => reject(new Error(`The service ended:\n${output}`)));
  });
  return { process: service, url };
}

/** Asks the service to stop and waits until it has. */
export async function stopService({ process: service }: Started): Promise<void> {
  if (service.exitCode !== null || service.signalCode !== null) return;
  const closed = once(service, 'close');
  service.kill('SIGTERM');
  await closed;
}

/** Memory and CPU time so far of a service and of the database of its data folder; 0 where the system does not tell. */
export function figuresOf({ process: service }: Started, folder: string) {
  const of = (pid: number | undefined) => processFigures(pid ?? 0) ?? { rssMib: 0, highestMib: 0, cpuMs: 0 };
  return { service: of(service.pid), database: of(readOwner(folder)?.database?.pid) };
}

/** Runs a command of `npm run ambit` on a data folder and gives what it said. */
export async function runAmbit(folder: string, args: readonly string[], settings: Readonly<Record<string, string>> = {}): Promise<string> {
  const command = spawn(process.execPath, [AMBIT, ...args], {
    env: { ...process.env, NODE_OPTIONS: '', NEO4J_URI: '', AMBIT_DATA: folder, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  command.stdout.on('data', (data: Buffer) => (output += data.toString()));
  command.stderr.on('data', (data: Buffer) => (output += data.toString()));
  const [code]: unknown[] = await once(command, 'close');
  if (code !== 0) throw new Error(`ambit ${args.join(' ')} ended with ${String(code)}:\n${output}`);
  return output;
}

/** An answer, and how long it took to come. */
export interface Answered {
  readonly ms: number;
  readonly bytes: number;
  readonly data: unknown;
}

/** Asks over HTTP; an answer with errors is thrown. */
export async function ask({ url }: Pick<Started, 'url'>, query: string): Promise<Answered> {
  const before = performance.now();
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const text = await response.text();
  const ms = performance.now() - before;
  const answer = JSON.parse(text) as { readonly data?: unknown; readonly errors?: unknown };
  if (response.status !== 200 || answer.errors !== undefined) throw new Error(`${query}\n${text.slice(0, 500)}`);
  return { ms, bytes: text.length, data: answer.data };
}
