import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { loadConfig } from '../../src/config.ts';
import { LIMIT_NAMES, LIMITS, limitsTable } from '../../src/server/index.ts';

const PAGE = new URL('../../docs/limits.md', import.meta.url);
const TABLE = /<!-- limits -->[\s\S]*<!-- \/limits -->/;

test('docs/limits.md shows every limit as the code has it (else: UPDATE_LIMITS=1 npm test -- test/setup/limits)', () => {
  const page = readFileSync(PAGE, 'utf8');
  const written = page.replace(TABLE, () => `<!-- limits -->\n${limitsTable()}\n<!-- /limits -->`);
  if (process.env['UPDATE_LIMITS']) writeFileSync(PAGE, written);
  else expect(page).toBe(written);
  expect(written).toContain('`AMBIT_MAX_INPUT_VALUES` | 2,000 |');
});

test.each(LIMIT_NAMES)('%s can be set, within its range', (name) => {
  const { setting, least, most, fallback } = LIMITS[name];
  expect(fallback).toBeGreaterThanOrEqual(least);
  expect(loadConfig({}).limits[name]).toBe(fallback);
  expect(loadConfig({ [setting]: String(least) }).limits[name]).toBe(least);
  expect(() => loadConfig({ [setting]: String(most + 1) })).toThrow(`${setting}: expected a whole number from ${least} to ${most}`);
});
