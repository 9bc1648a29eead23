import { addDays, parsePartialDate } from '../../time/index.ts';
import type { EvidenceEvent } from '../evidence.ts';
import { truthFinding, type GraphReading, type Look } from './reading.ts';

/** Reads whether something that an event opened is still open: true from its day until the first later event that closes it. */
export const openEvent: GraphReading = {
  gives: 'boolean',
  list: 'events',
  reads: ['events'],
  find(look) {
    const { evidence, valid, args } = look;
    const opened = evidence.events.filter((event) => opens(event, look) && dayOf(event) <= valid);
    const open = opened.filter((opening) => closingOf(opening, look) === null);
    if (open.length > 0) return truthFinding(true, citationsOf(open));
    if (opened.length === 0 || args.closedIsFalse !== true) return null;
    return truthFinding(false, citationsOf(opened.flatMap((opening) => closingOf(opening, look) ?? [])));
  },
};

function opens(event: EvidenceEvent, { args }: Look): boolean {
  return event.names && (args.opens ?? []).includes(event.kind) && (args.measure === undefined || event.measures.includes(args.measure));
}

function closingOf(opening: EvidenceEvent, { evidence, valid, args }: Look): EvidenceEvent | null {
  const from = dayOf(opening);
  const closing = evidence.events.find((event) => {
    const day = closesFrom(event);
    if (day > valid) return false;
    if (event.id === args.closedByEvent) return day > from;
    if (!event.names) return false;
    if ((args.closesIfFollowsFrom ?? []).includes(event.kind)) return day >= from && event.followsFrom.includes(opening.id);
    return (args.closes ?? []).includes(event.kind) && day > from;
  });
  return closing ?? null;
}

const NEVER = '9999-12-31';

/** A start counts from the first day of its period. */
function dayOf(event: EvidenceEvent): string {
  return parsePartialDate(event.date)?.first ?? NEVER;
}

/** An end of lower precision counts from the first day after its period. */
function closesFrom(event: EvidenceEvent): string {
  const date = parsePartialDate(event.date);
  if (!date) return NEVER;
  return date.precision === 'DAY' ? date.first : addDays(date.last, 1);
}

function citationsOf(events: readonly EvidenceEvent[]): readonly string[] {
  return [...new Set(events.flatMap(({ citations }) => citations))];
}
