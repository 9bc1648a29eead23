import type { EventRow, PairRow } from '../dataset/index.ts';
import { since } from '../when.ts';
import { cite, type Support } from './citations.ts';
import { addEdge, addNode, type Draft } from './draft.ts';
import { addConflicts, entryProperties } from './entry.ts';
import { dateText } from './relation.ts';

/** Adds events: whom they involve, under which measures, and of which pairs they assert that the measure concerns the party. */
export function addEvents(draft: Draft, rows: readonly EventRow[]): void {
  for (const row of rows) addEvent(draft, row);
}

function addEvent(draft: Draft, row: EventRow): void {
  const { id, title, kind, date, until, amount, otherParties, regulators = [], companies = [], products = [], measures = [] } = row;
  const sentence = `${title}${date === undefined ? '' : ` (${dateText(date)})`}`;
  const objects = [...regulators, ...companies, ...products, ...measures];
  const support = cite(draft, { kind: 'EVENT', sentence, subject: id, objects }, row.citations ?? []);
  addNode(draft, id, {
    type: 'Event',
    properties: {
      ...entryProperties({ ...row, name: title }),
      kind,
      title,
      date,
      until,
      amountMinor: amount && Math.round(amount.value * 100),
      currency: amount?.currency,
      otherParties: otherParties ?? [],
      details: detailsOf(row),
    },
    ...support,
  });
  addRelations(draft, row, support);
  addConflicts(draft, id, row.conflicts ?? [], 'EVENT');
}

function detailsOf({ decidedOn, announcedOn, perParty, personalFines, appliesNote }: EventRow): string | undefined {
  const details = JSON.stringify({ decidedOn, announcedOn, perParty, personalFines, appliesNote });
  return details === '{}' ? undefined : details;
}

function addRelations(draft: Draft, row: EventRow, support: Support): void {
  const { id, date, regulators = [], companies = [], products = [], measures = [], followsFrom = [], applies = [] } = row;
  // An event is about somebody from the day on which it happens.
  const own = { span: since(date), inherited: true, ...support };
  for (const to of new Set(regulators)) addEdge(draft, { type: 'INVOLVES', from: id, to, properties: { role: 'authority' }, ...own });
  for (const to of new Set([...companies, ...products])) {
    const pairs = applies.filter((pair) => (pair.company ?? pair.product) === to);
    addEdge(draft, { type: 'INVOLVES', from: id, to, properties: partyOf(pairs), ...own });
  }
  for (const to of new Set(measures)) addEdge(draft, { type: 'UNDER', from: id, to, ...own });
  for (const to of new Set(followsFrom)) addEdge(draft, { type: 'FOLLOWS_FROM', from: id, to, ...own });
  for (const { company, product, measure, role, claimStatus } of applies) {
    const properties = { event: id, date, role, claimStatus: claimStatus.toUpperCase() };
    const to = company ?? product;
    if (to !== undefined) addEdge(draft, { type: 'CONCERNS', from: measure, to, properties, ...own });
  }
}

/** What a party is in an event, where all that the event asserts of it agrees. */
function partyOf(pairs: readonly PairRow[]): { readonly role: string; readonly claimStatus: string } {
  const [first] = pairs;
  const same = first !== undefined && pairs.every(({ role, claimStatus }) => role === first.role && claimStatus === first.claimStatus);
  return same ? { role: first.role, claimStatus: first.claimStatus.toUpperCase() } : { role: 'party', claimStatus: 'UNSTATED' };
}
