import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { claimsForGraph, readKnown } from '../../src/cli/claims-for-graph.ts';
import { cypher, HEAD_STANDS_MS } from '../../src/cypher/index.ts';
import { parseDataset } from '../../src/io/index.ts';
import { KeptAnswers } from '../../src/server/kept-answers.ts';
import { importClaims } from '../../src/write/index.ts';
import { startTestService, type QueryResult, type TestService } from '../harness/service.ts';

describe('what is kept', () => {
  const answer = (version: string, text: string) => ({ version, data: { text }, nodes: 1 });

  test('is given back', () => {
    const answers = new KeptAnswers({ keptAnswers: 1_000 });
    answers.keep('one', answer('1', 'a'));
    expect(answers.get('one')).toEqual(answer('1', 'a'));
    expect(answers.get('two')).toBeUndefined();
  });

  test('is bounded: what was not asked for the longest goes first, what is too large is not kept', () => {
    const answers = new KeptAnswers({ keptAnswers: 300 });
    for (const key of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']) answers.keep(key, answer('1', 'x'.repeat(20)));
    expect(answers.get('a')).toBeDefined();
    answers.keep('j', answer('1', 'x'.repeat(20)));
    expect({ oldest: answers.get('b'), asked: answers.get('a') !== undefined, newest: answers.get('j') !== undefined }).toEqual({
      oldest: undefined,
      asked: true,
      newest: true,
    });
    answers.keep('large', answer('1', 'x'.repeat(40)));
    expect(answers.get('large')).toBeUndefined();
    expect(answers.characters).toBeLessThanOrEqual(300);
  });

  test('is of one version of the data', () => {
    const answers = new KeptAnswers({ keptAnswers: 1_000 });
    answers.keep('one', answer('1', 'a'));
    answers.keep('two', answer('2', 'b'));
    expect([answers.get('one'), answers.get('two')]).toEqual([undefined, answer('2', 'b')]);
    expect(answers.characters).toBe('two'.length + '{"text":"b"}'.length);
  });

  test('is nothing where none is to be kept', () => {
    const answers = new KeptAnswers({ keptAnswers: 0 });
    answers.keep('one', answer('1', 'a'));
    expect(answers.get('one')).toBeUndefined();
  });
});

const EXAMPLES = new URL('../../src/explorer/playground/examples/', import.meta.url);
/** Verdicts, two texts compared, a walk, a list. */
const examples = ['which-measures-affect-didi', 'two-drafts', 'how-is-the-cac-connected-to-didi', 'timeline-of-didi'];

describe('a question asked again', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startTestService({ limits: { keptAnswers: 8_000_000 }, webRoot: 'no-such-folder' });
  });
  afterAll(() => service?.stop());

  /** An answer, and what it cost the database. */
  async function asked(query: string, variables?: Record<string, unknown>): Promise<QueryResult & { readonly sent: readonly number[] }> {
    const before = service.database.counted();
    const result = await service.query(query, variables);
    const after = service.database.counted();
    return { ...result, sent: [after.statements - before.statements, after.roundTrips - before.roundTrips] };
  }

  test.each(examples)('%s: the same answer at the same cost, for one small statement at most', async (name) => {
    const query = readFileSync(new URL(`${name}.graphql`, EXAMPLES), 'utf8');
    const { sent: _sent, ...first } = await asked(query);
    const { sent, ...again } = await asked(query);
    expect(first.errors).toEqual([]);
    expect(again).toEqual(first);
    expect([
      [0, 0],
      [1, 1],
    ]).toContainEqual(sent);
  });

  test('asked without a break: the database is asked now and then whether its data still stand', async () => {
    const query = '{ regulator(id: "cac") { id name } }';
    await asked(query);
    const startedAt = performance.now();
    const sent: number[] = [];
    for (let round = 0; round < 200; round++) sent.push((await asked(query)).sent[0] ?? NaN);
    const statements = sent.reduce((sum, each) => sum + each, 0);
    expect(statements).toBeLessThanOrEqual(1 + (performance.now() - startedAt) / HEAD_STANDS_MS);
  });

  const NAME = 'query ($id: ID!, $at: At) { company(id: $id, at: $at) { id name key } }';

  test('another variable is another question', async () => {
    expect((await asked(NAME, { id: 'didi' })).data).toMatchObject({ company: { id: 'didi' } });
    expect((await asked(NAME, { id: 'weibo' })).data).toMatchObject({ company: { id: 'weibo' } });
    expect((await asked(NAME, { id: 'didi', at: { valid: '2021-07-12' } })).data).toMatchObject({ company: { key: 'didi@2021-07-12' } });
  });

  test('what failed is not kept', async () => {
    for (let attempt = 0; attempt < 2; attempt++) expect((await asked('{ companies(first: 101) { nodes { id } } }')).errors).toHaveLength(1);
  });

  /** Makes a data set say that there are so many companies, as another process would. */
  async function importCompanies(count: number, name = 'Company '): Promise<void> {
    const companies = Array.from({ length: count }, (_, index) => ({
      id: `kept:${index}`,
      name: `${name}${index}`,
      headquarters: { country: 'CN' },
      sectors: [],
    }));
    const dataset = parseDataset(
      [
        { file: 'manifest.json', stem: 'manifest', content: { format: 1, id: 'kept', title: 'Kept', licence: 'CC0-1.0', prefix: 'kept' } },
        { file: 'companies.json', stem: 'companies', content: companies },
      ],
      'kept',
    );
    const { database } = service;
    await importClaims(database, claimsForGraph(dataset, await readKnown(database, dataset)), { actor: 'test', clock: () => new Date() });
  }

  /** Changes the graph as an import does that is under way, and Head with it. */
  const change = (edition: number, name: string): Promise<unknown> =>
    service.database.write({
      text: cypher`MATCH (h:Head), (n:Node {id: 'cac'}) WITH h, n, coalesce(h.edition, 0) AS edition
SET h.edition = edition + edition % 2 + $p.edition, n.name = $p.name`,
      params: { edition, name },
    });

  test('what was read while the data were changed is not kept: it may be of two versions', async () => {
    const name = async (): Promise<unknown> => (await service.query('{ regulator(id: "cac") { name } }')).data;
    const before = await name();
    await change(1, 'half changed');
    await sleep(HEAD_STANDS_MS);
    try {
      expect([await name(), await name()]).toEqual([{ regulator: { name: 'half changed' } }, { regulator: { name: 'half changed' } }]);
      await change(0, 'changed');
      expect([await name(), await name()]).toEqual([{ regulator: { name: 'changed' } }, { regulator: { name: 'changed' } }]);
    } finally {
      const { regulator } = before as { readonly regulator: { readonly name: string } };
      await change(2, regulator.name);
    }
    expect(await name()).toEqual(before);
  });

  test('a change of the data is seen by whoever asks after it, whoever made it, also by those who ask without a break', async () => {
    const query = '{ companies(where: { id: { in: ["kept:0", "kept:1", "kept:2", "kept:3", "kept:4"] } }) { totalCount } }';
    const count = async (): Promise<unknown> => (await service.query(query)).data;
    const asking = new AbortController();
    let answered = 0;
    const others = (async () => {
      while (!asking.signal.aborted) {
        await count();
        answered += 1;
      }
    })();
    const seen: unknown[] = [];
    try {
      for (const companies of [1, 2, 3, 4, 5]) {
        await importCompanies(companies);
        seen.push(await count());
      }
    } finally {
      asking.abort();
      await others;
    }
    expect(seen).toEqual([1, 2, 3, 4, 5].map((totalCount) => ({ companies: { totalCount } })));
    expect(answered).toBeGreaterThan(seen.length);
  });

  const PARTS = [
    'statistics { dataVersion }',
    'companies(first: 1) { totalCount }',
    'company(id: "kept:0") { name }',
    'changes: companies(first: 3) { nodes { name } }',
  ];

  test('of whatever is asked without a break while one import follows the other, nothing outlives its import', async () => {
    const questions = PARTS.flatMap((part) => ['a', 'b', 'c'].map((name) => `query ${name} { ${part} }`));
    const asking = new AbortController();
    const others = Array.from({ length: 4 }, async (_, first) => {
      for (let next = first; !asking.signal.aborted; next++) await service.query(questions[next % questions.length] ?? '');
    });
    try {
      for (let round = 0; round < 25; round++) {
        await importCompanies(6 + (round % 2), `Round ${round} `);
        const kept = await Promise.all(questions.map(async (question) => (await service.query(question)).data));
        const anew = await Promise.all(
          questions.map(async (question) => (await service.query(question.replace(/^query ./, `query anew${round}`))).data),
        );
        expect({ round, kept }).toEqual({ round, kept: anew });
      }
    } finally {
      asking.abort();
      await Promise.all(others);
    }
  }, 120_000);
});
