import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ask, startService, stopService, type Started } from '../../bench/npm-start.ts';
import { claimsForGraph, readKnown } from '../../src/cli/claims-for-graph.ts';
import { parseDataset } from '../../src/io/index.ts';
import { importClaims } from '../../src/write/index.ts';
import { closeTestDatabase, testDatabase, testEndpoint } from '../harness/database.ts';
import { withSeed } from '../harness/seeded-graph.ts';
import { removeTemporaryFolder, temporaryFolder } from '../harness/temporary-folder.ts';

const folder = temporaryFolder();
let services: readonly Started[] = [];

// Two processes on one database, whose single server answers as the routing table of a cluster does.
beforeAll(async () => {
  await withSeed();
  const { uri, user, password, database } = testEndpoint();
  const settings = {
    NEO4J_URI: uri.replace(/^bolt/, 'neo4j'),
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
    AMBIT_DEADLINE_MS: '60000',
  };
  expect(settings.NEO4J_URI).toMatch(/^neo4j:/);
  services = await Promise.all([startService(folder, settings), startService(folder, settings)]);
});
afterAll(async () => {
  await Promise.all(services.map(stopService));
  removeTemporaryFolder(folder);
  await closeTestDatabase();
});

const service = (number: number): Started => {
  const started = services[number % services.length];
  if (!started) throw new Error('No service has started.');
  return started;
};
const data = async (number: number, query: string): Promise<unknown> => (await ask(service(number), query)).data;

const AFFECTED = `{ company(id: "didi", at: { valid: "2021-07-12" }) { affectedBy(first: 30) {
  totalCount facets { verdict count } nodes { verdict sentence measure { id } citations { quote } } } } }`;

test.each([
  ['entries', '{ measures(first: 100) { totalCount nodes { id title issuedBy { nodes { id } } } } }'],
  ['verdicts', AFFECTED],
  [
    'everybody',
    '{ measure(id: "cybersecurity-review-measures-draft-2021", at: { valid: "2021-07-12" }) { affects(first: 20) { totalCount facets { verdict count } nodes { verdict company { id } } } } }',
  ],
  ['paths', '{ paths(from: "cac", to: "didi", at: { valid: "2021-07-12" }) { paths { length steps { sentence } } } }'],
])('two processes give the same answer: %s', async (_what, query) => {
  const [first, second] = await Promise.all([data(0, query), data(1, query)]);
  expect(JSON.stringify(first).length).toBeGreaterThan(100);
  expect(second).toEqual(first);
});

interface Companies {
  readonly companies: {
    readonly nodes: readonly { readonly id: string }[];
    readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
  };
}

test('pages go on at the other process', async () => {
  const paged: string[] = [];
  let after = '';
  for (let number = 0, more = true; more; number++) {
    // The shape of what was asked.
    const { companies } = (await data(number, `{ companies(first: 7${after}) { nodes { id } pageInfo { endCursor hasNextPage } } }`)) as Companies;
    paged.push(...companies.nodes.map(({ id }) => id));
    after = `, after: "${companies.pageInfo.endCursor}"`;
    more = companies.pageInfo.hasNextPage;
  }
  const { companies } = (await data(0, '{ companies(first: 100) { nodes { id } pageInfo { endCursor hasNextPage } } }')) as Companies;
  expect(paged.slice(0, 100)).toEqual(companies.nodes.map(({ id }) => id));
  expect(paged.length).toBeGreaterThan(14);
});

test('what an import publishes, both show at once, in what they hold and keep too', async () => {
  const before = await Promise.all([data(0, AFFECTED), data(1, AFFECTED)]);
  expect(before[1]).toEqual(before[0]);
  const database = await testDatabase();
  const dataset = parseDataset(
    [
      { file: 'manifest.json', stem: 'manifest', content: { format: 1, id: 'later', title: 'Later', licence: 'CC0-1.0', prefix: 'later' } },
      {
        file: 'companies.json',
        stem: 'companies',
        content: [{ id: 'later:one', name: 'Later One', headquarters: { country: 'CN' }, sectors: [] }],
      },
    ],
    'later',
  );
  const query = '{ company(id: "later:one") { name affectedBy(first: 5) { totalCount facets { verdict count } nodes { verdict measure { id } } } } }';
  const published = new AbortController();
  const meanwhile = services.map(async (_service, number) => {
    while (!published.signal.aborted) await data(number, query);
  });
  try {
    await importClaims(database, claimsForGraph(dataset, await readKnown(database, dataset)), { actor: 'test', clock: () => new Date() });
    const [first, second] = await Promise.all([data(0, query), data(1, query)]);
    expect(first).toMatchObject({ company: { name: 'Later One' } });
    expect(second).toEqual(first);
  } finally {
    published.abort();
    await Promise.all(meanwhile);
  }
});
