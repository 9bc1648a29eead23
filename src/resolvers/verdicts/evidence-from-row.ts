import type { Evidence, EvidenceCountry, EvidenceEvent, EvidenceFact, EvidenceProduct, Stated } from '../../rules/index.ts';
import { booleanOf, listOf, numberOf, rowsOf, textOf, textOrNull, textsOf, type Cells } from './cells.ts';

/** A source says that a measure concerns the company (or one of its products). */
export interface AssertionRow {
  readonly measure: string;
  readonly event: string;
  /** Partial date of the event. */
  readonly date: string;
  readonly role: string | null;
  readonly claimStatus: string;
  readonly citations: readonly string[];
}

/** What the database says of one company, ready for the evaluator. */
export interface CompanyEvidence {
  readonly evidence: Evidence;
  readonly assertions: readonly AssertionRow[];
  /** Stands for the id of a company that is only described. */
  readonly key?: string;
}

export type Membership = Evidence['memberships'][number];

/** Reads the tuple of `evidenceOf` (src/cypher/read/evidence.ts), position by position. */
export function evidenceFromRow(row: Cells, memberships: readonly Membership[], closingEvents: readonly EvidenceEvent[]): CompanyEvidence {
  const [id, name, incomplete, facts, seats, absences, sectors, listings, products, owners, events, parentSeats, assertions] = row;
  const seatRows = rowsOf(seats);
  const productRows = rowsOf(products);
  const named = rowsOf(events).map((event) => eventOf(event, true));
  const namedIds = new Set(named.map((event) => event.id));
  const evidence: Evidence = {
    company: { id: textOf(id), name: textOf(name) },
    facts: [...rowsOf(facts), ...productRows.flatMap((product) => rowsOf(product[10]))].map(factOf),
    sectors: rowsOf(sectors).map((sector) => ({ ...statedOf(sector), id: textOf(sector[3]), broader: textsOf(sector[4]) })),
    headquarters: seatRows.filter(hasRole('headquarters')).map(seatOf),
    parentHeadquarters: rowsOf(parentSeats).map(seatOf),
    incorporation: seatRows.filter(hasRole('incorporation')).map(seatOf),
    operations: seatRows.filter(hasRole('operation')).map((seat) => ({ ...seatOf(seat), establishment: booleanOf(seat[4]) })),
    absences: rowsOf(absences).map((absence) => ({ ...statedOf(absence), country: textOf(absence[3]) })),
    listings: rowsOf(listings).map((listing) => ({
      ...statedOf(listing),
      exchange: textOf(listing[3]),
      exchangeKind: textOf(listing[4]),
      country: textOf(listing[5]),
    })),
    products: productRows.map(productOf),
    owners: rowsOf(owners).map((owner) => ({ ...statedOf(owner), id: textOf(owner[3]), country: textOrNull(owner[4]) })),
    events: [...named, ...closingEvents.filter((event) => !namedIds.has(event.id))],
    incomplete: textsOf(incomplete),
    complete: [],
    memberships,
  };
  const pairs = [...rowsOf(assertions), ...productRows.flatMap((product) => rowsOf(product[11]))];
  return { evidence, assertions: distinct(pairs.map(assertionOf)) };
}

const hasRole =
  (role: string) =>
  (seat: Cells): boolean =>
    seat[3] === role;

const statedOf = ([validFrom, validUntil, citations]: Cells): Stated => ({
  validFrom: textOf(validFrom),
  validUntil: textOf(validUntil),
  citations: textsOf(citations),
});
const seatOf = (seat: Cells): EvidenceCountry => ({ ...statedOf(seat), country: textOf(seat[5]) });

function factOf(row: Cells): EvidenceFact {
  const [id, subject, metric, scope, kind, lower, upper, lowerOpen, upperOpen, unit, truth, text, list, periodEnd, rank, detail] = row.slice(3);
  return {
    ...statedOf(row),
    id: textOf(id),
    subject: textOf(subject),
    metric: textOf(metric),
    scope: textOrNull(scope),
    lower: numberOf(lower),
    upper: numberOf(upper),
    lowerOpen: booleanOf(lowerOpen),
    upperOpen: booleanOf(upperOpen),
    unit: textOrNull(unit),
    truth: kind === 'boolean' ? truth === 'TRUE' : null,
    text: textOrNull(text),
    list: kind === 'list' ? textsOf(list) : null,
    complete: false,
    periodEnd: textOrNull(periodEnd),
    rank: rank === 'PREFERRED' || rank === 'DEPRECATED' ? rank : 'NORMAL',
    country: countryIn(textOrNull(detail)),
  };
}

/** Country of the planned venue, which listing plans carry in their detail. */
function countryIn(detail: string | null): string | null {
  if (detail === null) return null;
  const record: unknown = JSON.parse(detail);
  return typeof record === 'object' && record !== null && 'country' in record ? textOrNull(record.country) : null;
}

function productOf(row: Cells): EvidenceProduct {
  const [id, kind, category, name, localName, aliases, parents] = row.slice(3);
  const stated = statedOf(row);
  // A subsidiary's product counts while the subsidiary belongs to the company.
  const spans = rowsOf(parents).map(([from, until]) => ({ from: textOf(from), until: textOf(until) }));
  const names = [textOrNull(name), textOrNull(localName), ...aliasTexts(aliases)].filter((text) => text !== null);
  return {
    ...stated,
    validFrom: spans.reduce((latest, { from }) => (from > latest ? from : latest), stated.validFrom),
    validUntil: spans.reduce((earliest, { until }) => (until < earliest ? until : earliest), stated.validUntil),
    id: textOf(id),
    kind: textOrNull(kind),
    category: textOrNull(category),
    names,
  };
}

function aliasTexts(json: unknown): readonly string[] {
  if (typeof json !== 'string' || json === '') return [];
  return listOf(JSON.parse(json)).flatMap((alias) => (Array.isArray(alias) && typeof alias[0] === 'string' ? [alias[0]] : []));
}

/** Reads an event tuple; `names` tells whether it names the company. */
export function eventOf([id, kind, date, citations, measures, followsFrom]: Cells, names: boolean): EvidenceEvent {
  return {
    id: textOf(id),
    kind: textOf(kind),
    date: textOf(date),
    names,
    measures: textsOf(measures),
    followsFrom: textsOf(followsFrom),
    citations: textsOf(citations),
  };
}

function assertionOf([measure, event, date, role, claimStatus, citations]: Cells): AssertionRow {
  return {
    measure: textOf(measure),
    event: textOf(event),
    date: textOf(date),
    role: textOrNull(role),
    claimStatus: textOf(claimStatus),
    citations: textsOf(citations),
  };
}

/** Company and product are often named by the same event: one assertion. */
function distinct(assertions: readonly AssertionRow[]): readonly AssertionRow[] {
  const byKey = new Map(
    assertions.map((assertion) => [`${assertion.measure} ${assertion.event} ${assertion.role ?? ''} ${assertion.claimStatus}`, assertion]),
  );
  return [...byKey.values()].toSorted((left, right) =>
    left.date === right.date ? compare(left.event, right.event) : compare(left.date, right.date),
  );
}

const compare = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);
