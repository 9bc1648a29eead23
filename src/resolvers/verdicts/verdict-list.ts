import { AmbitError, foldText, passing } from '../../lib/index.ts';
import type { Judgement } from '../../rules/index.ts';
import { parsePartialDate } from '../../time/index.ts';
import type { Page } from '../values/index.ts';
import { applicabilityValue, type ComputedValue } from './applicability-value.ts';
import type { Candidate } from './candidate.ts';
import { openQuestions } from './open-questions.ts';
import { placedPage } from './placed-page.ts';
import type { VerdictContext } from './verdict-context.ts';
import { verdictFacets } from './verdict-facets.ts';
import { verdictFilter, type FilterIds } from './verdict-filter.ts';

type Args = Readonly<Record<string, unknown>>;

/** What a list of verdicts is asked. */
interface Asked {
  readonly args: Args;
  readonly page: () => Page;
  readonly verdicts: VerdictContext;
  readonly ids: FilterIds;
}

const DEFAULT_VERDICTS = ['APPLIES', 'WOULD_APPLY', 'UNKNOWN'] as const;
const VERDICTS = ['APPLIES', 'WOULD_APPLY', 'UNKNOWN', 'DOES_NOT_APPLY'] as const;

/** An `ApplicabilityConnection`: filtered, counted, ordered and paged; only what stands on the page is explained. */
export function verdictList(candidates: Iterable<Candidate>, { args, page: pageOf, verdicts: context, ids }: Asked): ComputedValue {
  const page = pageOf();
  const counted = passing(candidates, verdictFilter(args, ids));
  // Null means the default; lists without the argument have every verdict.
  const usual: readonly unknown[] = 'verdicts' in args ? DEFAULT_VERDICTS : VERDICTS;
  const wanted = Array.isArray(args['verdicts']) ? args['verdicts'] : usual;
  const listed = passing(counted, ({ judgement }) => wanted.includes(judgement.verdict));
  const placeOf = orderOf(args['orderBy']);
  return {
    ...placedPage({ items: listed, placeOf, page, at: context.at, value: (candidate) => applicabilityValue(candidate, context) }),
    facets: () => countVerdicts(counted),
    facetsBy: (asked: Args) => verdictFacets(listed, asked, context),
    openQuestions: ({ first }: Args) => openQuestions(counted, typeof first === 'number' ? first : 20),
  };
}

/** Candidates by verdict: all four verdicts, zeros too. */
export function countVerdicts(candidates: Iterable<Candidate>): readonly ComputedValue[] {
  const counts = new Map<string, number>(VERDICTS.map((verdict) => [verdict, 0]));
  for (const { judgement } of candidates) counts.set(judgement.verdict, (counts.get(judgement.verdict) ?? 0) + 1);
  return [...counts].map(([verdict, count]) => ({ verdict, count }));
}

type Key = (candidate: Candidate) => string;

const idOf: Key = ({ subject, measure }) => `${measure.rules.id}\u0001${subject.id}`;
const rankOf: Key = ({ judgement }) => String(VERDICTS.indexOf(judgement.verdict));
const sinceOf: Key = ({ judgement }) => (judgement.phaseSince ? (parsePartialDate(judgement.phaseSince)?.first ?? '') : '');
const nameOf: Key = ({ subject, measure }) => foldText(`${measure.title}\u0001${subject.name}`);

/** Text that sorts the other way round. */
const reversed = (text: string): string =>
  Array.from({ length: text.length }, (_, index) => String.fromCharCode(0xffff - text.charCodeAt(index))).join('');

/** Standard order: verdict, asserted first, newest phase first, id. What candidates with one judgement share is made once. */
function standardOrder(): Key {
  const starts = new Map<Judgement, { readonly asserted: string; readonly other: string }>();
  const startsOf = (candidate: Candidate): { readonly asserted: string; readonly other: string } => {
    const [rank, newest] = [rankOf(candidate), reversed(sinceOf(candidate) || '0000')];
    return { asserted: `${rank}\u00020\u0002${newest}\u0002`, other: `${rank}\u00021\u0002${newest}\u0002` };
  };
  return (candidate) => {
    const known = starts.get(candidate.judgement) ?? startsOf(candidate);
    starts.set(candidate.judgement, known);
    return (candidate.assertions.length > 0 ? known.asserted : known.other) + idOf(candidate);
  };
}

const KEYS: Readonly<Record<string, Key>> = { verdict: rankOf, phaseSince: sinceOf, name: nameOf };

function orderOf(orderBy: unknown): Key {
  const entries = Array.isArray(orderBy)
    ? orderBy.flatMap((entry) => (typeof entry === 'object' && entry !== null ? Object.entries(entry) : []))
    : [];
  if (entries.length === 0) return standardOrder();
  const keys = entries.map(([field, direction]): Key => {
    const key = KEYS[field];
    if (!key) throw new AmbitError('BAD_INPUT', `orderBy: ${field} is no order of verdicts.`);
    return direction === 'DESC' ? (candidate) => reversed(key(candidate)) : key;
  });
  return (candidate) => [...keys, idOf].map((key) => key(candidate)).join('\u0002');
}
