import neo4j, { type Driver, type ProfiledPlan } from 'neo4j-driver';
import type { Rows } from './questions/index.ts';

/** Where a database answers. */
export interface Endpoint {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

/** A statement as it was sent. */
export interface Sent {
  readonly text: string;
  readonly params: unknown;
}

/** A driver that tells what is sent through it. */
export interface Watched {
  readonly driver: Driver;
  /** Tells what is sent until it is stopped. */
  onStatement(listener: (sent: Sent) => void): () => void;
}

/** Whole numbers as the database has them; everything else as it is. */
export function driverValue(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(driverValue);
  if (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype)
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, driverValue(item)]));
  return value;
}

/** Opens a driver, under which sessions and their transactions say what they run. */
export function watchedDriver({ uri, user, password }: Endpoint): Watched {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  let listener: ((sent: Sent) => void) | null = null;
  const telling = <Runner extends object>(runner: Runner): Runner =>
    new Proxy(runner, {
      get: (target, name): unknown => {
        const member: unknown = Reflect.get(target, name, target);
        if (typeof member !== 'function') return member;
        if (name === 'run')
          return (text: string, params: unknown): unknown => {
            listener?.({ text, params });
            return Reflect.apply(member, target, [text, params]);
          };
        if (name === 'executeRead')
          return (work: (tx: object) => unknown, config: unknown): unknown =>
            Reflect.apply(member, target, [(tx: object) => work(telling(tx)), config]);
        return member.bind(target) as unknown;
      },
    });
  const session = driver.session.bind(driver);
  driver.session = (config) => (listener ? telling(session(config)) : session(config));
  const onStatement: Watched['onStatement'] = (next) => {
    listener = next;
    return () => (listener = null);
  };
  return { driver, onStatement };
}

/** Rows of one auto-commit read, cells in the order of RETURN. */
export async function rowsOf(driver: Driver, text: string, p: object): Promise<Rows> {
  const session = driver.session({ database: 'neo4j', defaultAccessMode: 'READ' });
  try {
    const { records } = await session.run(text, { p });
    return records.map((record) => record.keys.map((key): unknown => record.get(key)));
  } finally {
    await session.close();
  }
}

/** What statements cost the database, counted by running them once more. */
export async function dbHits(driver: Driver, statements: readonly Sent[]): Promise<number> {
  let hits = 0;
  const session = driver.session({ database: 'neo4j', defaultAccessMode: 'READ' });
  try {
    for (const { text, params } of statements) {
      const { summary } = await session.run(`PROFILE ${text}`, driverValue(params));
      if (summary.profile) hits += hitsOf(summary.profile);
    }
  } finally {
    await session.close();
  }
  return hits;
}

function hitsOf({ dbHits: own, children }: ProfiledPlan): number {
  return children.reduce((sum, child) => sum + hitsOf(child), own || 0);
}
