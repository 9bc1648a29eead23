import type { LifecycleStatus, TimeMarksQuery } from '../generated/operations.ts';
import { STEP_WORDS } from '../words/words.ts';

/** A day worth going to. */
export interface Mark {
  /** The day, or the first of a coarser date. */
  readonly day: string;
  /** The date as precise as it is known: `July 2021`. */
  readonly date: string;
  readonly words: string;
  readonly kind: 'step' | 'event';
}

/** All days that an answer names, oldest first; what is said twice stands once. */
export function marksOf({ measures, events, timeline }: TimeMarksQuery): readonly Mark[] {
  const steps = measures.nodes.flatMap(({ shortTitle, lifecycle }) =>
    lifecycle.flatMap(({ status, application, date }) => (date ? [mark('step', date, `${shortTitle}: ${stepWords(status, application)}`)] : [])),
  );
  const happened = (events?.nodes ?? []).flatMap(({ name, date }) => (date ? [mark('event', date, name)] : []));
  const began = (timeline?.nodes ?? []).map(({ kind, date, sentence }) => mark(kind === 'LIFECYCLE' ? 'step' : 'event', date, sentence));
  const own = [...steps, ...happened];
  const days = new Set(own.map(({ day, kind }) => `${day} ${kind}`));
  // The timeline says the same steps and events in its own words.
  const all = [...own, ...began.filter(({ day, kind }) => !days.has(`${day} ${kind}`))];
  return [...new Map(all.map((one) => [`${one.day} ${one.words}`, one])).values()].toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

function mark(kind: Mark['kind'], { date, text }: { readonly date: string; readonly text: string }, words: string): Mark {
  return { day: date, date: text, words, kind };
}

function stepWords(status: LifecycleStatus, isApplication: boolean): string {
  return isApplication ? 'begins to apply' : STEP_WORDS[status].toLowerCase();
}

/** The nearest day with a mark before this one; null where there is none. */
export function markBefore(marks: readonly Mark[], day: string): Mark | null {
  return marks.findLast((one) => one.day < day) ?? null;
}

/** The nearest day with a mark after this one. */
export function markAfter(marks: readonly Mark[], day: string): Mark | null {
  return marks.find((one) => one.day > day) ?? null;
}

/** What is known of a day, in a line: its first mark, and how many more; null where nothing is. */
export function wordsOn(marks: readonly Mark[], day: string): string | null {
  const [first, ...more] = marks.filter((one) => one.day === day);
  if (first === undefined) return null;
  return more.length === 0 ? first.words : `${first.words}, and ${more.length} more`;
}
