import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestService, type TestService } from '../harness/service.ts';

const folder = new URL('../../src/explorer/playground/examples/', import.meta.url);
const { groups } = JSON.parse(await readFile(new URL('shown.json', folder), 'utf8')) as { readonly groups: { readonly examples: string[] }[] };
const example = (name: string): Promise<string> => readFile(new URL(`${name}.graphql`, folder), 'utf8');

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
// Without a service (it did not start) there is nothing to stop.
afterAll(() => service?.stop());

/** Where a verdict names nodes, a second statement reads them once the verdicts are known. */
const TWO_STATEMENTS: readonly string[] = [
  'which-measures-affect-didi',
  'my-company',
  'whom-does-the-draft-catch',
  'what-would-settle-it',
  'what-must-i-do',
  'disagreements',
  'known-on-5-july',
  'two-drafts',
  'what-changed-in-the-review-measures',
  'duties-that-begin',
];

/** The seed holds no figures of Weibo that contradict each other; the question stands for data that does. */
const NOTHING_RECORDED: readonly string[] = ['weibo-conflicts'];

describe('every question that the playground shows has an answer, in one round trip to the real database for each statement', () => {
  test.each(groups.flatMap(({ examples }) => examples))('%s', async (name) => {
    const expected = TWO_STATEMENTS.includes(name) ? 2 : 1;
    const before = service.database.counted();
    const { status, data, errors, extensions } = await service.query(await example(name));
    const after = service.database.counted();
    expect({ status, errors }).toEqual({ status: 200, errors: [] });
    expect(Object.values(data ?? {}).filter((value) => value === null)).toEqual([]);
    expect(JSON.stringify(data).length).toBeGreaterThan(NOTHING_RECORDED.includes(name) ? 0 : 200);
    expect({ statements: after.statements - before.statements, roundTrips: after.roundTrips - before.roundTrips }).toEqual({
      statements: expected,
      roundTrips: expected,
    });
    const cost = extensions?.['cost'] as { readonly requested: number; readonly actual: number };
    expect(cost.requested).toBeGreaterThanOrEqual(cost.actual);
  });
});

test('introspection and __typename cost the database nothing', async () => {
  const before = service.database.counted();
  expect(await service.query('{ __typename __schema { queryType { name } } }')).toMatchObject({
    status: 200,
    errors: [],
    data: { __typename: 'Query' },
  });
  expect(service.database.counted()).toEqual(before);
});

test('readiness holds once the stored operations have run', async () => {
  const response = await fetch(`${service.url}/health/ready`);
  expect(await response.json()).toEqual({ status: 'ok', checks: { database: true, migrations: true, seed: true, warm: true, running: true } });
});
