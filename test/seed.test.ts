import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { checkDataset, claimsOf, datasetJsonSchema, readDataset, validateDataset, type Dataset } from '../src/io/index.ts';
import type { ClaimSet } from '../src/write/index.ts';
import { model } from './io/format.ts';
import { canonical, claimLines } from './io/seed-lines.ts';

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

let seed: Dataset;
let claims: ClaimSet;
beforeAll(async () => {
  seed = await readDataset(path('../seed'));
  claims = claimsOf(seed, model);
});

describe('nothing of the collected facts was lost when they became the seed', () => {
  // Computed from the facts as they were collected, by a program that shares nothing with this one. A wanted change of the seed changes them.
  const EXPECTED = {
    alias: 378,
    amends: 8,
    applies: 270,
    basedOn: 49,
    basis: 26,
    bridge: 10,
    broader: 50,
    changes: 3,
    companies: 254,
    company: 62,
    conflict: 20,
    criteria: 170,
    deadlines: 22,
    definition: 28,
    doesNotOperateIn: 8,
    doubt: 39,
    entry: 805,
    event: 155,
    exchange: 5,
    fact: 242,
    followsFrom: 81,
    identifier: 34,
    implements: 38,
    incomplete: 6,
    indicator: 18,
    issuedBy: 139,
    jurisdiction: 41,
    listing: 59,
    'listing-end': 1,
    measure: 81,
    measures: 126,
    member: 28,
    metric: 151,
    name: 2,
    note: 59,
    operates: 1,
    operatesIn: 100,
    otherParties: 46,
    penalty: 28,
    product: 53,
    products: 83,
    provision: 170,
    quoted: 151,
    reading: 23,
    regulator: 55,
    regulators: 222,
    sector: 104,
    'sector-entry': 55,
    source: 639,
    stake: 33,
    statistic: 5,
    step: 210,
    supersedes: 5,
    unverified: 106,
  };
  const CHECKSUM = 'b3e9664605d0abe58b4df1bb60ebaa85e76f6b4766d82ae2e8723c5dbacabeda';

  test('each kind of claim has its number', () => {
    const counts: Record<string, number> = {};
    for (const [, kind = ''] of claimLines(seed)) counts[kind] = (counts[kind] ?? 0) + 1;
    expect(counts).toEqual(EXPECTED);
  });

  test('every claim has its entity, quote, source, value and dates', () => {
    const lines = claimLines(seed).map((line) => Buffer.from(line.join('\t')));
    expect(
      sha256(
        lines
          .toSorted((left, right) => left.compare(right))
          .map(String)
          .join('\n'),
      ),
    ).toBe(CHECKSUM);
  });

  test('every value of the facts stands in the seed', () => {
    const found = new Set(
      [...leaves([seed.manifest, seed.vocabulary, ...Object.values(seed), ...seed.plain.values()])].map((leaf) => sha256(leaf).slice(0, 8)),
    );
    const expected = readFileSync(path('io/fixtures/seed-leaves.txt'), 'utf8')
      .split(/\s+/)
      .filter((hash) => hash !== '');
    expect(expected).toHaveLength(8900);
    expect(expected.filter((hash) => !found.has(hash))).toEqual([]);
  });
});

function leaves(value: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (value instanceof Map) return found;
  if (typeof value !== 'object' || value === null) return found.add(canonical(value));
  for (const inner of Object.values(value)) leaves(inner, found);
  return found;
}

test('the seed is valid, and clean to an editor', () => {
  expect(validateDataset(seed, { model })).toEqual([]);
  expect(checkDataset(seed, { model }).errors).toEqual([]);
});

test('the published JSON Schema is the one of the format (else: npm run dataset-schema)', () => {
  expect(JSON.parse(readFileSync(path('../seed/schema.json'), 'utf8'))).toEqual(datasetJsonSchema(model));
});

describe('claims of the seed', () => {
  test('every quote becomes a citation of its source', () => {
    const quoted = new Map(claims.nodes.filter(({ type }) => type === 'Citation').map(({ id, properties }) => [id, properties['quote']]));
    const cited = new Set(claims.edges.filter(({ type }) => type === 'CITES').map(({ from, to }) => `${to} ${String(quoted.get(from) ?? '')}`));
    const expected = quotesIn([seed.regulators, seed.measures, seed.companies, seed.events, seed.indicators, seed.vocabulary]);
    expect(expected.size).toBe(1_374);
    expect([...expected].filter((quote) => !cited.has(quote))).toEqual([]);
  });

  test('no edge leads nowhere, and no id or key stands twice', () => {
    const ids = new Set(claims.nodes.map(({ id }) => id));
    expect(claims.edges.filter(({ from, to }) => !ids.has(from) || !ids.has(to))).toEqual([]);
    expect(ids.size).toBe(claims.nodes.length);
    expect(new Set(claims.edges.map(({ key }) => key)).size).toBe(claims.edges.length);
  });

  test('every node has a type of the model and what the model requires of it', () => {
    const missing = claims.nodes.flatMap(({ id, type, properties }) => {
      const node = model.types.get(type);
      if (!node) return [`${id}: ${type}`];
      return [...node.fields.values()].flatMap((field) =>
        field.kind === 'property' && field.required && !['id', 'recordedFrom'].includes(field.property) && properties[field.property] === undefined
          ? [`${id}: ${field.property}`]
          : [],
      );
    });
    expect(missing).toEqual([]);
  });

  test.each([
    ['more than one million registered users', /one million|1 million/i],
    ['45 days to three months', /45 days to three months/],
    ['989 million internet users', /989 million internet users/],
    ['online shoppers', /72\.15 million/],
    ['streaming videos', /76\.33 million/],
    ['94 per cent watch videos', /94 per cent/],
    ['79 per cent shop online', /79 per cent/],
    ['Weibo 521 million', /521 million/],
    ['Weibo 225 million', /225 daily active users/],
    ['WeChat 1,241 million', /1,241 million/],
  ])('the article of 12 July 2021 is cited for: %s', (_, words) => {
    expect(articleQuotes().some((quote) => words.test(quote))).toBe(true);
  });

  function articleQuotes(): readonly string[] {
    const from = new Set(claims.edges.filter(({ type, to }) => type === 'CITES' && to === 'register-2021-07-12').map((edge) => edge.from));
    return claims.nodes.filter(({ id }) => from.has(id)).map(({ properties }) => String(properties['quote'] ?? ''));
  }
});

function quotesIn(value: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (typeof value !== 'object' || value === null) return found;
  if ('source' in value && typeof value.source === 'string') found.add(`${value.source} ${'quote' in value ? String(value.quote ?? '') : ''}`);
  for (const inner of Object.values(value)) quotesIn(inner, found);
  return found;
}
