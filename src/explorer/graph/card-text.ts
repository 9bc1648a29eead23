import type { Card } from './graph.ts';
import { wrapText } from './wrap-text.ts';

/** The words of a card, in as many rows as it has room for: a name of two rows leaves one for all the rest. */
export function cardText({ name, localName, facts, absence }: Pick<Card, 'name' | 'localName' | 'facts' | 'absence'>): {
  readonly names: readonly string[];
  readonly rows: readonly string[];
} {
  const names = wrapText(name, 14.5, 2);
  const rows = [localName ?? '', absence ?? facts.join(' · ')].filter((row) => row !== '');
  return { names, rows: names.length > 1 ? [rows.join(' · ')].filter((row) => row !== '') : rows };
}
