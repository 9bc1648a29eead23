import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { parse, validate } from 'graphql';
import { loadSchema } from '../../src/answer/index.ts';
import { curlOf } from '../../src/explorer/playground/curl.ts';
import { coordinatesOf, entriesOf, explorerLink } from '../../src/explorer/playground/entries-of.ts';
import { decodeShared, encodeShared } from '../../src/explorer/playground/share.ts';
import { typescriptOf } from '../../src/explorer/playground/typescript.ts';
import { withoutHeaders } from '../../src/explorer/playground/without-headers.ts';
import { decodeView } from '../../src/explorer/view/fragment.ts';

const FOLDER = new URL('../../src/explorer/playground/examples/', import.meta.url);
const names = readdirSync(FOLDER).filter((name) => name.endsWith('.graphql'));
const queryOf = (name: string): string => readFileSync(new URL(name, FOLDER), 'utf8');
const shown = JSON.parse(readFileSync(new URL('shown.json', FOLDER), 'utf8')) as {
  readonly tabs: readonly string[];
  readonly groups: readonly { readonly title: string; readonly examples: readonly string[] }[];
};
const schema = loadSchema();
const url = 'http://127.0.0.1:4000/graphql';

describe('the questions', () => {
  test('each stand in one group, and all that open as tabs are among them', () => {
    const grouped = shown.groups.flatMap(({ examples }) => examples);
    expect(grouped.map((name) => `${name}.graphql`).toSorted()).toEqual(names.toSorted());
    expect(shown.tabs.filter((name) => !grouped.includes(name))).toEqual([]);
  });

  test.each(names)('%s is valid and says in its first line what it asks', (name) => {
    const query = queryOf(name);
    expect(validate(schema, parse(query))).toEqual([]);
    expect(query).toMatch(/^# \S.+\n/);
  });
});

describe('a link to an operation', () => {
  test.each([
    { query: '{ company(id: "didi") { name } }', variables: null },
    { query: 'query Q($t: String!) {\n  search(text: $t) { totalCount } # 100% & more\n}', variables: '{"t":"滴滴 = &"}' },
  ])('gives back what it was made of: %j', (shared) => expect(decodeShared(`#${encodeShared(shared)}`)).toEqual(shared));

  test.each(['', '#', '#query=', '#variables=%7B%7D', '#query=%E0%A4%A', '#v=1&open=didi', `#query=${'a'.repeat(100_001)}`])(
    'of %j there is none',
    (fragment) => expect(decodeShared(fragment)).toBeNull(),
  );
});

describe('curl', () => {
  const sent = { url, query: '{ __typename }', variables: {}, operationName: null, headerNames: [] };
  /** What a shell makes of a command, without sending anything. */
  const wordsOf = (command: string): readonly string[] =>
    execFileSync('/bin/sh', ['-c', `curl() { for word in "$@"; do printf '%s\\0' "$word"; done; }\n${command}`], {
      encoding: 'utf8',
      env: { AUTHORIZATION: 'Bearer secret' },
    })
      .split('\0')
      .slice(0, -1);

  test.each([`it's`, `'; rm -rf / #`, '$(id) `id` $HOME', 'a\nb\\', '"', '滴滴'])('%j arrives as it is', (text) => {
    const words = wordsOf(curlOf({ ...sent, query: text, variables: { text }, operationName: 'Q' }));
    expect(JSON.parse(words.at(-1) ?? '')).toEqual({ query: text, operationName: 'Q', variables: { text } });
    expect(words.slice(0, -1)).toEqual([url, '-H', 'content-type: application/json', '--data-binary']);
  });

  test('reads a token from the environment, and takes no header that is none', () => {
    const command = curlOf({ ...sent, headerNames: ['Authorization', 'a"; rm -rf /; "'] });
    expect(command).not.toContain('rm -rf');
    expect(wordsOf(command)).toContain('Authorization: Bearer secret');
  });
});

test('what is kept in the browser has no header, wherever it stands', () => {
  const kept = withoutHeaders(JSON.stringify({ queries: [{ query: '{ a }', headers: '{"authorization":"secret"}' }], tabs: { headers: 'secret' } }));
  expect(kept).not.toContain('secret');
  expect(JSON.parse(kept)).toMatchObject({ queries: [{ query: '{ a }' }] });
  expect(['dark', '{ company { name } }', '3'].map(withoutHeaders)).toEqual(['dark', '{ company { name } }', '3']);
});

describe('TypeScript', () => {
  const written = (query: string, variables = {}) => typescriptOf({ schema, document: parse(query), query, variables, operationName: null, url });

  test('says what may be null, which form each type has, and what a directive may leave out', () => {
    const text = written(
      'query Q($ids: [ID!]!, $long: Boolean = false) { nodes(ids: $ids) { __typename id ... on Company { title: name @include(if: $long) } } }',
    );
    expect(text).toContain('readonly ids: readonly (string)[];');
    expect(text).toContain('readonly long?: boolean | null;');
    expect(text).toMatch(/readonly __typename: 'Company';\n\s+readonly id: string;\n\s+readonly title\?: string;/);
    expect(text).toMatch(/readonly __typename: 'Regulator';\n\s+readonly id: string;\n\s+\}/);
  });

  test('of a query with backticks and places stays a text', () => {
    expect(written('# `${process.exit()}` \\\n{ __typename }')).toContain('`# \\`\\${process.exit()}\\` \\\\');
  });

  test('of every question compiles', () => {
    const folder = mkdtempSync(join(tmpdir(), 'ambit-typescript-'));
    try {
      const files = names.map((name) => {
        const file = join(folder, name.replace('.graphql', '.ts'));
        writeFileSync(file, written(queryOf(name)) ?? '');
        return file;
      });
      const tsc = fileURLToPath(new URL('../../node_modules/.bin/tsc', import.meta.url));
      const options = '--ignoreConfig --noEmit --strict --target es2022 --module esnext --moduleDetection force --lib es2022,dom --types'.split(' ');
      expect(() => execFileSync(tsc, [...options, '', ...files], { encoding: 'utf8', cwd: folder })).not.toThrow();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('the entries of an answer', () => {
  const query = `query Q($at: At) {
    company(id: "didi", at: $at) { id name affectedBy { nodes { key measure { id title } citations { source { id title } } } } }
    nodes(ids: []) { __typename id ... on Entity { name } }
    search(text: "x") { nodes { entity { id } } }
  }`;
  const document = parse(query);

  test('are told by their types: no source, no fact, none twice', () => {
    const data = {
      company: {
        id: 'didi',
        name: 'DiDi',
        affectedBy: { nodes: [{ key: 'k', measure: { id: 'law', title: 'Law' }, citations: [{ source: { id: 's', title: 'S' } }] }] },
      },
      nodes: [{ __typename: 'Source', id: 's' }, { __typename: 'Regulator', id: 'cac', name: 'CAC' }, null],
      search: { nodes: [{ entity: { id: 'weibo' } }, { entity: { id: 'didi' } }] },
    };
    expect(entriesOf(schema, document, null, data)).toEqual([
      { id: 'didi', name: 'DiDi' },
      { id: 'law', name: 'Law' },
      { id: 'cac', name: 'CAC' },
      { id: 'weibo', name: 'weibo' },
    ]);
  });

  test.each([null, undefined, 'text', { company: 'odd', nodes: 3 }])('of %j there are none', (data) => {
    expect(entriesOf(schema, document, null, data)).toEqual([]);
  });

  test('open in the explorer at the day that was asked about', () => {
    const at = coordinatesOf(document, null, { at: { valid: '2021-07-12', known: 3 } });
    expect(at).toEqual({ valid: '2021-07-12', known: null, published: null });
    const one = decodeView(explorerLink(['measure#art-6'], at).slice(2));
    expect(one).toMatchObject({ view: { at, unplaced: ['measure#art-6'], open: 'measure#art-6' } });
    expect(decodeView(explorerLink(['a', 'b'], at).slice(2))).toMatchObject({ view: { unplaced: ['a', 'b'], open: null } });
  });
});
