import type { CodeLists, Evidence, EvidenceCountry, EvidenceEvent, EvidenceFact, EvidenceProduct, Stated } from '../../rules/index.ts';
import { booleanOf, listOf, numberOf, rowsOf, textOf, textOrNull, textsOf, type Cells } from './cells.ts';
import type { Rulebook } from './rulebook.ts';

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

/** What evidence is read against: the code lists and events that belong to nobody. */
export type Surroundings = Pick<Rulebook, 'memberships' | 'closingEvents' | 'codeLists'>;

/** Reads the tuple of `evidenceOf` (src/cypher/read/evidence.ts), position by position. */
export function evidenceFromRow(row: Cells, { memberships, closingEvents, codeLists }: Surroundings): CompanyEvidence {
  const [properties, outgoing, incoming, products, parentSeats] = row;
  const [id, name, incomplete] = listOf(properties);
  const out = byRelation(outgoing);
  const into = byRelation(incoming);
  const productRows = rowsOf(products);
  const ofProducts = byRelation(productRows.flatMap((product) => rowsOf(product[3])));
  const seats = out('IN_JURISDICTION');
  const named = into('INVOLVES').map(([, event, links]) => eventOf(listOf(event), rowsOf(links), true));
  const namedIds = new Set(named.map((event) => event.id));
  const evidence: Evidence = {
    company: { id: textOf(id), name: textOf(name) },
    facts: [...out('HAS_FACT'), ...ofProducts('HAS_FACT')].map(factOf),
    sectors: out('IN_SECTOR').map((sector) => ({ ...placed(sector), broader: codeLists.broaderSectors.get(placed(sector).id) ?? [] })),
    headquarters: seats.filter(hasRole('headquarters')).map(seatOf),
    parentHeadquarters: rowsOf(parentSeats).map(([edge, country]) => ({ ...statedOf(listOf(edge)), country: textOf(country) })),
    incorporation: seats.filter(hasRole('incorporation')).map(seatOf),
    operations: seats.filter(hasRole('operation')).map((seat) => ({ ...seatOf(seat), establishment: booleanOf(listOf(seat[0])[4]) })),
    absences: out('NOT_IN_JURISDICTION').map(seatOf),
    listings: out('LISTED_ON').map((listing) => listingOf(listing, codeLists)),
    products: productRows.map(productOf),
    owners: into('OWNS').map(ownerOf),
    events: [...named, ...closingEvents.filter((event) => !namedIds.has(event.id))],
    incomplete: textsOf(incomplete),
    complete: [],
    memberships,
  };
  return { evidence, assertions: distinct([...into('CONCERNS'), ...ofProducts('CONCERNS')].map(assertionOf)) };
}

/** Rows by the relation that they begin with: `[edge, far end, …]`. */
function byRelation(rows: unknown): (relation: string) => readonly Cells[] {
  const all = rowsOf(rows);
  return (relation) => all.filter(([name]) => name === relation).map((row) => row.slice(1));
}

const hasRole =
  (role: string) =>
  ([edge]: Cells): boolean =>
    listOf(edge)[3] === role;

const statedOf = ([validFrom, validUntil, citations]: Cells): Stated => ({
  validFrom: textOf(validFrom),
  validUntil: textOf(validUntil),
  citations: textsOf(citations),
});
const placed = ([edge, far]: Cells): Stated & { readonly id: string } => ({ ...statedOf(listOf(edge)), id: textOf(listOf(far)[0]) });
const seatOf = ([edge, far]: Cells): EvidenceCountry => ({ ...statedOf(listOf(edge)), country: textOf(listOf(far)[0]) });

function listingOf(row: Cells, { exchanges }: CodeLists): Evidence['listings'][number] {
  const { id, ...stated } = placed(row);
  const exchange = exchanges.get(id);
  return { ...stated, exchange: id, exchangeKind: exchange?.kind ?? '', country: exchange?.country ?? '' };
}

function ownerOf(row: Cells): Evidence['owners'][number] {
  const seat = rowsOf(row[2]).find(([, role]) => role === 'headquarters');
  return { ...placed(row), country: textOrNull(seat?.[2]) };
}

function factOf([edge, far]: Cells): EvidenceFact {
  const [id, subject, metric, scope, kind, lower, upper, lowerOpen, upperOpen, unit, truth, text, list, periodEnd, rank, detail] = listOf(far);
  return {
    ...statedOf(listOf(edge)),
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

function productOf([edge, properties, parents]: Cells): EvidenceProduct {
  const [id, kind, category, name, localName, aliases] = listOf(properties);
  const stated = statedOf(listOf(edge));
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

/** Reads an event and its links; `names` tells whether it names the company. */
export function eventOf([id, kind, date, citations]: Cells, links: readonly Cells[], names: boolean): EvidenceEvent {
  const linked = (relation: string): readonly string[] => links.filter(([name]) => name === relation).map(([, , far]) => textOf(far));
  return {
    id: textOf(id),
    kind: textOf(kind),
    date: textOf(date),
    names,
    measures: linked('UNDER'),
    followsFrom: linked('FOLLOWS_FROM'),
    citations: textsOf(citations),
  };
}

function assertionOf([edge, measure]: Cells): AssertionRow {
  const [, , citations, role, , event, date, claimStatus] = listOf(edge);
  return {
    measure: textOf(listOf(measure)[0]),
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
