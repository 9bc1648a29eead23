import { partOf, readPlace, type CodeLists, type Evidence, type EvidenceFact, type StatedPart } from '../../rules/index.ts';
import { listOf, rowsOf, textOf, textOrNull, textsOf, type Cells } from './cells.ts';
import { factOf, isStatedPart, PART_READERS, placed } from './evidence-parts.ts';
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
  const [properties, stated, incoming, products, parentSeats] = row;
  const [id, name, incomplete] = listOf(properties);
  const company = { id: textOf(id), name: textOf(name) };
  const productRows = rowsOf(products);
  const events = rowsAs('INVOLVES', incoming).map(PART_READERS.events);
  const named = new Set(events.map((event) => event.id));
  const evidence: Evidence = {
    company,
    ...placesIn(rowsOf(stated), codeLists),
    facts: [...factsIn(stated, company.id), ...productRows.flatMap(([, product, , ofProduct]) => factsIn(ofProduct, textOf(listOf(product)[0])))],
    parentHeadquarters: rowsOf(parentSeats).map(PART_READERS.parentHeadquarters),
    products: productRows.map(PART_READERS.products),
    owners: rowsAs('OWNS', incoming).map(PART_READERS.owners),
    events: [...events, ...closingEvents.filter((event) => !named.has(event.id))],
    incomplete: textsOf(incomplete),
    complete: [],
    memberships,
  };
  const asserted = [stated, ...productRows.map(([, , , ofProduct]) => ofProduct)].flatMap(rowsOf).filter(([text]) => text === null);
  return { evidence, assertions: assertionsOf(asserted.map((cells) => cells.slice(1))) };
}

/** What is stated about places, by part; rows are `[text, id of the far end, citations]`, or assertions, whose text is null. */
function placesIn(rows: readonly Cells[], codeLists: CodeLists): Pick<Evidence, StatedPart> {
  const parts = { headquarters: [], incorporation: [], operations: [], absences: [], sectors: [], listings: [] };
  for (const [text, , citations] of rows) {
    const part = text === null ? null : partOf(textOf(text));
    if (part !== null && isStatedPart(part))
      Object.assign(parts, { [part]: [...parts[part], placed(part, readPlace(textOf(text)), textsOf(citations), codeLists)] });
  }
  return parts;
}

/** The facts among rows `[text, id of the far end, citations]`. */
function factsIn(rows: unknown, subject: string): readonly EvidenceFact[] {
  return rowsOf(rows)
    .filter(([text]) => text !== null && partOf(textOf(text)) === null)
    .map((row) => factOf(row, subject));
}

/** Rows of one relation, without its name. */
function rowsAs(relation: string, rows: unknown): readonly Cells[] {
  return rowsOf(rows)
    .filter(([name]) => name === relation)
    .map((row) => row.slice(1));
}

/** Position by position what `ASSERTION` (src/cypher/read/evidence.ts) names. */
function assertionOf([citations, role, event, date, claimStatus, measure]: Cells): AssertionRow {
  return {
    measure: textOf(measure),
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
