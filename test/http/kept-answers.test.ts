import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { claimsForGraph, readKnown } from '../../src/cli/claims-for-graph.ts';
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

  test.each(examples)('%s: the same answer at the same cost, for one small statement', async (name) => {
    const query = readFileSync(new URL(`${name}.graphql`, EXAMPLES), 'utf8');
    const first = await asked(query);
    const again = await asked(query);
    expect(first.errors).toEqual([]);
    expect(again).toEqual({ ...first, sent: [1, 1] });
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

  test('a change of the data is seen at once, whoever made it', async () => {
    const query = '{ companies(where: { id: { in: ["kept:one", "didi"] } }) { totalCount } }';
    expect(await asked(query)).toMatchObject({ data: { companies: { totalCount: 1 } } });
    expect(await asked(query)).toMatchObject({ data: { companies: { totalCount: 1 } }, sent: [1, 1] });
    const dataset = parseDataset(
      [
        { file: 'manifest.json', stem: 'manifest', content: { format: 1, id: 'kept', title: 'Kept', licence: 'CC0-1.0', prefix: 'kept' } },
        { file: 'companies.json', stem: 'companies', content: [{ id: 'kept:one', name: 'One', headquarters: { country: 'CN' }, sectors: [] }] },
      ],
      'kept',
    );
    const { database } = service;
    await importClaims(database, claimsForGraph(dataset, await readKnown(database, dataset)), { actor: 'test', clock: () => new Date() });
    expect(await asked(query)).toMatchObject({ data: { companies: { totalCount: 2 } }, sent: [2, 2] });
    expect(await asked(query)).toMatchObject({ data: { companies: { totalCount: 2 } }, sent: [1, 1] });
  });
});
