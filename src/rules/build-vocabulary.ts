import { z } from 'zod';
import { AmbitError } from '../lib/index.ts';
import { leavesOf } from './leaves-of.ts';
import { parseRule } from './parse-rule.ts';
import { READING_KINDS, type Definition, type Metric, type Reading, type Vocabulary } from './vocabulary.ts';

const list = <Item extends z.ZodType>(item: Item) => z.array(item).nullish();
const text = z.string().nullish();
/** Ids of citations. Citations as a data set writes them have none yet and count for nothing here. */
const ids = z
  .array(z.unknown())
  .nullish()
  .transform((citations) => (citations ?? []).filter((citation) => typeof citation === 'string'));

const ReadingEntry = z.object({
  id: z.string(),
  kind: z.enum(READING_KINDS),
  args: z
    .object({
      kind: z.string().optional(),
      outside: z.array(z.string()).optional(),
      opens: z.array(z.string()).optional(),
      closes: z.array(z.string()).optional(),
      closesIfFollowsFrom: z.array(z.string()).optional(),
      closedByEvent: z.string().optional(),
      closedIsFalse: z.boolean().optional(),
      measure: z.string().optional(),
    })
    .nullish(),
  assumption: text,
  closedWorld: text,
});

const MetricEntry = z.object({
  name: z.string(),
  type: z.enum(['number', 'boolean', 'date', 'text', 'set']),
  unit: text,
  units: z.record(z.string(), z.enum(['exact', 'lower'])).nullish(),
  people: z.boolean().nullish(),
  label: z.string(),
  question: z.string(),
  known: z.enum(['reported', 'graph', 'defined', 'judgement']),
  graph: z.union([z.string(), ReadingEntry]).nullish(),
  definition: z
    .object({
      force: z.enum(['equivalent', 'sufficient', 'necessary']),
      rule: z.unknown(),
      assumption: text,
      citations: ids,
    })
    .nullish(),
  bridges: list(z.object({ from: z.string(), gives: z.enum(['lower', 'upper']), assumption: text, citations: ids })),
  absence: text,
  maxAgeDays: z.number().nullish(),
  stale: z.string().nullish(),
  citations: ids,
});
type MetricEntry = z.infer<typeof MetricEntry>;

/** Where entries and names come from; every part is JSON as a data set writes it. */
export interface VocabularyParts {
  /** Fact names. A `graph` may be the id of a reading or the reading itself; `citations` (of the entry, its definition or a bridge) are ids. */
  readonly facts: readonly unknown[];
  readonly readings?: readonly unknown[];
  readonly names?: ReadonlyMap<string, string>;
}

/** Makes the vocabulary that rules are read and judged with; refuses entries that are none with BAD_INPUT. */
export function buildVocabulary({ facts, readings = [], names = new Map() }: VocabularyParts): Vocabulary {
  const entries = facts.map((entry) => parsed(MetricEntry, entry, 'fact name'));
  const readingsById = new Map(readings.map((entry) => parsed(ReadingEntry, entry, 'reading')).map((entry) => [entry.id, readingOf(entry)]));
  const types = { metrics: new Map(entries.map((entry) => [entry.name, { type: entry.type, unit: entry.unit ?? null }])) };
  const metrics = new Map<string, Metric>();
  for (const entry of entries) {
    const { graph } = entry;
    const read = typeof graph === 'string' ? (readingsById.get(graph) ?? missing(entry.name, graph)) : graph ? readingOf(graph) : null;
    metrics.set(entry.name, metricOf(entry, read, types));
  }
  const all = markCycles(metrics);
  const closingEvents = [...all.values()].flatMap(({ reading }) => reading?.args.closedByEvent ?? []);
  return { metrics: all, names, closingEvents: [...new Set(closingEvents)] };
}

function parsed<Schema extends z.ZodType>(schema: Schema, entry: unknown, what: string): z.infer<Schema> {
  const result = schema.safeParse(entry);
  if (!result.success) throw new AmbitError('BAD_INPUT', `The vocabulary has an entry that is no ${what}: ${z.prettifyError(result.error)}`);
  return result.data;
}

function missing(name: string, reading: string): never {
  throw new AmbitError('BAD_INPUT', `The fact name ${name} is read by '${reading}', which is no reading of the vocabulary.`);
}

function readingOf({ id, kind, args, assumption, closedWorld }: z.infer<typeof ReadingEntry>): Reading {
  return { id, kind, args: args ?? {}, assumption: assumption ?? null, closedWorld: closedWorld ?? null };
}

function metricOf(entry: MetricEntry, reading: Reading | null, types: Parameters<typeof parseRule>[1]): Metric {
  const { citations } = entry;
  const idsOf = (own: readonly string[]): readonly string[] => (own.length > 0 ? own : citations);
  const { definition } = entry;
  return {
    name: entry.name,
    type: entry.type,
    unit: entry.unit ?? null,
    units: new Map(Object.entries(entry.units ?? {})),
    people: entry.people ?? false,
    label: entry.label,
    question: entry.question,
    known: entry.known,
    reading,
    definition: definition
      ? {
          rule: parseRule(definition.rule, types),
          force: definition.force,
          assumption: definition.assumption ?? null,
          citations: idsOf(definition.citations),
          cyclic: false,
        }
      : null,
    bridges: (entry.bridges ?? []).map((bridge) => ({
      from: bridge.from,
      gives: bridge.gives,
      assumption: bridge.assumption ?? null,
      citations: idsOf(bridge.citations),
    })),
    absence: entry.absence ?? null,
    maxAgeDays: entry.maxAgeDays ?? null,
    dropsStale: entry.stale === 'drop',
  };
}

/** A definition that reaches itself again proves nothing; which ones do is known from the vocabulary alone. */
function markCycles(metrics: ReadonlyMap<string, Metric>): ReadonlyMap<string, Metric> {
  const marked = new Map<string, Metric>();
  for (const metric of metrics.values()) {
    const cyclic = metric.definition !== null && reaches(metrics, metric.definition, metric.name);
    marked.set(metric.name, cyclic && metric.definition ? { ...metric, definition: { ...metric.definition, cyclic } } : metric);
  }
  return marked;
}

function reaches(metrics: ReadonlyMap<string, Metric>, from: Definition, target: string): boolean {
  const seen = new Set<string>();
  const open = [from];
  for (let definition = open.pop(); definition !== undefined; definition = open.pop()) {
    for (const { leaf } of leavesOf(definition.rule)) {
      if (leaf.metric === target) return true;
      if (seen.has(leaf.metric)) continue;
      seen.add(leaf.metric);
      const next = metrics.get(leaf.metric)?.definition;
      if (next) open.push(next);
    }
  }
  return false;
}
