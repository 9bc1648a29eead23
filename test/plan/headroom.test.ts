import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { isObjectType, parse, validate } from 'graphql';
import { Answerer, loadSchema } from '../../src/answer/index.ts';
import { PARTS } from '../../src/answer/parts.ts';
import { NO_DATABASE } from './no-database.ts';

const FOLDER = new URL('../../src/explorer/playground/examples/', import.meta.url);
const names = readdirSync(FOLDER).filter((name) => name.endsWith('.graphql'));
const answerer = new Answerer({ schema: loadSchema(), database: NO_DATABASE, today: () => '2026-11-24' });

const document = (name: string) => parse(readFileSync(new URL(name, FOLDER), 'utf8'));
// An example of what is still being built has no cost yet.
const built = names.filter((name) => validate(answerer.schema, document(name)).length === 0);

test.each(built)('%s may be asked for twice as much', (name) => {
  const { requested, limit } = answerer.prepare({ document: document(name), variables: {} }).cost();
  expect(requested * 2).toBeLessThanOrEqual(limit);
});

test('there are examples', () => expect(built.length).toBeGreaterThan(20));

test('parts of entries are the types in the graph that are no Node', () => {
  const types = Object.values(answerer.schema.getTypeMap()).filter(isObjectType);
  const stored = types.filter(({ astNode }) => astNode?.directives?.some(({ name }) => name.value === 'node'));
  const parts = stored.filter((type) => type.getInterfaces().every(({ name }) => name !== 'Node'));
  expect(parts.map(({ name }) => name).toSorted()).toEqual([...PARTS].toSorted());
});
