import { auth, driver as createDriver, session as sessions, type ProfiledPlan } from 'neo4j-driver';
import type { Statement } from '../../src/cypher/index.ts';
import { toDriverValue } from '../../src/graph/parameters.ts';
import { testEndpoint } from '../harness/database.ts';

/** What a statement costs the database, whatever the machine. */
export interface Profile {
  readonly dbHits: number;
  /** Rows that reached the client. */
  readonly rows: number;
  /** Most rows that any step passed on. */
  readonly widest: number;
}

/** Runs a statement under PROFILE. */
export async function profile({ text, params }: Statement): Promise<Profile> {
  const { uri, user, password, database } = testEndpoint();
  const driver = createDriver(uri, auth.basic(user, password), { disableLosslessIntegers: true });
  const session = driver.session({ database, defaultAccessMode: sessions.READ });
  try {
    const { records, summary } = await session.run(`PROFILE ${text}`, { p: toDriverValue(params) });
    if (!summary.profile) throw new Error('The database gave no profile');
    const steps = stepsOf(summary.profile);
    return {
      dbHits: steps.reduce((sum, { dbHits }) => sum + dbHits, 0),
      rows: records.length,
      widest: Math.max(...steps.map(({ rows }) => rows)),
    };
  } finally {
    await session.close();
    await driver.close();
  }
}

const stepsOf = (plan: ProfiledPlan): readonly ProfiledPlan[] => [plan, ...plan.children.flatMap(stepsOf)];
