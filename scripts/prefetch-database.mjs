// Fetches Neo4j's jars on a fresh clone while npm installs the dependencies: both wait for the network most of the time.
// The service does the same, and says what is wrong, when this did not come to an end. Plain node.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const pom = join(root, 'database', 'pom.xml');

/** Asks Maven for the class path where src/graph/embedded/class-path.ts looks for it. Never fails. */
export async function prefetchDatabase(say) {
  if (existsSync(join(root, 'node_modules'))) return;
  const hash = createHash('sha256').update(readFileSync(pom)).digest('hex').slice(0, 16);
  const remembered = join(root, '.cache', `class-path-${hash}`);
  if (existsSync(remembered)) return;
  mkdirSync(join(root, '.cache'), { recursive: true });
  const fetched = `${remembered}.${process.pid}`;
  const startedAt = Date.now();
  say('Fetching Neo4j by Maven at the same time (once, about 118 MB) …');
  const code = await new Promise((resolve) => {
    const args = ['-B', '-q', '-f', pom, 'dependency:build-classpath', `-Dmdep.outputFile=${fetched}`, '-Dmdep.includeScope=runtime'];
    const maven = spawn('mvn', args, { stdio: 'ignore' });
    maven.on('error', () => resolve(127));
    maven.on('close', (status) => resolve(status ?? 1));
  });
  if (code !== 0 || !existsSync(fetched)) return;
  renameSync(fetched, remembered);
  say(`Fetched Neo4j in ${Math.round((Date.now() - startedAt) / 1000)} s.`);
}
