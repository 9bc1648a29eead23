import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { createTracer, explain, judge, openView } from '../../src/rules/index.ts';
import { loadSeed } from './seed-evidence.ts';

// DiDi at five moments, every measure, as text that a lawyer can read. After a change that is meant: UPDATE_GOLDEN=1, and read the difference.

const seed = loadSeed();
const rules = seed.measures.map((measure) => seed.rulesOf(measure));
const ORDER = ['APPLIES', 'WOULD_APPLY', 'UNKNOWN', 'DOES_NOT_APPLY'];

function answer(valid: string): string {
  const view = openView(seed.evidenceOf('didi'), seed.vocabulary, { valid, strict: false });
  const entries = rules.map((measure) => {
    const tracer = createTracer();
    const judgement = judge(measure, view, tracer);
    const told = explain(judgement, tracer.steps, measure, view);
    const lines = [
      `${judgement.verdict} ${measure.id} (${judgement.phase}${judgement.phaseSince === null ? '' : ` since ${judgement.phaseSince}`})`,
      `  ${told.sentence}`,
      ...told.decisive.map(({ path, label }) => `  decisive: ${path}: ${label}`),
      ...told.needs.map(({ fact, question, reasons }) => `  needs: ${fact}: ${question} (${reasons.join(', ')})`),
      ...told.assumptions.map((assumption) => `  assumes: ${assumption}`),
      ...told.flips(3).map(({ change, verdict }) => `  would be ${verdict} if ${change}`),
      // What neither exists yet nor any more needs no more than its sentence.
      ...(judgement.phase === 'NOT_YET' || judgement.phase === 'ENDED' ? [] : told.citations.map((citation) => `  cites: ${citation}`)),
    ];
    return { rank: ORDER.indexOf(judgement.verdict), text: lines.join('\n') };
  });
  const counts = ORDER.map((verdict, rank) => `${verdict} ${entries.filter((entry) => entry.rank === rank).length}`);
  const texts = entries.toSorted((left, right) => left.rank - right.rank).map(({ text }) => text);
  return `DiDi Global on ${valid}: ${counts.join(', ')}\n\n${texts.join('\n\n')}\n`;
}

test.each(['2021-06-20', '2021-07-12', '2021-09-15', '2022-07-22', '2026-11-24'])('DiDi on %s', (valid) => {
  const file = new URL(`golden/didi-${valid}.txt`, import.meta.url);
  const text = answer(valid);
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, text);
  expect(text).toBe(readFileSync(file, 'utf8'));
});
