import { writeStatements } from '../cypher/index.ts';
import type { Database } from '../graph/index.ts';
import { saidBy, type Said } from './said-by.ts';
import type { Settled } from './settle-changes.ts';
import { SCAN, type Standing } from './standing.ts';
import { tupleOf } from './tuple.ts';

/** What services that hold something have to read anew after a change. */
export interface Touched {
  /** Null where they are too many to name. */
  readonly companies: TouchedCompanies | null;
  /** Whether it says something new of what verdicts are judged by (`rulebookBranches`, src/cypher/read/evidence.ts). */
  readonly rulebook: boolean;
}

/** Of whom a change says something new. */
export interface TouchedCompanies {
  /** Ids of the companies, products and events whose own statements changed. */
  readonly touched: readonly string[];
  /** Those of them whose seats, parents or products changed, which verdicts of owned and related companies read too. */
  readonly passing: readonly string[];
}

/** Of more, nobody is helped by knowing which: whoever holds everybody reads everybody anew. */
const MOST_TOUCHED = 5_000;

/** What the evidence of companies is read from. */
const TYPES: ReadonlySet<string> = new Set(['Company', 'Product', 'Event']);
const PASSING: ReadonlySet<string> = new Set(['IN_JURISDICTION', 'PART_OF', 'OPERATES']);
const OWN = ['HAS_FACT', 'NOT_IN_JURISDICTION', 'IN_SECTOR', 'LISTED_ON', 'OWNS', 'INVOLVES', 'CONCERNS', 'UNDER', 'FOLLOWS_FROM'];
const RELATIONS: ReadonlySet<string> = new Set([...PASSING, ...OWN]);

/** What criteria, vocabulary and code lists are read from; of other types those that they name. */
const CODES = ['Metric', 'Sector', 'Exchange', 'Jurisdiction'];
const JUDGING_TYPES: ReadonlySet<string> = new Set(['Measure', 'LifecycleStep', 'Provision', 'Criteria', 'Leaf', ...CODES]);
const PARTS = ['HAS_STEP', 'HAS_PROVISION', 'HAS_CRITERIA', 'HAS_LEAF', 'TESTS'];
const JUDGING_RELATIONS: ReadonlySet<string> = new Set([...PARTS, 'IN_JURISDICTION', 'PART_OF', 'UNDER', 'FOLLOWS_FROM']);

/** What a change touches. */
export async function touchedBy(database: Database, settled: Settled, standing: Standing): Promise<Touched> {
  const touched = new Set<string>();
  const passing = new Set<string>();
  const named = await namedByRulebook(database);
  let rulebook = false;
  for await (const batch of saidBy(database, settled, standing)) {
    for (const said of batch) {
      rulebook ||= isOfRulebook(said, named);
      if (touched.size <= MOST_TOUCHED) touch(said, touched, passing);
    }
  }
  return { companies: touched.size > MOST_TOUCHED ? null : { touched: [...touched].sort(), passing: [...passing].sort() }, rulebook };
}

function touch({ relation, entries }: Said, touched: Set<string>, passing: Set<string>): void {
  if (relation !== null && !RELATIONS.has(relation)) return;
  for (const { id, type } of entries) {
    if (type === undefined || !TYPES.has(type)) continue;
    touched.add(id);
    if (relation !== null && PASSING.has(relation)) passing.add(id);
  }
}

/** Relations are read by where they start. */
function isOfRulebook({ relation, entries: [from] }: Said, named: ReadonlySet<string>): boolean {
  if (!from || (relation !== null && !JUDGING_RELATIONS.has(relation))) return false;
  return from.type === undefined || JUDGING_TYPES.has(from.type) || named.has(from.id);
}

/** Ids of the companies that criteria name, and of the events that end a state for everybody. */
async function namedByRulebook(database: Database): Promise<ReadonlySet<string>> {
  return new Set((await database.read(writeStatements.namedByRulebook(), SCAN)).map((row) => tupleOf(row).text(0)));
}
