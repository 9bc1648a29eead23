import type { Cause, TransitionKind } from '../generated/operations.ts';

/** Changes of one kind. */
export interface ChangeGroup<Item> {
  readonly kind: TransitionKind;
  readonly items: readonly Item[];
}

/** What a reader wants first: who is caught before who is free, what began before what ended. */
const ORDER: readonly TransitionKind[] = ['CAUGHT', 'BECAME_UNKNOWN', 'FREED', 'BECAME_KNOWN', 'ADDED', 'CHANGED', 'ENDED'];

/** How a change is called, as a heading over those of its kind. */
export const CHANGE_WORDS: Readonly<Record<TransitionKind, string>> = {
  CAUGHT: 'Now falls under it',
  BECAME_UNKNOWN: 'Now open',
  FREED: 'No longer falls under it',
  BECAME_KNOWN: 'Was open; does not apply',
  ADDED: 'Added',
  CHANGED: 'Changed',
  ENDED: 'Ended',
};

/** Why it changed. */
export const CAUSE_WORDS: Readonly<Record<Cause, string>> = {
  FACT_CHANGED: 'a fact changed',
  RULE_CHANGED: 'the rule changed',
  PHASE_CHANGED: 'the measure moved on',
  KNOWLEDGE_ARRIVED: 'more became known',
  HYPOTHESIS: 'the rule was asked about as if it read otherwise',
};

/** Changes by kind, each in the order in which they came; kinds without any are left out. */
export function groupsOfChanges<Item extends { readonly kind: TransitionKind }>(items: readonly Item[]): readonly ChangeGroup<Item>[] {
  return ORDER.map((kind) => ({ kind, items: items.filter((item) => item.kind === kind) })).filter((group) => group.items.length > 0);
}

/** How many of each kind of statement there are: `12 facts, 3 events`. */
export function countsText(kinds: readonly (string | null)[]): string {
  const counts = new Map<string, number>();
  for (const kind of kinds) if (kind !== null) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts]
    .toSorted(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
    .map(([kind, count]) => `${count} ${PLURALS[kind]?.[count === 1 ? 0 : 1] ?? kind.toLowerCase()}`)
    .join(', ');
}

const PLURALS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  NAME: ['name', 'names'],
  RELATION: ['relation', 'relations'],
  FACT: ['fact', 'facts'],
  LIFECYCLE: ['step', 'steps'],
  PROVISION: ['provision', 'provisions'],
  CRITERIA: ['reading of a rule', 'readings of rules'],
  EVENT: ['event', 'events'],
  DEFINITION: ['definition', 'definitions'],
};

/** What a statement is about, as a word beside it. */
export function statementWord(kind: string): string {
  return PLURALS[kind]?.[0] ?? kind.toLowerCase();
}

/** Lines that hold at one of two days only. */
export interface LineChanges<Line> {
  readonly added: readonly Line[];
  readonly ended: readonly Line[];
}

/** Compares the lines of a picture at two days by their ids. */
export function lineChanges<Line extends { readonly id: string }>(before: readonly Line[], after: readonly Line[]): LineChanges<Line> {
  const [earlier, later] = [before, after].map((lines) => new Set(lines.map(({ id }) => id)));
  return { added: after.filter(({ id }) => earlier?.has(id) !== true), ended: before.filter(({ id }) => later?.has(id) !== true) };
}

/** The earlier and the later of two days. */
export function inOrder(one: string, other: string): readonly [earlier: string, later: string] {
  return one <= other ? [one, other] : [other, one];
}
