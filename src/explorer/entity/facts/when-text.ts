import type { PanelFactFragment } from '../../generated/operations.ts';
import { dayText } from '../../graph/dates.ts';

/** The time that a fact is about: its period, or since and until when a state holds; null where nothing is recorded. */
export function whenText({ period, validFrom, validUntil }: Pick<PanelFactFragment, 'period' | 'validFrom' | 'validUntil'>): string | null {
  if (period) return period.text;
  const parts = [validFrom === null ? null : `since ${dayText(validFrom)}`, validUntil === null ? null : `until ${dayText(validUntil)}`];
  const said = parts.filter((part) => part !== null);
  return said.length === 0 ? null : said.join(', ');
}
