import { readFileSync } from 'node:fs';
import { parse } from 'graphql';
import { expect, test } from '@jest/globals';
import { printPlan } from '../../src/plan/index.ts';
import { askerOf } from '../operations/ask.ts';
import { goldenFile } from '../operations/golden.ts';
import { NO_DATABASE } from './no-database.ts';

const planOf = (name: string) => {
  const document = parse(readFileSync(goldenFile(name, 'graphql'), 'utf8'));
  return askerOf(NO_DATABASE).answerer.explain({ document, variables: { measures: 1 } }).plan;
};

/** Everything that a plan consists of; calls borrow their field and its place in the document. */
function partsOf(value: unknown, found = new Set<object>()): ReadonlySet<object> {
  if (typeof value !== 'object' || value === null || found.has(value)) return found;
  found.add(value);
  const parts =
    value instanceof Map ? [...value.values()] : Object.entries(value).flatMap(([key, part]) => (['definition', 'node'].includes(key) ? [] : [part]));
  for (const part of parts) partsOf(part, found);
  return found;
}

test.each(['didi-computed', 'three-levels-of-pages', 'interface-lists'])('the plan of %s is frozen, whatever it is made of', (name) => {
  const parts = [...partsOf(planOf(name))];
  expect(parts.length).toBeGreaterThan(100);
  expect(parts.filter((part) => !Object.isFrozen(part))).toEqual([]);
  const maps = parts.filter((part) => part instanceof Map);
  expect(maps.length).toBeGreaterThan(0);
  for (const map of maps) {
    expect(() => map.set('more', [])).toThrow(TypeError);
    expect(() => map.clear()).toThrow(TypeError);
  }
});

test('one document has one plan, whatever its values', () => {
  const { answerer } = askerOf(NO_DATABASE);
  const document = parse('query($id: ID!, $first: Int) { company(id: $id) { name events(first: $first) { nodes { id } } } }');
  const plans = [{ id: 'didi' }, { id: 'weibo', first: 7 }].map((variables) => answerer.explain({ document, variables }).plan);
  expect(plans[0]).toBe(plans[1]);
});

test('@skip and @include make another plan of the same document', () => {
  const { answerer } = askerOf(NO_DATABASE);
  const document = parse('query($more: Boolean!) { company(id: "didi") { name events @include(if: $more) { totalCount } } }');
  const printed = [true, false, true].map((more) => printPlan(answerer.explain({ document, variables: { more } }).plan));
  expect(printed[0]).toContain('events');
  expect(printed[1]).not.toContain('events');
  expect(printed[2]).toBe(printed[0]);
});
