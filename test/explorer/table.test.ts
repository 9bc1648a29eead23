import { describe, expect, test } from '@jest/globals';
import { withAnswer } from '../../src/explorer/graph/merge.ts';
import { EMPTY_GRAPH } from '../../src/explorer/graph/graph.ts';
import { arranged } from '../../src/explorer/table/column.ts';
import { ENTRY_COLUMNS, entryRows } from '../../src/explorer/table/entry-table.ts';
import { RELATION_COLUMNS, relationRows, shownLinks } from '../../src/explorer/table/relation-table.ts';
import { verdictColumns, type VerdictRow } from '../../src/explorer/table/verdict-table.ts';
import { decodeView, encodeView } from '../../src/explorer/view/fragment.ts';
import { act, historyOf, undone } from '../../src/explorer/view/history.ts';
import { EMPTY_VIEW } from '../../src/explorer/view/view.ts';

const NONE: ReadonlySet<string> = new Set();
const entity = (id: string, __typename: string, name: string, more: object = {}) => ({ __typename, id, kind: '', name, localName: null, ...more });
const relation = (id: string, from: string, to: string, more: object = {}) => ({
  id,
  from,
  to,
  relation: 'INVOLVES',
  role: 'fine',
  sentence: `${from} involves ${to}`,
  claimStatus: null,
  validFrom: null,
  validUntil: null,
  precision: null,
  ...more,
});
const graph = withAnswer(
  EMPTY_GRAPH,
  {
    nodes: [
      entity('didi', 'Company', 'DiDi Global', { localName: '滴滴出行', headquarters: { name: 'China' } }),
      entity('fine', 'Event', 'Fine of Café', { date: { date: '2022-07-21', text: '21 July 2022' } }),
      entity('law', 'Measure', 'Law', { phase: 'IN_FORCE', date: { date: '2017-06-01', text: '1 June 2017' } }),
    ],
    edges: [
      relation('a', 'fine', 'didi', { validFrom: '2022-07-21', precision: 'DAY', claimStatus: 'ORDERED' }),
      relation('b', 'fine', 'law', { relation: 'UNDER' }),
    ],
  },
  '2022-12-31',
);
const ids = ['didi', 'fine', 'law', 'not-read-yet'];
const AS_IT_CAME = { sort: null, isDescending: false, words: '' };

describe('entries', () => {
  const rows = entryRows(graph, ids, NONE, shownLinks(graph, ids, NONE, NONE));

  test('have what was read of them, and the number of their relations', () => {
    expect(rows.map((row) => ENTRY_COLUMNS.map(({ text }) => text(row)).join('|'))).toEqual([
      'didi|DiDi Global|滴滴出行|Company|||China||1',
      'fine|Fine of Café||Event|21 July 2022||||2',
      'law|Law||Measure|1 June 2017|in force|||1',
    ]);
  });

  test('of a hidden kind are left out, with their relations', () => {
    const hidden = new Set(['Company']);
    expect(entryRows(graph, ids, hidden, []).map(({ id }) => id)).toEqual(['fine', 'law']);
    expect(shownLinks(graph, ids, hidden, NONE).map(({ id }) => id)).toEqual(['b']);
    expect(shownLinks(graph, ids, NONE, new Set(['UNDER'])).map(({ id }) => id)).toEqual(['a']);
  });

  test.each([
    ['date', false, ['law', 'fine', 'didi']],
    ['date', true, ['fine', 'law', 'didi']],
    ['relations', true, ['fine', 'didi', 'law']],
    ['no such column', false, ['didi', 'fine', 'law']],
  ])('sorted by %s (descending: %s) what has nothing to sort by is last', (sort, isDescending, order) => {
    expect(arranged(rows, ENTRY_COLUMNS, { sort, isDescending, words: '' }).map(({ id }) => id)).toEqual(order);
  });

  test.each([
    ['滴滴', ['didi']],
    ['cafe JULY', ['fine']],
    ['law company', []],
    ['  ', ['didi', 'fine', 'law']],
  ])('%j finds what has all of the words, in any case and without accents', (words, found) => {
    expect(arranged(rows, ENTRY_COLUMNS, { ...AS_IT_CAME, words }).map(({ id }) => id)).toEqual(found);
  });

  test('sort numbers in names by their size', () => {
    const articles = ['Article 37', 'Article 9'].map((name) => ({ name }));
    const columns = [{ key: 'name', title: '', text: ({ name }: { readonly name: string }) => name }];
    expect(arranged(articles, columns, { ...AS_IT_CAME, sort: 'name' })).toEqual([{ name: 'Article 9' }, { name: 'Article 37' }]);
  });
});

test('relations have the names of their ends, dates as precise as they are, and the number of sources once it is known', () => {
  const links = shownLinks(graph, ids, NONE, NONE);
  const told = (counts: ReadonlyMap<string, number> | null) =>
    relationRows(links, graph, counts).map((row) => RELATION_COLUMNS.map(({ text }) => text(row)).join('|'));
  expect(told(new Map([['a', 2]]))[0]).toBe('a|fine|Fine of Café|involves|fine|didi|DiDi Global|21 July 2022||ordered|fine involves didi|holds|2');
  expect(told(new Map())[1]?.endsWith('|holds|0')).toBe(true);
  expect(told(null)[0]?.endsWith('|holds|')).toBe(true);
});

test('verdicts are sorted as they are listed, not by their letters', () => {
  const row = (verdict: VerdictRow['verdict']): VerdictRow => ({
    key: verdict,
    verdict,
    phase: 'IN_FORCE',
    phaseSince: null,
    sentence: '',
    agreement: 'AGREES',
    other: { id: verdict, name: verdict, localName: null },
  });
  const rows = [row('DOES_NOT_APPLY'), row('UNKNOWN'), row('APPLIES')];
  expect(arranged(rows, verdictColumns('Company'), { ...AS_IT_CAME, sort: 'verdict' }).map(({ verdict }) => verdict)).toEqual([
    'APPLIES',
    'UNKNOWN',
    'DOES_NOT_APPLY',
  ]);
});

describe('which table is read', () => {
  const table = { list: 'verdicts', sort: 'since', isDescending: true, words: 'a&b=c;d 滴滴', hiddenVerdicts: ['UNKNOWN'] } as const;

  test('stands in the link', () => {
    const fragment = encodeView({ ...EMPTY_VIEW, tab: 'table', table });
    expect(decodeView(`#${fragment}`)).toEqual({ view: { ...EMPTY_VIEW, tab: 'table', table } });
    expect(encodeView({ ...EMPTY_VIEW, tab: 'table' })).toBe('v=1&tab=table');
  });

  test('of a link that names no table is said to be a problem', () => {
    expect(decodeView('#v=1&tab=table&table=nonsense')).toEqual({ problem: '"nonsense" is not known here.' });
  });

  test('is no step, and stays when a step is undone', () => {
    const added = act(historyOf(EMPTY_VIEW), { type: 'add', ids: ['didi'] });
    const sorted = act(added, { type: 'table', table: { sort: 'name' } });
    expect(undone(sorted).present).toMatchObject({ unplaced: [], table: { sort: 'name' } });
  });
});
