import { z } from 'zod';
import { parsePartialDate, parsePeriod } from '../../time/index.ts';

/** Text with something in it. */
export const text = z.string().min(1).max(20_000);
export const texts = z.array(text);
/** Id of another entry; that it exists is checked once everything is read. */
export const ref = z.string().min(1).max(200).meta({ description: 'Id of another entry.' });

// YAML reads an unquoted year as a number; as a date it can only mean the year.
const yearAsText = (value: unknown): unknown => (Number.isInteger(value) ? String(value) : value);

/** Criteria in the rule language. Their shape is checked together with the fact names that they test. */
export const rule = z.unknown().meta({ id: 'rule' });

/** A day, month, quarter or year, as precise as it is known. */
export const partialDate = z
  .preprocess(
    yearAsText,
    z.string().refine((value) => parsePartialDate(value) !== null, {
      error: ({ input }) => `impossible date '${String(input)}' (expected 2021, 2021-07, 2021-Q3 or 2021-07-04)`,
    }),
  )
  .meta({ description: 'A date as precise as the source gives it: 2021, 2021-07, 2021-Q3 or 2021-07-04.', examples: ['2021-07'] });

/** One date or `from/to`, both ends included. */
export const period = z
  .preprocess(
    yearAsText,
    z.string().refine((value) => parsePeriod(value) !== null, {
      error: ({ input }) => `impossible period '${String(input)}' (expected a date, or two as 2020-04-01/2021-03-31)`,
    }),
  )
  .meta({ description: 'The time a figure is about: a date, or two dates as 2020-04-01/2021-03-31, both ends included.' });

export const url = z.string().regex(/^https?:\/\/\S+$/, { error: ({ input }) => `not a web address '${String(input)}'` });
export const currency = z.string().regex(/^[A-Z]{3}$/, { error: ({ input }) => `unknown currency '${String(input)}' (expected a code such as EUR)` });
/** Stored in hundredths as a whole number, which is exact up to 2^53. */
export const money = z.strictObject({
  value: z
    .number()
    .min(0)
    .max(Math.floor(Number.MAX_SAFE_INTEGER / 100)),
  currency,
});

/** A quote that supports a statement. */
export const citation = z
  .strictObject({
    source: ref.meta({ description: 'Id of a source.' }),
    quote: text.optional().meta({ description: 'Its own words, at most 25 of them.' }),
    locator: text.optional().meta({ description: 'Article, page or paragraph.' }),
    claim: text.optional().meta({ description: 'What the quote supports.' }),
    check: z
      .enum(['machine', 'excerpt'])
      .optional()
      .meta({ description: 'How the quote was checked: by comparing the full text, or in an excerpt.' }),
  })
  .meta({ id: 'citation' });
export const citations = z.array(citation);

/** When a statement holds: half open. */
export const validity = {
  from: partialDate.optional().meta({ description: 'First day on which it holds; left out if since ever or unknown.' }),
  until: partialDate.optional().meta({ description: 'First day on which it no longer holds; left out if it still does.' }),
  to: partialDate.optional().meta({ description: 'The end as the source prints it.' }),
};

/** A value that another source gives differently, and how that was settled. */
export const conflict = z
  .strictObject({
    field: text,
    value: z.union([text, z.number(), z.boolean(), money], { error: 'expected text, a number or {value, currency}' }),
    resolution: text.optional(),
    citations,
  })
  .meta({ id: 'conflict' });

export const alias = z.union([text, z.strictObject({ text, language: z.string().length(2).optional(), kind: text.optional() })], {
  error: 'expected a name or {text, language, kind}',
});

export const aliasList = z.array(alias);

/** Fields of every entry that search and paths walk. */
export const entry = {
  aliases: aliasList.optional(),
  summary: text.optional(),
  note: text.optional(),
  doubts: texts.optional().meta({ description: 'Open questions of the editors.' }),
  unverified: z
    .array(z.strictObject({ field: text.optional(), reason: text }))
    .optional()
    .meta({ description: 'Fields without a quote, and why they are given all the same.' }),
  conflicts: z.array(conflict).optional(),
  citations: citations.optional(),
};

export type CitationRow = z.infer<typeof citation>;
export type ConflictRow = z.infer<typeof conflict>;
export type AliasRow = z.infer<typeof alias>;
export type ValidityRow = { readonly from?: string | undefined; readonly until?: string | undefined; readonly to?: string | undefined };
/** What all entries share. */
export interface EntryRow {
  readonly aliases?: readonly AliasRow[] | undefined;
  readonly summary?: string | undefined;
  readonly note?: string | undefined;
  readonly doubts?: readonly string[] | undefined;
  readonly unverified?: readonly { readonly field?: string | undefined; readonly reason: string }[] | undefined;
  readonly conflicts?: readonly ConflictRow[] | undefined;
  readonly citations?: readonly CitationRow[] | undefined;
}
