import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, openSync, closeSync, readFileSync, renameSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { PROJECT_FOLDER } from '../project-folder.ts';
import { OpenError } from '../open-error.ts';
import type { EmbeddedOptions } from './embedded-options.ts';
import { findProgram, utf8Environment } from './find-program.ts';
import { OTHER_WAY } from './find-java.ts';

const POM = join(PROJECT_FOLDER, 'database', 'pom.xml');

/** The version of Neo4j that database/pom.xml names. */
export function embeddedVersion(): string {
  return /<neo4j\.version>([^<]+)</.exec(readFileSync(POM, 'utf8'))?.[1] ?? 'unknown';
}

/**
 * The jars of the database, in the local Maven repository. Asked of Maven once per pom and remembered in `.cache`;
 * asked again when the pom changes or a jar is gone. Throws NO_MAVEN or NO_JARS.
 */
export async function resolveClassPath(
  { environment, report }: Pick<EmbeddedOptions, 'environment' | 'report'>,
  cache = join(PROJECT_FOLDER, '.cache'),
): Promise<readonly string[]> {
  const remembered = join(cache, `class-path-${createHash('sha256').update(readFileSync(POM)).digest('hex').slice(0, 16)}`);
  const known = readJars(remembered);
  if (known) return known;
  const maven = findProgram('mvn', environment);
  if (maven === null) {
    throw new OpenError(
      'NO_MAVEN',
      `No Maven (mvn) found on the PATH. The embedded database needs it once, to fetch Neo4j ${embeddedVersion()}: install Maven, ${OTHER_WAY}.`,
    );
  }
  report(`Fetching Neo4j ${embeddedVersion()} by Maven (once, about 118 MB) …`);
  const startedAt = performance.now();
  mkdirSync(cache, { recursive: true });
  const fetched = `${remembered}.${String(process.pid)}`;
  await runMaven(maven, fetched, join(cache, 'maven.log'), environment);
  renameSync(fetched, remembered);
  const jars = readJars(remembered);
  if (!jars) throw new OpenError('NO_JARS', `Maven named jars that are not there; its output is in ${join(cache, 'maven.log')}.`);
  report(`Fetched Neo4j ${embeddedVersion()} in ${((performance.now() - startedAt) / 1000).toFixed(0)} s.`);
  return jars;
}

/** The remembered class path, unless there is none or one of its jars has gone. */
function readJars(file: string): readonly string[] | null {
  if (!existsSync(file)) return null;
  const jars = readFileSync(file, 'utf8').trim().split(delimiter);
  return jars.length > 1 && jars.every((jar) => existsSync(jar)) ? jars : null;
}

async function runMaven(maven: string, outputFile: string, logFile: string, environment: EmbeddedOptions['environment']): Promise<void> {
  const log = openSync(logFile, 'w');
  const goal = ['dependency:build-classpath', `-Dmdep.outputFile=${outputFile}`, '-Dmdep.includeScope=runtime'];
  const maxTries = 2;
  try {
    for (let attempt = 1; ; attempt += 1) {
      const code = await new Promise<number>((resolve) => {
        const child = spawn(maven, ['-B', '-q', '-f', POM, ...goal], { stdio: ['ignore', log, log], env: utf8Environment(environment) });
        child.on('error', () => resolve(127));
        child.on('exit', (status) => resolve(status ?? 1));
      });
      if (code === 0) return;
      if (attempt < maxTries) continue;
      const firstError = /^\[ERROR\] (.+)$/m.exec(readFileSync(logFile, 'utf8'))?.[1] ?? `exit code ${String(code)}`;
      throw new OpenError(
        'NO_JARS',
        `Maven could not fetch Neo4j ${embeddedVersion()}: ${firstError.slice(0, 300)}\nIts whole output is in ${logFile}. Check the network and Maven's settings (proxy, mirror), ${OTHER_WAY}.`,
      );
    }
  } finally {
    closeSync(log);
  }
}
