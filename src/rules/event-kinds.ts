import type { Vocabulary } from './vocabulary.ts';

/** Kinds of events that verdicts can depend on: in any case, and only where the event follows from another. */
export interface EventKinds {
  readonly any: readonly string[];
  readonly following: readonly string[];
}

/** What the readings of a vocabulary look for; all other events are of no account for its verdicts. */
export function eventKindsRead({ metrics }: Vocabulary): EventKinds {
  const read = [...metrics.values()].flatMap(({ reading }) => reading?.args ?? []);
  return {
    any: distinct(read.flatMap(({ opens = [], closes = [] }) => [...opens, ...closes])),
    following: distinct(read.flatMap(({ closesIfFollowsFrom = [] }) => closesIfFollowsFrom)),
  };
}

/** What several vocabularies look for together. */
export function allKinds(kinds: readonly EventKinds[]): EventKinds {
  return { any: distinct(kinds.flatMap(({ any }) => any)), following: distinct(kinds.flatMap(({ following }) => following)) };
}

const distinct = (kinds: readonly string[]): readonly string[] => [...new Set(kinds)].toSorted();
