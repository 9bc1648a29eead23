import type { Driver } from 'neo4j-driver';
import { WHOSE_GRAPH, GRAPH_FORMAT } from '../cypher/index.ts';
import { BoltDatabase, connectDriver, type Deadlines, type Endpoint } from './bolt-database.ts';
import { driverCodeOf } from './database-error.ts';
import type { Database } from './database.ts';
import { OpenError } from './open-error.ts';

const OLDEST = [5, 26] as const;

/** Connects to a Neo4j server that runs elsewhere and checks that it can be used. Throws OpenError. */
export async function openServer(endpoint: Endpoint, deadlines: Deadlines): Promise<Database> {
  const driver = connectDriver(endpoint);
  const address = new URL(endpoint.uri).host;
  let version: string;
  try {
    version = await serverVersion(driver, endpoint);
  } catch (error) {
    throw refusal(error, endpoint, address);
  } finally {
    await driver.close();
  }
  if (isTooOld(version)) {
    throw new OpenError(
      'OLD_SERVER',
      `The server at ${address} is Neo4j ${version}; Ambit needs ${OLDEST.join('.')} or later. Use a newer server, or leave NEO4J_URI out to run the embedded one.`,
    );
  }
  const database = new BoltDatabase(endpoint, { kind: 'server', address, version }, deadlines);
  try {
    await checkGraph(database, `${endpoint.database} at ${address}`);
  } catch (error) {
    await database.close();
    throw error instanceof OpenError ? error : refusal(error, endpoint, address);
  }
  return database;
}

/** Whether a version, `5.26.28` or `2025.01.0`, lies before the oldest that Ambit works with. */
export function isTooOld(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1]);
}

/** Refuses a graph that holds what Ambit did not write, and one of a newer format. */
export async function checkGraph(database: Database, place: string): Promise<void> {
  const [row = []] = await database.read(WHOSE_GRAPH);
  const [format, nodes] = row;
  if (format === null && Number(nodes) > 0) {
    throw new OpenError(
      'FOREIGN_DATA',
      `The database ${place} holds ${String(nodes)} nodes that Ambit did not write, so it is left alone. Name an empty database with NEO4J_DATABASE, or another server with NEO4J_URI.`,
    );
  }
  if (Number(format) > GRAPH_FORMAT) {
    throw new OpenError(
      'NEWER_GRAPH',
      `The graph in ${place} was written by a newer Ambit (format ${String(format)}, this one reads ${String(GRAPH_FORMAT)}). Update Ambit.`,
    );
  }
}

async function serverVersion(driver: Driver, { database }: Endpoint): Promise<string> {
  const { agent = '' } = await driver.getServerInfo({ database });
  return agent.replace(/^Neo4j\//, '');
}

function refusal(error: unknown, { user, database }: Endpoint, address: string): OpenError {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  const code = driverCodeOf(cause);
  const words = cause instanceof Error ? cause.message : '';
  if (code.startsWith('Neo.ClientError.Security')) {
    return new OpenError(
      'WRONG_PASSWORD',
      `The server at ${address} refuses user "${user}" with this password. Check NEO4J_USER and NEO4J_PASSWORD.`,
      error,
    );
  }
  if (code.includes('DatabaseNotFound')) {
    return new OpenError('NO_DATABASE', `The server at ${address} has no database "${database}". Check NEO4J_DATABASE.`, error);
  }
  if (/protocol|handshake/i.test(words) && !/ECONN|TLS|SSL/i.test(words)) {
    return new OpenError(
      'OLD_SERVER',
      `What answers at ${address} does not speak a Bolt protocol that Ambit knows: it needs Neo4j ${OLDEST.join('.')} or later, at its Bolt port (usually 7687).`,
      error,
    );
  }
  return new OpenError(
    'HOST_AWAY',
    `No Neo4j server answers at ${address}. Check NEO4J_URI (scheme, host and port) and that the server runs, or leave NEO4J_URI out to run the embedded one.`,
    error,
  );
}
