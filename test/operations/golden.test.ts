import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { closeTestDatabase } from '../harness/database.ts';
import { withSeed } from '../harness/seeded-graph.ts';
import { askerOf, type Asker } from './ask.ts';
import { expectGolden, goldenNames, goldenOf } from './golden.ts';

/** A verdict costs the statement with the evidence and one for the nodes that it names; what only the schema answers costs none. */
const STATEMENTS: Readonly<Record<string, number>> = {
  applicability: 2,
  'didi-asserted': 2,
  'didi-computed': 2,
  'nothing-asked-of-the-graph': 0,
};

let asker: Asker;
beforeAll(async () => {
  asker = askerOf(await withSeed());
});
afterAll(closeTestDatabase);

describe('an operation, its plan, its statements and its answer stand side by side', () => {
  test.each(goldenNames)('%s', async (name) => {
    const golden = await goldenOf(name, asker);
    const statements = STATEMENTS[name] ?? 1;
    expect({ statements: golden.texts.length, roundTrips: golden.roundTrips }).toEqual({ statements, roundTrips: statements });
    expectGolden(name, golden);
  });
});
