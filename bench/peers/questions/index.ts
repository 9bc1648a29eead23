// What everybody is asked. One file for each kind of question; each question stands there in the words of every contestant.
import { ENTRIES } from './entries.ts';
import { HUB_QUESTIONS, LARGE_PAGE } from './hub.ts';
import type { Question } from './question.ts';
import { rootPages, WALKS, type Depth } from './walks.ts';

export type { Load, Question, Rows } from './question.ts';
export { cursorBehind, offsetFarDown, type Depth } from './walks.ts';

/** All questions; the page far down begins where `depth` says. */
export function questionsFor(depth: Depth): readonly Question[] {
  return [...ENTRIES, ...rootPages(depth), ...HUB_QUESTIONS, LARGE_PAGE, ...WALKS];
}
