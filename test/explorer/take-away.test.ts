import { describe, expect, test } from '@jest/globals';
import type { CanvasCitationFragment, CaseVerdictFragment } from '../../src/explorer/generated/operations.ts';
import type { EntryRow } from '../../src/explorer/table/entry-table.ts';
import type { Column } from '../../src/explorer/table/column.ts';
import { caseFileOf } from '../../src/explorer/take-away/case-file.ts';
import type { Case } from '../../src/explorer/take-away/case.ts';
import { csvOf } from '../../src/explorer/take-away/csv.ts';
import { Markup, markup } from '../../src/explorer/take-away/markup.ts';
import { recordsOf } from '../../src/explorer/take-away/records.ts';

interface Row {
  readonly name: string;
  readonly day: string | null;
  readonly count: number;
}
const COLUMNS: readonly Column<Row>[] = [
  { key: 'name', title: 'Name', text: ({ name }) => name },
  { key: 'day', title: 'Day', text: ({ day }) => (day === null ? '' : `the day ${day}`), sortBy: ({ day }) => day },
  { key: 'count', title: 'Count', text: ({ count }) => String(count), sortBy: ({ count }) => count },
];
const row = (name: string): Row => ({ name, day: null, count: 3 });

describe('a table as CSV', () => {
  test('has a head, ends each line as the format says, and begins with the mark by which spreadsheets know UTF-8', () => {
    expect(csvOf(COLUMNS, [{ name: '滴滴', day: '2021-07-12', count: 2 }])).toBe('\u{feff}Name,Day,Count\r\n滴滴,the day 2021-07-12,2\r\n');
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '=cmd|"/c calc"!A1', '＝1+1'])('%j begins no formula', (cell) => {
    const [, line = ''] = csvOf(COLUMNS, [row(cell)]).split('\r\n', 2);
    expect(line.startsWith(`"'`)).toBe(true);
  });

  test.each([
    ['a "quote"', '"a ""quote"""'],
    ['a, b', '"a, b"'],
    ['two\nlines', '"two\nlines"'],
    [' space', '" space"'],
    ['plain', 'plain'],
    ['a=1', 'a=1'],
  ])('%j is one cell', (cell, written) => expect(csvOf(COLUMNS, [row(cell)])).toContain(`\r\n${written},,3\r\n`));
});

test('records keep numbers and days as they are, and say null where there is nothing', () => {
  expect(recordsOf(COLUMNS, [{ name: 'a', day: '2021-07-12', count: 2 }, row('')])).toEqual([
    { name: 'a', day: '2021-07-12', count: 2 },
    { name: null, day: null, count: 3 },
  ]);
});

test('what is put into markup is text; only markup is markup', () => {
  expect(markup`<p title="${'"<&'}">${'<b>'}${[markup`<i>${1}</i>`, null]}</p>`.text).toBe('<p title="&quot;&lt;&amp;">&lt;b&gt;<i>1</i></p>');
});

const PAYLOADS = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onload='alert(1)",
  '</style><script>',
  '</title><svg onload=alert(1)>',
  '<!--',
  'a\u0000b',
];

const citation = (words: string, url: string | null): CanvasCitationFragment => ({
  id: `citation:${words}`,
  quote: words,
  locator: words,
  source: { id: `source:${words}`, title: words, publisher: words, url, language: words, publishedOn: { text: words } },
});
const verdict = (words: string, cited: CanvasCitationFragment): CaseVerdictFragment => ({
  key: words,
  verdict: 'UNKNOWN',
  phase: 'PROPOSED',
  phaseSince: { text: words },
  agreement: 'UNCONFIRMED',
  sentence: words,
  company: { id: 'didi', name: words, localName: words },
  measure: { id: 'draft', name: words, localName: words },
  trace: [
    { path: 'a', depth: 0, label: words, truth: 'UNKNOWN', assumptions: [], citations: [] },
    { path: 'a.0', depth: 1, label: words, truth: 'TRUE', assumptions: [words], citations: [{ id: cited.id }] },
    { path: 'a.1', depth: 1, label: 'second leaf', truth: 'FALSE', assumptions: [], citations: [] },
  ],
  needs: [{ question: words }],
  flips: [{ change: words, verdict: 'APPLIES' }],
  assumptions: [words],
  asserted: [{ claimStatus: 'ORDERED', event: { name: words, date: { text: words } }, citations: [cited] }],
  citations: [cited],
});
const entry = (words: string): EntryRow => ({
  id: 'didi',
  kind: 'Company',
  name: words,
  localName: words,
  facts: [words],
  phase: null,
  date: words,
  day: null,
  absence: words,
  relations: 1,
});
const caseOf = (words: string, url: string | null): Case => {
  const cited = citation(words, url);
  return {
    title: words,
    coordinates: words,
    madeAt: '2026-11-28T09:00:00.000Z',
    address: url ?? words,
    picture: (numbersOf) => new Markup(`<svg data-numbers="${numbersOf('link').join()}"></svg>`),
    entries: [entry(words)],
    relations: [
      {
        id: 'link',
        from: 'didi',
        to: 'draft',
        relation: words,
        role: words,
        sentence: words,
        claimStatus: words,
        validFrom: '2021-07-12',
        validUntil: null,
        precision: 'DAY',
        holds: true,
        fromName: words,
        toName: words,
        sources: 1,
        citations: [cited],
      },
    ],
    chapters: [{ title: words, of: 'Company', counts: [{ verdict: 'APPLIES', count: 2 }], verdicts: [verdict(words, cited)], total: 3 }],
    asked: [{ query: `query Asked { ${words} }`, variables: [words] }],
    omissions: [words],
  };
};

describe('a case file', () => {
  const file = caseFileOf(caseOf('DiDi', 'https://sec.example/f1'));

  test('has the sentence, the tests, the questions, the quote, and the source with its number and link', () => {
    for (const words of ['✓ true', '✗ false', '? unknown', 'What would have to be known', '<q>DiDi</q>', '<li id="source-1"><cite>DiDi</cite>'])
      expect(file).toContain(words);
    expect(file).toContain('<a href="https://sec.example/f1" rel="noreferrer noopener">https://sec.example/f1</a>');
    expect(file).toContain('data-numbers="1"');
    expect(file.match(/href="#source-(?!1")/g)).toBeNull();
  });

  test('nests the tests as they depend on each other', () => {
    const [, tree = ''] = /<ul class="trace">([\s\S]*?)<\/details>/.exec(file) ?? [];
    expect(tree.replaceAll(/<(?!\/?(ul|li)\b)[^>]*>/g, '').replaceAll(/[^<]*(<\/?(?:ul|li)[^>]*>)[^<]*/g, '$1')).toBe(
      '<li><ul class="trace"><li></li><li></li></ul></li></ul>',
    );
  });

  test('needs no network and no script', () => {
    expect(file).toContain(
      `content="default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;"`,
    );
    expect(file).not.toMatch(/<script|<link|<iframe|<img|\son\w+=/);
  });

  test.each(PAYLOADS)('%j stays text wherever it stands', (payload) => {
    const hostile = caseFileOf(caseOf(payload, null));
    expect(tagsOf(hostile)).toEqual(tagsOf(caseFileOf(caseOf('harmless', null))));
    expect(hostile).not.toContain('\u0000');
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', ' https://x.example', 'ftp://x.example'])('%j is no link', (address) => {
    expect(caseFileOf(caseOf('DiDi', address))).not.toContain(`href="${address}`);
  });

  test('an empty view is a file, too', () => {
    const empty = caseFileOf({ ...caseOf('DiDi', null), entries: [], relations: [], chapters: [], asked: [], omissions: [] });
    expect(empty).toMatch(/^<!doctype html>[\s\S]+<\/html>\n$/);
  });
});

/** Names of elements and of their attributes, in order. */
function tagsOf(page: string): readonly string[] {
  return [...page.matchAll(/<([a-z!/][^\s>]*)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*>/gi)].map(
    ([, tag = '', attributes = '']) => `${tag} ${[...attributes.matchAll(/([\w-]+)=/g)].map(([, name]) => name).join(' ')}`,
  );
}
