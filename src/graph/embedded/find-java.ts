import { execFile } from 'node:child_process';
import { readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { OpenError } from '../open-error.ts';
import { findProgram, isExecutable } from './find-program.ts';

const OLDEST = 17;
export const OTHER_WAY = 'or set NEO4J_URI (with NEO4J_USER and NEO4J_PASSWORD) to use a Neo4j server that runs elsewhere';

/** The Java that runs the database, from JAVA_HOME or else the PATH. Throws NO_JAVA or OLD_JAVA. */
export async function findJava(
  environment: Readonly<Record<string, string | undefined>>,
): Promise<{ readonly java: string; readonly version: string }> {
  const home = environment['JAVA_HOME'];
  const java = home ? join(home, 'bin', process.platform === 'win32' ? 'java.exe' : 'java') : findProgram('java', environment);
  const place = home ? `JAVA_HOME (${home})` : 'the PATH';
  if (java === null || !isExecutable(java)) {
    throw new OpenError(
      'NO_JAVA',
      `No Java found in ${place}. The embedded database needs Java ${OLDEST} or later: install a JDK (and Maven), ${OTHER_WAY}.`,
    );
  }
  const version = releasedVersion(java) ?? (await printedVersion(java));
  if (version === null) {
    throw new OpenError(
      'NO_JAVA',
      `${java} does not say its version, so it does not seem to be Java. Install a JDK ${OLDEST} or later, ${OTHER_WAY}.`,
    );
  }
  if (majorVersion(version) < OLDEST) {
    throw new OpenError(
      'OLD_JAVA',
      `Java ${version} in ${place} is too old for the embedded database, which needs ${OLDEST} or later. Install a newer JDK and point JAVA_HOME at it, ${OTHER_WAY}.`,
    );
  }
  return { java, version };
}

/** `17.0.15` is 17, `1.8.0_402` is 8. */
export function majorVersion(version: string): number {
  const [first = '0', second = '0'] = version.split(/[._+-]/);
  return Number(first === '1' ? second : first);
}

/** Reading the installation's `release` file saves a start of Java, a quarter of a second. */
function releasedVersion(java: string): string | null {
  try {
    const release = readFileSync(join(dirname(realpathSync(java)), '..', 'release'), 'utf8');
    return /^JAVA_VERSION="([^"]+)"/m.exec(release)?.[1] ?? null;
  } catch {
    return null;
  }
}

async function printedVersion(java: string): Promise<string | null> {
  try {
    const { stdout, stderr } = await promisify(execFile)(java, ['-version'], { timeout: 10_000 });
    return /version "([^"]+)"/.exec(stderr + stdout)?.[1] ?? null;
  } catch {
    return null;
  }
}
