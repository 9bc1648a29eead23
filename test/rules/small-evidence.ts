import { z } from 'zod';
import { SINCE_EVER, STILL, addDays, parsePartialDate, parsePeriod } from '../../src/time/index.ts';
import type { Evidence, EvidenceFact } from '../../src/rules/index.ts';

export const ALWAYS = { validFrom: SINCE_EVER, validUntil: STILL, citations: [] };

/** A company `c` that operates the app `app`, of which nothing else is known. */
export const NOTHING_KNOWN: Evidence = {
  company: { id: 'c', name: 'The company' },
  facts: [],
  sectors: [],
  headquarters: [],
  parentHeadquarters: [],
  incorporation: [],
  operations: [],
  absences: [],
  listings: [],
  products: [{ id: 'app', kind: 'app', category: null, names: ['App'], ...ALWAYS }],
  owners: [],
  events: [],
  incomplete: [],
  complete: [],
  memberships: [
    { country: 'FR', union: 'EU', validFrom: SINCE_EVER, validUntil: STILL },
    { country: 'GB', union: 'EU', validFrom: SINCE_EVER, validUntil: '2021-01-01' },
  ],
};

/** A fact of the company in which only what is given is said. */
export function makeFact(metric: string, said: Partial<EvidenceFact>): EvidenceFact {
  return {
    id: `${metric} ${JSON.stringify(said)}`,
    subject: 'c',
    metric,
    scope: 'global',
    lower: null,
    upper: null,
    lowerOpen: false,
    upperOpen: false,
    unit: 'users',
    truth: null,
    text: null,
    list: null,
    complete: false,
    periodEnd: null,
    rank: 'NORMAL',
    country: null,
    ...ALWAYS,
    ...said,
  };
}

const dated = { from: z.string().optional(), until: z.string().optional() };
const place = z.strictObject({ country: z.string(), ...dated });

/** A fact as the tables write it. */
export const FactRow = z.strictObject({
  metric: z.string(),
  exact: z.number().optional(),
  lower: z.number().optional(),
  upper: z.number().optional(),
  moreThan: z.number().optional(),
  lessThan: z.number().optional(),
  truth: z.boolean().optional(),
  text: z.string().optional(),
  list: z.array(z.string()).optional(),
  complete: z.boolean().optional(),
  period: z.string().optional(),
  of: z.enum(['company', 'product']).default('company'),
  scope: z.string().nullable().default('global'),
  unit: z.string().default('users'),
  rank: z.enum(['PREFERRED', 'NORMAL', 'DEPRECATED']).default('NORMAL'),
  venue: z.string().optional(),
  ...dated,
});

/** What a row of a table says of the company. */
export const EvidenceRow = z.strictObject({
  id: z.string().optional(),
  facts: z.array(FactRow).optional(),
  sectors: z.array(z.strictObject({ id: z.string(), broader: z.array(z.string()).default([]), ...dated })).optional(),
  headquarters: z.array(place).optional(),
  parentHeadquarters: z.array(place).optional(),
  incorporation: z.array(place).optional(),
  operations: z.array(place.extend({ establishment: z.boolean().default(false) })).optional(),
  absences: z.array(place).optional(),
  listings: z.array(place.extend({ exchangeKind: z.string().default('exchange') })).optional(),
  products: z
    .array(z.strictObject({ id: z.string(), kind: z.string().nullable(), category: z.string().nullable(), names: z.array(z.string()), ...dated }))
    .optional(),
  owners: z.array(z.strictObject({ country: z.string().nullable(), ...dated })).optional(),
  events: z
    .array(
      z.strictObject({
        id: z.string(),
        kind: z.string(),
        date: z.string(),
        names: z.boolean().default(true),
        measures: z.array(z.string()).default([]),
        followsFrom: z.array(z.string()).default([]),
      }),
    )
    .optional(),
  incomplete: z.array(z.string()).optional(),
});
export type EvidenceRow = z.infer<typeof EvidenceRow>;

/** The evidence that a row describes. */
export function evidenceOfRow(row: EvidenceRow): Evidence {
  return {
    ...NOTHING_KNOWN,
    company: { ...NOTHING_KNOWN.company, id: row.id ?? 'c' },
    facts: (row.facts ?? []).map(factOfRow),
    sectors: (row.sectors ?? []).map(stated),
    headquarters: (row.headquarters ?? []).map(stated),
    parentHeadquarters: (row.parentHeadquarters ?? []).map(stated),
    incorporation: (row.incorporation ?? []).map(stated),
    operations: (row.operations ?? []).map(stated),
    absences: (row.absences ?? []).map(stated),
    listings: (row.listings ?? []).map((listing) => ({ ...stated(listing), exchange: 'x' })),
    products: row.products?.map(stated) ?? NOTHING_KNOWN.products,
    owners: (row.owners ?? []).map((owner) => ({ ...stated(owner), id: 'o' })),
    events: (row.events ?? []).map((event) => ({ ...event, citations: [] })),
    incomplete: row.incomplete ?? [],
  };
}

function spanOf({ from, until }: { from?: string | undefined; until?: string | undefined }): typeof ALWAYS {
  const end = until === undefined ? null : parsePartialDate(until);
  return {
    ...ALWAYS,
    ...(from !== undefined && { validFrom: parsePartialDate(from)?.first ?? from }),
    ...(end && { validUntil: end.precision === 'DAY' ? end.first : addDays(end.last, 1) }),
  };
}

function stated<Row extends { from?: string | undefined; until?: string | undefined }>(row: Row): Omit<Row, 'from' | 'until'> & typeof ALWAYS {
  const { from, until, ...rest } = row;
  return { ...rest, ...spanOf({ from, until }) };
}

function factOfRow(row: z.infer<typeof FactRow>): EvidenceFact {
  return makeFact(row.metric, {
    ...spanOf(row),
    subject: row.of === 'product' ? 'app' : 'c',
    scope: row.scope,
    unit: row.unit,
    rank: row.rank,
    lower: row.exact ?? row.lower ?? row.moreThan ?? null,
    upper: row.exact ?? row.upper ?? row.lessThan ?? null,
    lowerOpen: row.moreThan !== undefined,
    upperOpen: row.lessThan !== undefined,
    truth: row.truth ?? null,
    text: row.text ?? null,
    list: row.list ?? null,
    complete: row.complete ?? false,
    periodEnd: row.period === undefined ? null : (parsePeriod(row.period)?.to ?? null),
    country: row.venue ?? null,
  });
}
