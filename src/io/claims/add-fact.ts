import { foldText } from '../../lib/index.ts';
import { factText, type BareFact } from '../../rules/index.ts';
import { formatPeriod, parsePeriod, STILL } from '../../time/index.ts';
import type { FactRow } from '../dataset/index.ts';
import { GLOBAL } from '../global-scope.ts';
import { ALWAYS, spanOf, type Span } from '../when.ts';
import { cite, UNSOURCED } from './citations.ts';
import { canonicalText } from './content-hash.ts';
import { addContent, addEdge, addNode, nameOf, type Draft, type Properties } from './draft.ts';
import { boundsOf, quantityText } from './quantity.ts';
import { when } from './relation.ts';

export interface FactContext {
  readonly publisher?: string | undefined;
  readonly detail?: Readonly<Record<string, unknown>>;
}

/** Adds one figure or state of a subject. */
export function addFact(draft: Draft, subject: string, row: FactRow, { publisher, detail = {} }: FactContext = {}): void {
  const { metric, scope, citations } = row;
  const sentence = `${nameOf(draft, subject)}: ${sentenceOf(draft, row)}`;
  const support = cite(draft, { kind: 'FACT', sentence, subject, objects: publisher === undefined ? [] : [publisher] }, citations);
  const fact = addContent(draft, subject, { type: 'Fact', properties: factProperties(draft, subject, row, detail), ...support });
  const { published } = support;
  const [span, rank] = [usableFrom(row), rankOf(row)];
  addEdge(draft, { type: 'HAS_FACT', from: subject, to: fact, span, rank, properties: { evidence: factText(bareFact(row, span)) }, ...support });
  addEdge(draft, { type: 'OF_METRIC', from: fact, to: metric, published });
  if (scope !== undefined && scope !== GLOBAL) addEdge(draft, { type: 'IN_SCOPE', from: fact, to: scope, published });
  if (publisher !== undefined) addEdge(draft, { type: 'PUBLISHED_BY', from: fact, to: publisher, published });
}

/** States hold from and until; an observation can be used once its period has ended. */
function usableFrom(row: FactRow): Span {
  if (isState(row)) return spanOf(row);
  const period = row.period === undefined ? null : parsePeriod(row.period);
  return period ? { validFrom: period.to, validUntil: STILL, precision: period.precision } : ALWAYS;
}

const isState = ({ value }: FactRow): boolean => typeof value !== 'number';
const rankOf = ({ rank }: FactRow): 'PREFERRED' | 'NORMAL' | 'DEPRECATED' =>
  rank === 'preferred' ? 'PREFERRED' : rank === 'deprecated' ? 'DEPRECATED' : 'NORMAL';

function factProperties(draft: Draft, subject: string, row: FactRow, extra: Readonly<Record<string, unknown>>): Properties {
  const { metric, scope = '', scopeNote, unit, period, note } = row;
  const { validFrom, validUntil } = isState(row) ? spanOf(row) : ALWAYS;
  const span = period === undefined ? null : parsePeriod(period);
  const { qualifier, untilReason, transcription } = row;
  const detail = canonicalText({ ...row.detail, qualifier, untilReason, transcription, ...extra });
  return {
    metricId: metric,
    subjectId: subject,
    scopeId: scope,
    scopeNote,
    ...valueProperties(row, draft.metrics.get(metric)?.type),
    unit,
    period,
    periodFrom: span?.from,
    periodEnd: span?.to,
    validFrom,
    validUntil,
    level: (row.level ?? 'asserted').toUpperCase(),
    rank: rankOf(row),
    valueKey: canonicalText({ value: row.value, bound: row.bound }),
    groupKey: [subject, metric, scope, unit ?? '', period ?? ''].join(' '),
    detail: detail === '{}' ? undefined : detail,
    note,
  };
}

/** What verdicts read of a fact. */
function bareFact(row: FactRow, { validFrom, validUntil }: Span): BareFact {
  const { metric, scope = null, unit = null, value, bound = 'exact', period, detail } = row;
  const { lower = null, upper = null, lowerOpen = false, upperOpen = false } = typeof value === 'number' ? boundsOf(value, bound, row.unit) : {};
  return {
    metric,
    scope,
    unit,
    lower,
    upper,
    lowerOpen,
    upperOpen,
    truth: typeof value === 'boolean' ? value : null,
    text: typeof value === 'string' ? value : null,
    list: typeof value === 'object' ? value : null,
    periodEnd: period === undefined ? null : (parsePeriod(period)?.to ?? null),
    rank: rankOf(row),
    // Of a plan to list, the country of the venue.
    country: typeof detail?.['country'] === 'string' ? detail['country'] : null,
    validFrom,
    validUntil,
  };
}

function valueProperties({ value, bound = 'exact', unit }: FactRow, type: string | undefined): Properties {
  if (typeof value === 'number') return { valueKind: 'number', ...boundsOf(value, bound, unit) };
  if (typeof value === 'boolean') return { valueKind: 'boolean', truth: value ? 'TRUE' : 'FALSE' };
  return typeof value === 'string' ? { valueKind: type === 'date' ? 'date' : 'text', text: value } : { valueKind: 'list', list: value };
}

function sentenceOf(draft: Draft, row: FactRow): string {
  const { value, bound = 'exact', unit, scope, period } = row;
  const label = nameOf(draft, row.metric);
  const place = scope === undefined ? undefined : scope === GLOBAL ? 'worldwide' : nameOf(draft, scope);
  const time = period === undefined ? null : parsePeriod(period);
  if (typeof value === 'number') {
    const context = [place, time === null ? undefined : formatPeriod(time)].filter((part) => part !== undefined).join(', ');
    return `${label}: ${quantityText(value, bound, unit)}${context === '' ? '' : ` (${context})`}`;
  }
  const said =
    typeof value === 'boolean' ? (value ? 'yes' : 'no') : typeof value === 'string' ? value : value.map((item) => nameOf(draft, item)).join(', ');
  return `${label}: ${said}${when(row)}`;
}

const INDICATOR = 'indicator:';

/** The Metric of a figure that is no entry of the vocabulary; one for each name. */
export function indicatorMetric(draft: Draft, name: string, unit: string): string {
  const slug = foldText(name)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  const id = `${INDICATOR}${slug}`;
  if (draft.nodes.has(id)) return id;
  const label = name.charAt(0).toUpperCase() + name.slice(1);
  const entry = { name: id, type: 'number', unit, label, question: `What is the figure: ${label}?`, known: 'reported' };
  addNode(draft, id, {
    type: 'Metric',
    ...UNSOURCED,
    properties: {
      ...entry,
      type: undefined,
      type_: 'NUMBER',
      known: 'REPORTED',
      people: /^(users|people)$/.test(unit),
      entry: canonicalText(entry),
    },
  });
  return id;
}
