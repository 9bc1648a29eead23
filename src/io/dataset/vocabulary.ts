import { z } from 'zod';
import { citations, ref, rule, text } from './fields.ts';

export const METRIC_TYPES = ['number', 'boolean', 'date', 'text', 'set'] as const;

/** How a fact is read from the graph: `kind` is one of the readings that the rules know. */
const reading = z.strictObject({
  id: ref,
  kind: text,
  gives: z.enum(METRIC_TYPES),
  description: text,
  assumption: text.optional().meta({ description: 'Goes with every answer of the reading.' }),
  closedWorld: text.optional().meta({ description: 'Under which assumption "not found" means no.' }),
  args: z.record(z.string(), z.unknown()).optional(),
});

const definition = z.strictObject({
  force: z.enum(['equivalent', 'sufficient', 'necessary']),
  rule,
  assumption: text.optional(),
  citations: citations.optional(),
});

const bridge = z.strictObject({ from: ref, gives: z.enum(['lower', 'upper']), assumption: text.optional(), citations: citations.optional() });

const metric = z.strictObject({
  name: ref,
  type: z.enum(METRIC_TYPES),
  unit: text.optional(),
  label: text,
  question: text.meta({ description: 'What to ask somebody who can answer.' }),
  known: z.enum(['reported', 'graph', 'defined', 'judgement']),
  graph: ref.optional().meta({ description: 'Id of the reading by which it is read from the graph.' }),
  units: z
    .record(z.string(), z.enum(['exact', 'lower']))
    .optional()
    .meta({ description: 'Units that are accepted; lower for a part of the people.' }),
  people: z.boolean().optional().meta({ description: 'It counts people, so a figure of a product bounds the company from below.' }),
  maxAgeDays: z.int().positive().optional(),
  stale: z.enum(['drop']).optional().meta({ description: 'An old value is not used at all.' }),
  absence: text.optional().meta({ description: 'The assumption under which no decision means no.' }),
  scopeNote: text.optional(),
  note: text.optional(),
  definition: definition.optional(),
  bridges: z.array(bridge).optional(),
});

export const vocabularyFile = z.strictObject({
  version: z.number().optional(),
  note: text.optional(),
  readings: z.array(reading).optional(),
  metrics: z.array(metric).optional(),
});

export type ReadingRow = z.infer<typeof reading>;
export type MetricRow = z.infer<typeof metric>;
export type DefinitionRow = z.infer<typeof definition>;
