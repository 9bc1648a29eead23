import type { RelationPhrase } from '../model/index.ts';

export type RelationPhrases = ReadonlyMap<string, RelationPhrase>;

/** How a role changes the words of a relation, from source to target. */
const ROLE_PHRASES: Readonly<Record<string, RelationPhrase>> = {
  headquarters: { forward: 'has its headquarters in', reverse: 'is the seat of' },
  incorporation: { forward: 'is incorporated in', reverse: 'is the place of incorporation of' },
  operation: { forward: 'operates in', reverse: 'is a market of' },
};

/** Renders a relation in the direction walked: near end, verb, far end, and a share where there is one. */
export function relationSentence(phrases: RelationPhrases, relation: string, direction: 'OUT' | 'IN'): (cells: readonly unknown[]) => string {
  const standard = phrases.get(relation) ?? { forward: 'is related to', reverse: 'is related to' };
  return ([ends, role, percent]) => {
    const [near, far] = Array.isArray(ends) ? ends : [];
    const phrase = ROLE_PHRASES[String(role)] ?? standard;
    const share = typeof percent === 'number' ? ` (${percent} %)` : '';
    return `${String(near)} ${direction === 'OUT' ? phrase.forward : phrase.reverse} ${String(far)}${share}`;
  };
}
