import { z } from 'zod';
import { citations, entry, partialDate, ref, rule, text, texts } from './fields.ts';

export const LIFECYCLE_STATUSES = [
  'announced',
  'draft',
  'consultation-opened',
  'consultation-closed',
  'adopted',
  'published',
  'in-force',
  'amended',
  'repealed',
  'superseded',
  'withdrawn',
  'expired',
  'annulled',
] as const;

const lifecycleStep = z.strictObject({
  status: z.enum(LIFECYCLE_STATUSES),
  date: partialDate,
  stage: z
    .enum(['application', 'entry-into-force'])
    .optional()
    .meta({ description: 'Where the day of application differs from that of entry into force.' }),
  planned: z.boolean().optional(),
  unverified: z.boolean().optional(),
  reason: text.optional().meta({ description: 'Why it is given without being verified.' }),
  note: text.optional(),
  citations: citations.optional(),
});

const quantity = z.strictObject({ value: z.number(), unit: text });
const parameter = z.strictObject({
  what: text,
  before: quantity
    .extend({ measure: ref.optional().meta({ description: 'The text that had this value.' }) })
    .optional()
    .meta({ description: 'The value that was replaced.' }),
  after: quantity.optional(),
  note: text.optional(),
});
const penalty = z.strictObject({
  text,
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  unit: text.optional(),
  alternative: z.strictObject({ minimum: z.number().optional(), maximum: z.number().optional(), unit: text }).optional(),
  unverified: z.boolean().optional(),
});

const criteria = z.strictObject({
  text: text.meta({ description: 'To whom it applies, in the words of the editors.' }),
  rule: rule.optional().meta({ description: 'The same as a rule; left out where nothing can be tested.' }),
  scope: z
    .enum(['implicit', 'explicit'])
    .optional()
    .meta({ description: 'explicit: the rule itself says where it reaches. Otherwise operation in the jurisdiction is added.' }),
  role: z.enum(['duty', 'consequence']).optional().meta({ description: 'A consequence (penalty, step of an open case) is shown, not counted.' }),
  note: text.optional(),
  citations: citations.optional().meta({ description: 'Left out: those of the provision.' }),
});

const provision = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: ({ input }) => `not an id '${String(input)}' (expected lower case letters, digits and -)` }),
  label: text,
  criteria: criteria.optional(),
  obligations: texts.optional(),
  deadlines: z.array(parameter).optional(),
  changes: z.array(parameter).optional(),
  penalties: z.array(penalty).optional(),
  ...entry,
});

export const measureRow = z.strictObject({
  id: ref,
  title: text,
  localTitle: text.optional(),
  shortTitle: text.optional(),
  kind: text,
  jurisdiction: ref,
  issuedBy: z.array(ref).optional(),
  lifecycle: z.array(lifecycleStep).optional(),
  amends: z.array(ref).optional(),
  supersedes: z.array(ref).optional(),
  implements: z.array(ref).optional(),
  basedOn: z.array(ref).optional(),
  provisions: z.array(provision).optional(),
  ...entry,
});

export type MeasureRow = z.infer<typeof measureRow>;
export type LifecycleRow = z.infer<typeof lifecycleStep>;
export type ProvisionRow = z.infer<typeof provision>;
export type CriteriaRow = z.infer<typeof criteria>;
export type ParameterRow = z.infer<typeof parameter>;
