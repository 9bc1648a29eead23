import { describe, expect, test } from '@jest/globals';
import { bySubject, factGroupsOf } from '../../src/explorer/entity/facts/fact-groups.ts';
import { whenText } from '../../src/explorer/entity/facts/when-text.ts';
import { moneyText } from '../../src/explorer/entity/overview/money-text.ts';
import { countsByKind, headingOf } from '../../src/explorer/entity/relations/relation-groups.ts';
import { bySource } from '../../src/explorer/entity/sources/by-source.ts';
import { byYear, dayAfter } from '../../src/explorer/entity/timeline/years.ts';
import { pageIn } from '../../src/explorer/entity/use-pages.ts';
import { sourcesText } from '../../src/explorer/words/sources-text.ts';

const fact = (id: string, more: { subject?: string; metric?: string; scope?: string; rank?: string; against?: readonly string[] } = {}) => ({
  id,
  subject: { id: more.subject ?? 'weibo' },
  metric: { id: more.metric ?? 'monthlyActiveUsers' },
  scope: more.scope === undefined ? null : { id: more.scope },
  rank: more.rank ?? 'NORMAL',
  conflictsWith: (more.against ?? []).map((one) => ({ id: one })),
});

describe('facts', () => {
  test('of one figure stand together, the newest in front', () => {
    const [group] = factGroupsOf([fact('2021'), fact('2020'), fact('2019')]);
    expect([group?.current.fact.id, ...(group?.earlier.map((reading) => reading.fact.id) ?? [])]).toEqual(['2021', '2020', '2019']);
  });

  test('of another figure, scope or subject stand apart', () => {
    expect(factGroupsOf([fact('a'), fact('b', { metric: 'other' }), fact('c', { scope: 'CN' }), fact('d', { subject: 'app' })])).toHaveLength(4);
  });

  test('that contradict each other stand side by side, each once', () => {
    const [group] = factGroupsOf([fact('a', { against: ['c'] }), fact('b'), fact('c', { against: ['a'] })]);
    expect(group?.current.rivals.map(({ id }) => id)).toEqual(['c']);
    expect(group?.earlier.map((reading) => reading.fact.id)).toEqual(['b']);
  });

  test('that are deprecated are never current while there is another', () => {
    expect(factGroupsOf([fact('wrong', { rank: 'DEPRECATED' }), fact('right')])[0]?.current.fact.id).toBe('right');
    expect(factGroupsOf([fact('wrong', { rank: 'DEPRECATED' })])[0]?.current.fact.id).toBe('wrong');
  });

  test('of the entry itself come before those of its products', () => {
    const groups = bySubject([fact('a', { subject: 'app' }), fact('b'), fact('c', { subject: 'app' })], 'weibo');
    expect(groups.map((group) => group.map(({ id }) => id))).toEqual([['b'], ['a', 'c']]);
  });

  test('say their time as it is known', () => {
    expect(whenText({ period: { text: 'June 2021' }, validFrom: null, validUntil: null })).toBe('June 2021');
    expect(whenText({ period: null, validFrom: '2021-07-02', validUntil: '2023-01-16' })).toBe('since 2 July 2021, until 16 January 2023');
    expect(whenText({ period: null, validFrom: null, validUntil: null })).toBeNull();
  });
});

describe('relations', () => {
  test('are read from the entry that is open', () => {
    expect(headingOf('INVOLVES', 'Company', 'EVENT')).toBe('involved in');
    expect(headingOf('INVOLVES', 'Event', 'COMPANY')).toBe('involves');
    expect(headingOf('IN_JURISDICTION', 'Company', 'JURISDICTION')).toBe('belongs to');
    expect(headingOf('IN_JURISDICTION', 'Jurisdiction', 'MEASURE')).toBe('jurisdiction of');
  });

  test('between entries of one kind may be meant either way', () => {
    expect(headingOf('OWNS', 'Company', 'COMPANY')).toBe('owns a share of / partly owned by');
  });

  test('are counted by kind, most first, and said to be at least so many where not all were counted', () => {
    const counts = countsByKind([
      { kind: 'EXCHANGE', count: 1, exact: true },
      { kind: 'EVENT', count: 13, exact: true },
      { kind: 'MEASURE', count: 400, exact: true },
      { kind: 'MEASURE', count: 600, exact: false },
    ]);
    expect(counts.map(({ words }) => words)).toEqual(['at least 1000 measures', '13 events', '1 exchange']);
  });
});

test('money keeps every digit', () => {
  expect(moneyText({ amount: '8026000000.00', currency: 'CNY' })).toBe('CNY 8,026,000,000');
  expect(moneyText({ amount: '999.50', currency: 'USD' })).toBe('USD 999.50');
});

test('a timeline is cut into years without changing its order', () => {
  const items = ['2022-01-04', '2021-07-12', '2021-07-02'].map((date) => ({ date: { date } }));
  expect(byYear(items).map(({ year, items: own }) => [year, own.length])).toEqual([
    ['2022', 1],
    ['2021', 2],
  ]);
  expect(dayAfter('2021-12-31')).toBe('2022-01-01');
});

test('sources stand with most statements first', () => {
  const cited = ['a', 'b', 'b'].map((id) => ({ source: { id } }));
  expect(bySource(cited).map((own) => own.length)).toEqual([2, 1]);
});

test('who says so is said in a few words', () => {
  const source = (title: string, publisher: string | null) => ({
    source: { id: title, title, publisher, url: null, language: null, publishedOn: null },
  });
  expect(sourcesText([])).toBe('');
  expect(sourcesText([source('a', 'The Register'), source('b', 'The Register')])).toBe('The Register');
  expect(sourcesText([source('a', 'The Register'), source('A law', null)])).toBe('The Register and A law');
  expect(sourcesText([source('a', 'X'), source('b', 'Y'), source('c', 'Z')])).toBe('X and 2 more');
});

test('a page says what follows it', () => {
  const pageInfo = { hasNextPage: true, endCursor: 'next' };
  expect(pageIn({ nodes: [1, 2], totalCount: 5, pageInfo })).toEqual({ items: [1, 2], total: 5, next: 'next' });
  expect(pageIn({ nodes: [], totalCount: 0, pageInfo: { hasNextPage: false, endCursor: 'last' } })?.next).toBeNull();
  expect(pageIn(undefined)).toBeNull();
});
