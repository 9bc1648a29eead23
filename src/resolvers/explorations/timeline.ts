import type { QueryTimelineArgs } from '../../generated/schema.ts';
import { AmbitError } from '../../lib/index.ts';
import { partialDateOf, parsePartialDate, SINCE_EVER, STILL, type PartialDate, type Precision } from '../../time/index.ts';
import { partialDate } from '../values/index.ts';
import { listOf, textOf } from './cells.ts';
import type { EntityTimelineArgs } from './entity-args.ts';
import type { Answered, Asked, BoundExploration, Exploration } from './exploration.ts';
import { pageOf } from './page-of.ts';
import { timelineSentence } from './timeline-sentence.ts';
import { routeOf } from './route-of.ts';

/** Relationships that lead to what begins, by kind, in the order in which kinds of one day stand. */
const EDGES: Readonly<Record<string, readonly string[]>> = {
  EVENT: ['INVOLVES', 'UNDER', 'FOLLOWS_FROM'],
  LIFECYCLE: ['HAS_STEP'],
  FACT: ['HAS_FACT'],
  LISTING: ['LISTED_ON'],
  OWNERSHIP: ['OWNS'],
};
const PRECISIONS: readonly Precision[] = ['DAY', 'MONTH', 'QUARTER', 'YEAR'];
const MAX_ENTRIES = 20;

/** What began on which day, at one entry. */
export const entityTimeline: Exploration<EntityTimelineArgs> = { bind: ({ args, path }) => bind(args, [], path), read };

/** The same of several entries together. */
export const timeline: Exploration<QueryTimelineArgs> = {
  bind: ({ args, path }: Asked<QueryTimelineArgs>) => {
    const ids = [...new Set(args.of)];
    if (ids.length > MAX_ENTRIES) throw new AmbitError('BAD_INPUT', `${path}(of): ${ids.length} ids; at most ${MAX_ENTRIES} in one timeline.`);
    if (args.kinds?.includes('DUTY') === true)
      throw new AmbitError('BAD_INPUT', `${path}(kinds): duties are those of one company; ask for company(id:) { timeline(kinds: [DUTY]) }.`);
    return bind(args, ids, path);
  },
  read,
};

function bind({ kinds, from, until }: EntityTimelineArgs, ids: readonly string[], path: string): BoundExploration {
  const start = dayIn(from, `${path}(from)`) ?? SINCE_EVER;
  const end = dayIn(until, `${path}(until)`) ?? STILL;
  if (end <= start) throw new AmbitError('BAD_INPUT', `${path}(until): ${end} is not after from, ${start}; a timeline ends before the day until.`);
  // A month in which the day lies may begin before it: what could lie in the asked time is shown.
  const starts = start === SINCE_EVER ? PRECISIONS.map(() => SINCE_EVER) : PRECISIONS.map((precision) => partialDateOf(start, precision).first);
  const edges = (kinds ?? Object.keys(EDGES)).flatMap((kind) => EDGES[kind] ?? []);
  return { route: routeOf(1), params: { ids, edges, from: starts, until: end } };
}

function dayIn(day: string | null | undefined, argument: string): string | null {
  if (day === null || day === undefined) return null;
  if (parsePartialDate(day)?.precision !== 'DAY')
    throw new AmbitError('BAD_INPUT', `${argument}: no day of the calendar; expected one such as 2021-07-12.`);
  return day;
}

function read(cell: unknown, answered: Answered<object>): unknown {
  return pageOf(cell, answered, (item, cursor) => new TimelineEdge(timelineItem(item), cursor));
}

class TimelineEdge {
  readonly node: TimelineItemValue;
  readonly #cursor: () => string;

  constructor(node: TimelineItemValue, cursor: () => string) {
    this.node = node;
    this.#cursor = cursor;
  }

  get cursor(): string {
    return this.#cursor();
  }
}

/** What is known of an item; nodes as the statement brought them. */
export interface TimelineItemValue {
  readonly kind: string;
  readonly date: unknown;
  readonly until: unknown;
  readonly sentence: string;
  readonly subject: unknown;
  readonly other: unknown;
  readonly detail: unknown;
  readonly citations: unknown;
}

/** A place in the order is `2021-06-01`, a digit for the precision, a letter for the kind, and an id. */
const PLACE = /^(?<first>.{10})(?<precision>\d)(?<kind>[A-E])/;

/** An item as the API gives it, from the cells that the statement brought. */
export function timelineItem([place, until, words, subject, other, detail, citations]: readonly unknown[]): TimelineItemValue {
  const { first = '', precision = '0', kind: letter = 'A' } = PLACE.exec(textOf(place))?.groups ?? {};
  const kind = Object.keys(EDGES)['ABCDE'.indexOf(letter)] ?? 'EVENT';
  const date = partialDateOf(first, PRECISIONS[Number(precision)] ?? 'DAY');
  const end = until === STILL ? null : partialDate(until);
  return { kind, date: shown(date), until: end, sentence: timelineSentence(kind, listOf(words), date), subject, other, detail, citations };
}

const shown = ({ text }: PartialDate): unknown => partialDate(text);
