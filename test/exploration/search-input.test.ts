import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { closeTestDatabase } from '../harness/database.ts';
import { withSeed } from '../harness/seeded-graph.ts';
import { askerOf, type Asker } from '../operations/ask.ts';
import { find as findWith, idsOf, QUERY, type Hits } from './find.ts';

let asker: Asker;
beforeAll(async () => {
  asker = askerOf(await withSeed());
});
afterAll(closeTestDatabase);

const find = (text: string, more: Readonly<Record<string, unknown>> = {}): Promise<Hits> => findWith(asker, text, more);

describe('every character is text', () => {
  test.each([
    'didi AND NOT *',
    '"',
    '\\',
    'didi~0.5^2 searchNames:[a TO z]',
    '/.*/',
    '*',
    '?',
    '-didi',
    '+',
    '(((((',
    'a OR',
    '\u0000',
    '\ud83d',
    '🚕',
    '\u202edidi',
    '&& || !',
    'x'.repeat(200),
    'a b c d e f g h i j k l m n o p q r s t u v w x y z',
    'the of and',
    '',
  ])('%j', async (text) => {
    const { data, errors } = await asker.ask(QUERY, { text });
    expect(errors).toEqual([]);
    expect(data?.['search']).toBeDefined();
  });

  test('a text longer than any name is refused', async () => {
    await expect(asker.ask(QUERY, { text: 'x'.repeat(201) })).rejects.toMatchObject({ code: 'BAD_INPUT' });
  });

  test('letters that only look alike are other letters', async () => {
    expect(idsOf(await find('\u0501\u0456\u0501\u0456'))).not.toContain('didi');
  });
});

describe('pages of hits', () => {
  test('are the whole list, in its order, forwards and backwards', async () => {
    const all = await find('review', { first: 30 });
    expect(all.nodes.length).toBeGreaterThan(20);
    const walked: string[] = [];
    let page = await find('review', { first: 7 });
    for (;;) {
      walked.push(...idsOf(page));
      if (walked.length >= all.nodes.length || !page.pageInfo.hasNextPage) break;
      page = await find('review', { first: 7, after: page.pageInfo.endCursor });
      expect(page.pageInfo.hasPreviousPage).toBe(true);
    }
    expect(walked.slice(0, all.nodes.length)).toEqual(idsOf(all));
    const back = await find('review', { last: 3, before: all.edges[10]?.cursor });
    expect(idsOf(back)).toEqual(idsOf(all).slice(7, 10));
  });

  test('a cursor of another text, and a page from the end, are refused', async () => {
    const { pageInfo } = await find('review', { first: 3 });
    await expect(asker.ask(QUERY, { text: 'didi', after: pageInfo.endCursor })).rejects.toMatchObject({ code: 'BAD_CURSOR' });
    await expect(asker.ask(QUERY, { text: 'didi', last: 3 })).rejects.toMatchObject({ code: 'BAD_INPUT' });
  });

  test('end after 200 hits', async () => {
    const texts = await find('china', { first: 100 });
    const second = await find('china', { first: 100, after: texts.pageInfo.endCursor });
    expect(texts.totalCount).toBeGreaterThan(100);
    expect(texts.nodes.length + second.nodes.length).toBeLessThanOrEqual(200);
    expect(second.pageInfo.hasNextPage).toBe(false);
  });
});
