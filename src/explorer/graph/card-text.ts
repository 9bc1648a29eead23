import type { Card } from './graph.ts';
import { wrapText } from './wrap-text.ts';

/** The words of a card: its name in at most two rows, then a row in its own script, then a row of facts. */
export function cardText({ name, localName, facts, absence }: Pick<Card, 'name' | 'localName' | 'facts' | 'absence'>): {
  readonly names: readonly string[];
  readonly rows: readonly string[];
} {
  return { names: wrapText(name, 14.5, 2), rows: [localName ?? '', absence ?? facts.join(' · ')].filter((row) => row !== '') };
}
