import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { PROJECT_FOLDER } from '../project-folder.ts';
import type { EmbeddedOptions } from './embedded-options.ts';
import { utf8Environment } from './find-program.ts';
import { killQuietly } from './process-identity.ts';

const WATCHDOG = join(PROJECT_FOLDER, 'database', 'watchdog.mjs');
const OPENED = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];

/** Neo4j's Java process, under a watchdog that ends it when this process goes. */
export interface JavaProcess {
  readonly pid: number;
  readonly logFile: string;
  /** Settles when it has ended, for whatever reason. */
  readonly ended: Promise<void>;
  hasEnded(): boolean;
  /** Asks it to stop and waits until it has. */
  stop(): Promise<void>;
}

export interface JavaCommand extends Pick<EmbeddedOptions, 'environment' | 'memory' | 'javaArguments'> {
  readonly java: string;
  readonly classPath: readonly string[];
  readonly home: string;
}

/** Starts Neo4j on the configuration in `home/conf`. It is not ready yet when this returns. */
export async function startJava(command: JavaCommand): Promise<JavaProcess> {
  const logFile = freshLog(command.home);
  const log = openSync(logFile, 'w');
  const watchdog = spawn(process.execPath, [WATCHDOG, command.java, ...javaArguments(command)], {
    cwd: command.home,
    stdio: ['ignore', log, log, 'ipc'],
    // A group of its own: Ctrl-C reaches the owner, which finishes its requests before it stops the database.
    detached: true,
    env: { ...utf8Environment(command.environment), NODE_OPTIONS: '', CLASSPATH: command.classPath.join(delimiter) },
  });
  closeSync(log);
  const ended = new Promise<void>((resolve) => {
    watchdog.once('exit', () => resolve());
    watchdog.once('error', () => resolve());
  });
  let over = false;
  void ended.then(() => (over = true));
  const pid = await Promise.race([javaPid(watchdog), ended.then(() => 0)]);
  // A watchdog that was killed leaves its charge behind.
  void ended.then(() => killQuietly(pid));
  return {
    pid,
    logFile,
    ended,
    hasEnded: () => over,
    stop: async () => {
      if (!over && watchdog.connected) watchdog.send('stop', () => undefined);
      await ended;
    },
  };
}

function javaArguments({ home, memory, javaArguments: more }: JavaCommand): readonly string[] {
  return [
    // Two processors collect twice as fast, which an import has a fifth of its speed from. G1 would take a second longer to start.
    '-XX:+UseParallelGC',
    '-Xms64m',
    `-Xmx${memory.heap}`,
    '-XX:+ExitOnOutOfMemoryError',
    '-XX:-UsePerfData',
    '-Dfile.encoding=UTF-8',
    '-Dlog4j2.disable.jmx=true',
    ...OPENED.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    ...more,
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${home}`,
    `--config-dir=${join(home, 'conf')}`,
    '--console-mode',
  ];
}

/** The log of the start before is kept beside the new one. */
function freshLog(home: string): string {
  const logs = join(home, 'logs');
  mkdirSync(logs, { recursive: true });
  const logFile = join(logs, 'console.log');
  if (existsSync(logFile)) renameSync(logFile, join(logs, 'console.previous.log'));
  return logFile;
}

async function javaPid(watchdog: ChildProcess): Promise<number> {
  const [message]: unknown[] = await once(watchdog, 'message');
  return typeof message === 'object' && message !== null && 'pid' in message ? Number(message.pid) : 0;
}

/** The line of a console log that says best why Neo4j did not start. */
export function reasonInLog(logFile: string): string {
  const lines = readFileSync(logFile, 'utf8').split('\n');
  const causes = lines.filter((line) => /^Caused by:|ERROR|^Error/.test(line));
  return (causes.at(-1) ?? lines.findLast((line) => line.trim() !== '') ?? 'it said nothing').trim().slice(0, 300);
}
