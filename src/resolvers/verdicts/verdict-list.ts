import { AmbitError, foldText } from '../../lib/index.ts';
import { parsePartialDate } from '../../time/index.ts';
import type { Page } from '../values/index.ts';
import { encodeCursor } from '../values/index.ts';
import { applicabilityValue, type ComputedValue } from './applicability-value.ts';
import type { Candidate } from './candidate.ts';
import { openQuestions } from './open-questions.ts';
import type { VerdictContext } from './verdict-context.ts';

type Args = Readonly<Record<string, unknown>>;

const VERDICTS = ['APPLIES', 'WOULD_APPLY', 'UNKNOWN', 'DOES_NOT_APPLY'] as const;

/** An `ApplicabilityConnection`: filtered, counted, ordered and paged; only what stands on the page is explained. */
export function verdictList(candidates: readonly Candidate[], args: Args, page: Page, context: VerdictContext): ComputedValue {
  const counted = candidates.filter(matches(args['where']));
  const wanted = Array.isArray(args['verdicts']) ? args['verdicts'] : VERDICTS;
  const listed = counted.filter(({ judgement }) => wanted.includes(judgement.verdict));
  const order = orderOf(args['orderBy']);
  const sorted = listed.map((candidate) => ({ candidate, place: order(candidate) })).toSorted((left, right) => (left.place < right.place ? -1 : 1));
  const { items, before, behind } = cut(sorted, page);
  const last = items.at(-1);
  const cursor = ({ place }: Placed): string => encodeCursor({ list: page.list, at: context.at, order: place });
  const node = memo(({ candidate }: Placed) => applicabilityValue(candidate, context));
  return {
    nodes: () => items.map(node),
    edges: () => items.map((item) => ({ cursor: cursor(item), node: node(item) })),
    pageInfo: () => ({
      hasNextPage: behind,
      hasPreviousPage: before,
      startCursor: items[0] ? cursor(items[0]) : null,
      endCursor: last ? cursor(last) : null,
    }),
    totalCount: listed.length,
    totalCountExact: true,
    facets: () => VERDICTS.map((verdict) => ({ verdict, count: counted.filter(({ judgement }) => judgement.verdict === verdict).length })),
    openQuestions: ({ first }: Args) => openQuestions(counted, typeof first === 'number' ? first : 20),
  };
}

interface Placed {
  readonly candidate: Candidate;
  /** Place in the order, as text. */
  readonly place: string;
}

function memo<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}

function matches(where: unknown): (candidate: Candidate) => boolean {
  const { agreement, phase }: Args = typeof where === 'object' && where !== null ? { ...where } : {};
  const within = (list: unknown, value: string): boolean => !Array.isArray(list) || list.includes(value);
  return (candidate) => within(agreement, candidate.agreement) && within(phase, candidate.judgement.phase);
}

/** The page of a sorted list; places are compared, so that pages stay right while data changes. */
function cut(sorted: readonly Placed[], { after, before, size, backward }: Page): { items: readonly Placed[]; before: boolean; behind: boolean } {
  const within = sorted.filter(({ place }) => (!after || place > after.order) && (!before || place < before.order));
  const items = backward ? within.slice(-size) : within.slice(0, size);
  const first = items[0];
  const last = items.at(-1);
  return {
    items,
    before: first ? sorted[0] !== first : false,
    behind: last ? sorted.at(-1) !== last : false,
  };
}

type Key = (candidate: Candidate) => string;

const idOf: Key = ({ company, measure }) => `${measure.rules.id}\u0001${company.evidence.company.id}`;
const rankOf: Key = ({ judgement }) => String(VERDICTS.indexOf(judgement.verdict));
const sinceOf: Key = ({ judgement }) => (judgement.phaseSince ? (parsePartialDate(judgement.phaseSince)?.first ?? '') : '');
const nameOf: Key = ({ company, measure }) => foldText(`${measure.title}\u0001${company.evidence.company.name}`);

/** Text that sorts the other way round. */
const reversed = (text: string): string => [...text].map((letter) => String.fromCharCode(0xffff - letter.charCodeAt(0))).join('');

/** Standard order: verdict, asserted first, newest phase first, id. */
const STANDARD: readonly Key[] = [
  rankOf,
  ({ assertions }) => (assertions.length > 0 ? '0' : '1'),
  (candidate) => reversed(sinceOf(candidate) || '0000'),
  idOf,
];

const KEYS: Readonly<Record<string, Key>> = { verdict: rankOf, phaseSince: sinceOf, name: nameOf };

function orderOf(orderBy: unknown): Key {
  const entries = Array.isArray(orderBy)
    ? orderBy.flatMap((entry) => (typeof entry === 'object' && entry !== null ? Object.entries(entry) : []))
    : [];
  if (entries.length === 0) return (candidate) => STANDARD.map((key) => key(candidate)).join('\u0002');
  const keys = entries.map(([field, direction]): Key => {
    const key = KEYS[field];
    if (!key) throw new AmbitError('BAD_INPUT', `orderBy: ${field} is no order of verdicts.`);
    return direction === 'DESC' ? (candidate) => reversed(key(candidate)) : key;
  });
  return (candidate) => [...keys, idOf].map((key) => key(candidate)).join('\u0002');
}
