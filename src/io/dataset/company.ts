import { z } from 'zod';
import { citations, conflict, entry, period, ref, text, texts, validity } from './fields.ts';

const place = z.strictObject({
  country: ref,
  ...validity,
  establishment: z.boolean().optional().meta({ description: 'It has an office or subsidiary there.' }),
  note: text.optional(),
  citations,
});

const product = z.strictObject({
  id: ref,
  name: text,
  localName: text.optional(),
  kind: text,
  category: text.optional(),
  categoryNote: text.optional(),
  ...entry,
});

const listing = z.strictObject({
  exchange: ref,
  ticker: text,
  kind: text.meta({ description: 'primary, secondary, adr, common or otc.' }),
  ...validity,
  unverified: z.boolean().optional(),
  reason: text.optional(),
  note: text.optional(),
  conflicts: z.array(conflict).optional(),
  citations,
});

const stake = z.strictObject({
  owner: ref,
  percent: z.number().min(0).max(100).optional(),
  ...validity,
  otherOwners: texts.optional(),
  note: text.optional(),
  conflicts: z.array(conflict).optional(),
  citations,
});

export const BOUNDS = ['exact', 'moreThan', 'atLeast', 'lessThan', 'atMost'] as const;

/** A figure (observation, with a period) or a state (yes, no, a list; with from and until). */
export const fact = z.strictObject({
  metric: ref.meta({ description: 'Name of an entry of the vocabulary.' }),
  product: ref.optional().meta({ description: 'The product that it is about, instead of the company.' }),
  value: z.union([z.number(), z.boolean(), text, texts], { error: 'expected a number, true, false, text or a list of texts' }),
  bound: z.enum(BOUNDS).optional(),
  unit: text.optional(),
  scope: text.optional().meta({ description: 'Jurisdiction where it was counted, or global.' }),
  scopeNote: text.optional().meta({ description: 'The same in the words of the source.' }),
  period: period.optional(),
  from: validity.from,
  until: validity.until,
  untilReason: text.optional(),
  rank: z.enum(['preferred', 'normal', 'deprecated']).optional(),
  level: z.enum(['asserted', 'derived', 'estimated']).optional(),
  qualifier: text.optional().meta({ description: 'The words of the source for the bound.' }),
  detail: z.record(z.string(), z.union([text, z.number(), z.boolean(), texts])).optional(),
  transcription: z
    .strictObject({ printed: z.number(), corrected: z.number(), confirmedBy: ref })
    .optional()
    .meta({ description: 'A slip of the source, put right by another.' }),
  note: text.optional(),
  citations,
});

export const companyRow = z.strictObject({
  id: ref,
  name: text,
  legalName: text.optional(),
  localName: text.optional(),
  kind: text.optional(),
  nameHistory: z.array(z.strictObject({ name: text, from: validity.from, to: validity.to, citations })).optional(),
  headquarters: z.strictObject({ country: ref.optional(), city: text.optional(), note: text.optional(), citations: citations.optional() }).optional(),
  incorporation: z.strictObject({ country: ref, place: text.optional(), citations: citations.optional() }).optional(),
  sectors: z.array(ref).optional(),
  parent: ref.optional(),
  identifiers: z.array(z.strictObject({ scheme: text, value: text, citations })).optional(),
  ownership: z.array(stake).optional(),
  products: z.array(product).optional().meta({ description: 'Products that it owns and operates.' }),
  operatesProducts: z
    .array(z.strictObject({ product: ref, ...validity, citations }))
    .optional()
    .meta({ description: 'Products that it operates and another owns.' }),
  listings: z.array(listing).optional(),
  operatesIn: z.array(place).optional(),
  doesNotOperateIn: z.array(place).optional(),
  facts: z.array(fact).optional(),
  incomplete: texts.optional().meta({ description: 'Lists that must not be read as complete (listings).' }),
  ...entry,
});

export type CompanyRow = z.infer<typeof companyRow>;
export type FactRow = z.infer<typeof fact>;
export type ListingRow = z.infer<typeof listing>;
export type StakeRow = z.infer<typeof stake>;
export type ProductRow = z.infer<typeof product>;
export type PlaceRow = z.infer<typeof place>;
