import { z } from 'zod';
import { entry, money, partialDate, ref, text, texts } from './fields.ts';

export const CLAIM_STATUSES = ['unstated', 'announced', 'alleged', 'found', 'ordered', 'settled', 'reversed'] as const;

const pair = z.strictObject({
  company: ref.optional(),
  product: ref.optional(),
  measure: ref,
  role: text,
  claimStatus: z.enum(CLAIM_STATUSES),
});

export const eventRow = z.strictObject({
  id: ref,
  title: text,
  kind: text,
  date: partialDate.optional(),
  until: partialDate.optional().meta({ description: 'The day on which it ended.' }),
  decidedOn: partialDate.optional(),
  announcedOn: partialDate.optional(),
  regulators: z.array(ref).optional(),
  companies: z.array(ref).optional(),
  products: z.array(ref).optional(),
  otherParties: texts.optional().meta({ description: 'Parties without an entry of their own.' }),
  measures: z.array(ref).optional(),
  applies: z.array(pair).optional().meta({ description: 'The only pairs of which the event asserts that the measure concerns the party.' }),
  appliesNote: text.optional().meta({ description: 'Why a pair was left out.' }),
  amount: money.optional(),
  perParty: money.optional(),
  personalFines: z.array(z.strictObject({ person: text, amount: money })).optional(),
  followsFrom: z.array(ref).optional(),
  ...entry,
});

export type EventRow = z.infer<typeof eventRow>;
export type PairRow = z.infer<typeof pair>;
