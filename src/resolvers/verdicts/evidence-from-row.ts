import type { Evidence, EvidencePart } from '../../rules/index.ts';
import { listOf, rowsOf, textOf, textOrNull, textsOf, type Cells } from './cells.ts';
import { factOf, PART_READERS } from './evidence-parts.ts';
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
  const read = <Part extends EvidencePart>(part: Part, rows: readonly Cells[]): readonly Evidence[Part][number][] =>
    rows.map((row) => PART_READERS[part](row, codeLists));
  const seats = (role: string): readonly Cells[] => out('IN_JURISDICTION').filter(([edge]) => listOf(edge)[3] === role);
  const named = read('events', into('INVOLVES'));
  const namedIds = new Set(named.map((event) => event.id));
  const evidence: Evidence = {
    company: { id: textOf(id), name: textOf(name) },
    facts: [...out('HAS_FACT'), ...ofProducts('HAS_FACT')].map(factOf),
    sectors: read('sectors', out('IN_SECTOR')),
    headquarters: read('headquarters', seats('headquarters')),
    parentHeadquarters: read('parentHeadquarters', rowsOf(parentSeats)),
    incorporation: read('incorporation', seats('incorporation')),
    operations: read('operations', seats('operation')),
    absences: read('absences', out('NOT_IN_JURISDICTION')),
    listings: read('listings', out('LISTED_ON')),
    products: read('products', productRows),
    owners: read('owners', into('OWNS')),
    events: [...named, ...closingEvents.filter((event) => !namedIds.has(event.id))],
    incomplete: textsOf(incomplete),
    complete: [],
    memberships,
  };
  return { evidence, assertions: assertionsOf([...into('CONCERNS'), ...ofProducts('CONCERNS')]) };
}

/** Rows by the relation that they begin with: `[edge, far end, …]`. */
function byRelation(rows: unknown): (relation: string) => readonly Cells[] {
  const all = rowsOf(rows);
  return (relation) => all.filter(([name]) => name === relation).map((row) => row.slice(1));
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

/** Reads assertions. Company and product are often named by the same event: one assertion. */
export function assertionsOf(rows: readonly Cells[]): readonly AssertionRow[] {
  const assertions = rows.map(assertionOf);
  const byKey = new Map(
    assertions.map((assertion) => [`${assertion.measure} ${assertion.event} ${assertion.role ?? ''} ${assertion.claimStatus}`, assertion]),
  );
  return [...byKey.values()].toSorted((left, right) =>
    left.date === right.date ? compare(left.event, right.event) : compare(left.date, right.date),
  );
}

const compare = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);
