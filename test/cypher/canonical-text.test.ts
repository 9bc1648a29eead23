import { parse, validate } from 'graphql';
import { describe, expect, test } from '@jest/globals';
import { encodeCursor } from '../../src/resolvers/index.ts';
import { askerOf } from '../operations/ask.ts';
import { NO_DATABASE } from '../plan/no-database.ts';
import { randomFrom } from './random.ts';
import { randomShape } from './random-operation.ts';
import { writeOperation } from './write-operation.ts';

const { answerer, textOf } = askerOf(NO_DATABASE);
const { schema } = answerer;

describe('one shape has one text', () => {
  test.each([
    [
      'other values',
      '{ company(id: "didi") { events(first: 2) { nodes { id } } } }',
      '{ company(id: "weibo") { events(first: 9) { nodes { id } } } }',
    ],
    ['a default instead of a value', '{ measures(first: 2) { nodes { id } } }', '{ measures { nodes { id } } }'],
    [
      'other coordinates',
      '{ company(id: "a") { name } }',
      '{ company(id: "a", at: { valid: "2021-07-12", published: "2021-07-12", known: "2026-01-01T00:00:00Z" }) { name } }',
    ],
    ['other fields of the entry itself, whose names are a parameter', '{ company(id: "a") { name } }', '{ company(id: "a") { name city } }'],
    ['aliases', '{ company(id: "a") { name city } }', '{ c: company(id: "a") { n: name m: name where: city } }'],
    ['field order', '{ company(id: "a") { name city headquarters { id name } } }', '{ company(id: "a") { headquarters { name id } city name } }'],
    [
      'the order of root fields',
      '{ company(id: "a") { name } measure(id: "b") { title } }',
      '{ measure(id: "b") { title } company(id: "a") { name } }',
    ],
    [
      'fragments',
      '{ company(id: "a") { name city } }',
      '{ company(id: "a") { ...F ... { name } } } fragment F on Company { ... on Entity { name } city }',
    ],
    [
      'what is read twice',
      '{ company(id: "a") { events { nodes { id title } } } }',
      '{ company(id: "a") { events { nodes { id } nodes { title } edges { node { id } } } } }',
    ],
    ['fields of the type system', '{ company(id: "a") { name } }', '{ __typename company(id: "a") { __typename name } }'],
  ])('%s', (_what, one, other) => {
    expect(textOf(other)).toBe(textOf(one));
  });

  test('variables instead of literals', () => {
    const written = textOf('query($id: ID!, $n: Int) { company(id: $id) { events(first: $n) { nodes { id } } } }', { id: 'didi', n: 3 });
    expect(written).toBe(textOf('{ company(id: "didi") { events(first: 2) { nodes { id } } } }'));
  });
});

test('another shape has another text', () => {
  const shapes = [
    'name',
    'name headquarters { id }',
    'events { totalCount }',
    'events { nodes { id } }',
    'events { totalCount nodes { id } }',
    'events(last: 1) { nodes { id } }',
    'products { nodes { id } }',
  ];
  expect(new Set(shapes.map((selection) => textOf(`{ company(id: "a") { ${selection} } }`))).size).toBe(shapes.length);
});

const cursorOf = (list: string): string => encodeCursor({ list, at: { valid: '2021-07-12', known: null, published: null }, order: 'x' });

const SHAPES = 100;
const WRITINGS = 3;

test(`${SHAPES} random operations, each written ${WRITINGS} ways, have one text each`, () => {
  const texts = new Set<string>();
  const operations = new Set<string>();
  for (let seed = 1; seed <= SHAPES; seed++) {
    const shape = randomShape(schema, randomFrom(seed));
    const written = Array.from({ length: WRITINGS }, (_, way) => writeOperation(shape, randomFrom(seed * 1_000 + way), cursorOf));
    const own = written.map(({ text, variables }) => {
      const document = parse(text);
      expect(validate(schema, document).map(({ message }) => `${message} in ${text}`)).toEqual([]);
      operations.add(text);
      return textOf(document, variables);
    });
    expect({ seed, texts: [...new Set(own)] }).toEqual({ seed, texts: own.slice(0, 1) });
    for (const text of own) texts.add(text);
  }
  expect(operations.size).toBe(SHAPES * WRITINGS);
  expect(texts.size).toBeLessThanOrEqual(SHAPES);
  expect(texts.size).toBeGreaterThan(SHAPES / 2);
});
