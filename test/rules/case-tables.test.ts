import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { z } from 'zod';
import { OPERATORS, buildVocabulary, createTracer, evaluateRule, openView, parseRule, type Vocabulary } from '../../src/rules/index.ts';
import { supportOfRule } from '../../src/rules/explain/support-of-rule.ts';
import { READINGS } from '../../src/rules/readings/index.ts';
import { EvidenceRow, FactRow, evidenceOfRow } from './small-evidence.ts';

const VALID = '2021-07-12';
const truth = z.union([z.boolean(), z.string()]).transform((value) => String(value).toUpperCase());
const read = (name: string): unknown => parse(readFileSync(new URL(`../cases/${name}.yaml`, import.meta.url), 'utf8'));
const metric = (name: string, type: string, more: object = {}): object => ({
  name,
  type,
  unit: type === 'number' ? 'users' : null,
  units: type === 'number' ? { users: 'exact', riders: 'lower' } : {},
  people: true,
  label: name,
  question: `${name}?`,
  known: 'reported',
  ...more,
});

function judged(vocabulary: Vocabulary, rule: unknown, row: z.infer<typeof EvidenceRow>, valid = VALID, strict = false) {
  const view = openView(evidenceOfRow(row), vocabulary, { valid, strict });
  const parsed = parseRule(rule, vocabulary);
  const outcome = evaluateRule(parsed, view);
  const tracer = createTracer();
  if (evaluateRule(parsed, view, tracer) !== outcome) throw new Error('a trace changed the truth');
  return { truth: outcome, reason: tracer.steps[0]?.reason, assumptions: outcome === 'UNKNOWN' ? [] : supportOfRule(parsed, view).assumptions };
}

describe('operators', () => {
  const Rows = z.record(
    z.string(),
    z.array(
      z.strictObject({ says: z.string(), type: z.string(), known: FactRow.omit({ metric: true }).partial(), value: z.unknown(), gives: truth }),
    ),
  );
  const tables = Rows.parse(read('operators'));

  test('every operator has a table with all three truths, and there is no other', () => {
    expect(Object.keys(tables).sort()).toEqual(Object.keys(OPERATORS).sort());
    for (const [sign, rows] of Object.entries(tables)) {
      expect([sign, ...new Set(rows.map(({ gives }) => gives))].sort()).toEqual([sign, 'FALSE', 'TRUE', 'UNKNOWN'].sort());
    }
  });

  for (const [sign, rows] of Object.entries(tables)) {
    test.each(rows)(`${sign} $says: $gives`, ({ type, known, value, gives }) => {
      const vocabulary = buildVocabulary({ facts: [metric('fact', type)] });
      const facts = Object.keys(known).length === 0 ? [] : [FactRow.parse({ metric: 'fact', ...known })];
      expect(judged(vocabulary, { fact: 'fact', op: sign, value }, { facts }).truth).toBe(gives);
    });
  }
});

describe('readings', () => {
  const Table = z.strictObject({
    type: z.string(),
    args: z.record(z.string(), z.unknown()).optional(),
    closedWorld: z.string().optional(),
    never: z.record(z.string(), z.string()).default({}),
    rows: z.array(
      z.strictObject({
        says: z.string(),
        with: EvidenceRow,
        asks: z.array(z.string()).optional(),
        gives: truth,
        assumes: z.array(z.string()).optional(),
      }),
    ),
  });
  const tables = z.record(z.string(), Table).parse(read('readings'));

  test('every reading has a table with all the truths that it can give, and there is no other', () => {
    expect(Object.keys(tables).sort()).toEqual(Object.keys(READINGS).sort());
    for (const [kind, { rows, never }] of Object.entries(tables)) {
      const covered = new Set([...rows.map(({ gives }) => gives), ...Object.keys(never)]);
      expect([kind, ...covered].sort()).toEqual([kind, 'FALSE', 'TRUE', 'UNKNOWN'].sort());
      for (const { gives } of rows) expect(Object.keys(never)).not.toContain(gives);
    }
  });

  for (const [kind, { type, args = {}, closedWorld, rows }] of Object.entries(tables)) {
    const reading = { id: 'read', kind, args, closedWorld };
    const vocabulary = buildVocabulary({
      facts: [metric('fact', type, { known: 'graph', graph: 'read' }), metric('plansForeignListing', 'boolean', { maxAgeDays: 365, stale: 'drop' })],
      readings: [reading],
    });
    test.each(rows)(`${kind}: $says: $gives`, ({ with: row, asks, gives, assumes }) => {
      const rule = asks ? { fact: 'fact', op: 'in', value: asks } : { fact: 'fact', op: '=', value: true };
      const outcome = judged(vocabulary, rule, row);
      expect(outcome.truth).toBe(gives);
      if (assumes) expect(outcome.assumptions).toEqual(assumes);
      if (closedWorld !== undefined && gives === 'FALSE') expect(judged(vocabulary, rule, row, VALID, true).truth).toBe('UNKNOWN');
    });
  }
});

describe('evidence', () => {
  const Row = z.strictObject({
    says: z.string(),
    asks: z.unknown(),
    facts: z.array(FactRow).default([]),
    with: EvidenceRow.default({}),
    on: z.string().default(VALID),
    strict: z.boolean().default(false),
    gives: truth,
    reason: z.string().optional(),
    assumes: z.array(z.string()).optional(),
  });
  const { vocabulary: entries, rows } = z
    .strictObject({ vocabulary: z.array(z.looseObject({ name: z.string(), type: z.string() })), rows: z.array(Row) })
    .parse(read('evidence'));
  const vocabulary = buildVocabulary({ facts: entries.map((entry) => metric(entry.name, entry.type, entry)) });

  test.each(rows)('$says: $gives', ({ asks, facts, with: row, on, strict, gives, reason, assumes }) => {
    const outcome = judged(vocabulary, asks, { ...row, facts }, on, strict);
    expect(outcome.truth).toBe(gives);
    if (reason !== undefined) expect(outcome.reason).toBe(reason);
    if (assumes) expect(outcome.assumptions).toEqual(assumes);
  });
});

describe('rule forms', () => {
  const Row = z.strictObject({
    says: z.string(),
    rule: z.unknown(),
    yes: z.array(z.string()).default([]),
    no: z.array(z.string()).default([]),
    gives: truth,
  });
  const tables = z.record(z.string(), z.array(Row)).parse(read('rule-forms'));
  const vocabulary = buildVocabulary({ facts: ['a', 'b', 'c'].map((name) => metric(name, 'boolean')) });

  test('every form has a table with all three truths', () => {
    for (const form of ['all', 'any', 'not', 'atLeast', 'unless']) {
      expect([form, ...new Set((tables[form] ?? []).map(({ gives }) => gives))].sort()).toEqual([form, 'FALSE', 'TRUE', 'UNKNOWN'].sort());
    }
  });

  for (const [form, rows] of Object.entries(tables)) {
    test.each(rows)(`${form}: $says: $gives`, ({ rule, yes, no, gives }) => {
      const stated = (names: readonly string[], value: boolean) => names.map((name) => FactRow.parse({ metric: name, truth: value }));
      expect(judged(vocabulary, expand(rule), { facts: [...stated(yes, true), ...stated(no, false)] }).truth).toBe(gives);
    });
  }

  /** In this table a word stands for the leaf that asks whether it is so. */
  function expand(rule: unknown): unknown {
    if (typeof rule === 'string') return { fact: rule, op: '=', value: true };
    if (Array.isArray(rule)) return rule.map(expand);
    if (typeof rule !== 'object' || rule === null) return rule;
    return Object.fromEntries(Object.entries(rule).map(([key, part]: [string, unknown]) => [key, expand(part)]));
  }
});
