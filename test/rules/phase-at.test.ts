import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { z } from 'zod';
import { phaseAt } from '../../src/rules/index.ts';

const Rows = z.array(
  z.strictObject({
    says: z.string(),
    kind: z.string(),
    steps: z.array(z.string()),
    on: z.string(),
    phase: z.string(),
    since: z.string().nullable().default(null),
  }),
);
const rows = Rows.parse(parse(readFileSync(new URL('../cases/phases.yaml', import.meta.url), 'utf8')));

test.each(rows)('$says: $phase', ({ kind, steps, on, phase, since }) => {
  const lifecycle = steps.map((step) => {
    const [status = '', date = '', stage = null] = step.split(' ');
    return { status, date, stage };
  });
  expect(phaseAt(lifecycle, kind, on)).toMatchObject({ phase, since });
  expect(phaseAt(lifecycle.toReversed(), kind, on)).toMatchObject({ phase, since });
});

test('the table has every phase', () => {
  expect([...new Set(rows.map(({ phase }) => phase))].sort()).toEqual(['ADOPTED', 'ENDED', 'IN_FORCE', 'NOT_YET', 'PROPOSED']);
});
