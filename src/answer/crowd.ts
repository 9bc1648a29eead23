import { setImmediate as turn, setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import {
  companiesReading,
  evidenceOfSome,
  populationColumn,
  populationNames,
  touchedBetween,
  type PopulationColumn,
  type Records,
  type Statement,
} from '../cypher/index.ts';
import { DatabaseError, holdRows, type Database, type Row, type RowTaker } from '../graph/index.ts';
import { invariant, RecentMap } from '../lib/index.ts';
import { evidencePrefix } from '../rules/index.ts';
import {
  evidenceFromRow,
  Everybody,
  judgeEverybody,
  namedBy,
  needEverybody,
  readOf,
  type Brought,
  type CompanyEvidence,
  type Demands,
  type Gathered,
  type Judging,
  type Rulebook,
  type Taking,
  type VerdictColumn,
} from '../resolvers/index.ts';
import { BetweenHeads } from './between-heads.ts';

/** Columns of verdicts that are held: of 100,000 companies each takes half a megabyte. */
const MOST_COLUMNS = 24;
/** Companies whose whole evidence is held because they were explained. */
const MOST_EXPLAINED = 500;
/** What is read or judged serves whoever asks next, so it is finished even if who asked has gone. */
const READ_MS = 60_000;
/** Where more than this share of everybody differs from what is held of another instant, everybody is read anew. */
const MOST_DIFFERING = 1 / 10;
/** And where more than these do: their whole evidence is in memory at once. */
const MOST_READ_WHOLE = 5_000;
/** How often something is read again because the data were changed meanwhile, and how many milliseconds later. */
const MOST_READ_AGAIN = 2;
const CHANGING_MS = 50;
/** Milliseconds of judging before others get their turn. */
const SLICE_MS = 8;

/**
 * A large population as it was recorded at one instant: what questions turned out to need of it, read column by column and kept. Records of an
 * instant never change, so an answer rests on exactly the data version that its first statement found, whatever is published meanwhile.
 * Where another instant is held already, only those are read of whom the changes between both say something new.
 */
export class Crowd implements Gathered {
  readonly rulebook: Rulebook;
  readonly records: Records;
  /** Where it is not so, the crowd serves until the data stand, and nobody takes it over. */
  stood = true;
  readonly #database: Database;
  readonly #columns = new RecentMap<string, VerdictColumn>(MOST_COLUMNS);
  readonly #explained = new RecentMap<string, CompanyEvidence>(MOST_EXPLAINED);
  readonly #working = new Map<string, Promise<unknown>>();
  #everybody: Everybody | null = null;
  #other: Crowd | null;
  #asserted: readonly CompanyEvidence[] | null = null;

  /** `other` is what is held of another instant, with the same publication. */
  constructor(database: Database, rulebook: Rulebook, records: Records, other: Crowd | null) {
    this.#other = other;
    this.#database = database;
    this.rulebook = rulebook;
    this.records = records;
  }

  everybody(): Everybody | null {
    return this.#everybody;
  }

  /** What can serve another instant: this one if it was asked, else what would serve it. */
  nearest(): Crowd | null {
    return this.#everybody ? this : this.#other;
  }

  column(key: string): VerdictColumn | null {
    return this.#columns.get(key) ?? null;
  }

  evidence(id: string): CompanyEvidence | null {
    return this.#explained.get(id) ?? null;
  }

  asserted(): readonly CompanyEvidence[] | null {
    return this.#asserted;
  }

  /** Brings what was demanded; whole evidence is given back too, so that nobody else's questions can push it out. */
  async bring({ columns, needs, ids, asserted }: Demands): Promise<Brought> {
    if (asserted) this.#asserted = await this.#once('asserted', () => this.#evidence('asserted'));
    for (const [key, judging] of columns) await this.#once(key, () => this.#judge(key, judging));
    for (const [key, judging] of needs) await this.#once(`${key} needs`, () => this.#need(key, judging));
    if (ids.size === 0) return { companies: [], stood: true };
    const { taker, stood } = await this.#between(this.#evidenceOf([...ids]), holdRows);
    const companies = taker.rows.map((row) => this.#companyIn(row));
    // One question may do with what is of two versions; whoever asks next reads it again.
    if (stood) for (const company of companies) this.#explained.set(company.evidence.company.id, company);
    return { companies, stood };
  }

  /** Several questions wait for one piece of work. */
  async #once<Result>(key: string, work: () => Promise<Result>): Promise<Result> {
    const known = this.#working.get(key);
    // The key names the work, and so its result.
    if (known) return known as Promise<Result>;
    const working = work().finally(() => this.#working.delete(key));
    this.#working.set(key, working);
    return working;
  }

  async #judge(key: string, judging: Judging): Promise<void> {
    const everybody = await this.#read(judging);
    this.#columns.set(key, await inSlices(judgeEverybody(everybody, this.rulebook, judging)));
  }

  async #need(key: string, judging: Judging): Promise<void> {
    const column = this.#columns.get(key);
    if (!column) return;
    column.needs = await inSlices(needEverybody(await this.#read(judging), this.rulebook, judging, column));
  }

  /** Everybody with all that a measure can ask of them. */
  async #read({ measure }: Judging): Promise<Everybody> {
    const everybody = await this.#once('names', () => this.#names());
    // Facts may turn out to be those of products, which are then read too.
    for (let lacks = everybody.lacks(readOf(measure, this.rulebook)); ; lacks = everybody.lacks(readOf(measure, this.rulebook))) {
      const { parts, metrics } = lacks;
      const waits = [
        ...parts.map((part) => this.#once(part, () => this.#take(part, () => everybody.takingPart(part), evidencePrefix(part)))),
        ...(everybody.assertions ? [] : [this.#once('assertions', () => this.#take('assertions', () => everybody.takingAssertions()))]),
        ...(metrics.length > 0 ? [this.#facts(everybody, metrics)] : []),
      ];
      if (waits.length === 0) return everybody;
      await Promise.all(waits);
    }
  }

  /** One metric after the other: what comes of all at once would take more memory than what is kept of them. */
  async #facts(everybody: Everybody, metrics: readonly string[]): Promise<void> {
    for (const metric of metrics) {
      // Another question may have read it meanwhile.
      if (everybody.hasFacts(metric)) continue;
      await this.#once(`facts ${metric}`, () => this.#take('facts', () => everybody.takingFacts(metric), evidencePrefix(metric)));
    }
  }

  async #names(): Promise<Everybody> {
    const other = this.#other;
    this.#other = null;
    this.#everybody ??=
      (other && (await this.#differing(other).catch(readAnew))) ??
      new Everybody(namedBy((await this.#sound(populationNames(this.records), holdRows)).rows), this.rulebook);
    return this.#everybody;
  }

  /** Everybody out of what is held of another instant; null where too much differs. */
  async #differing(other: Crowd): Promise<Everybody | null> {
    const [old, records] = [other.everybody(), this.records];
    if (!old || !other.stood || !sameCodes(other.rulebook, this.rulebook)) return null;
    const most = Math.min(old.size * MOST_DIFFERING - old.differences, MOST_READ_WHOLE);
    const [after = '', until = ''] = [other.records.known, records.known].toSorted();
    const changes = await this.#send(touchedBetween(after, until, most));
    if (!changes.flat().every(Array.isArray)) return null;
    const idsIn = (place: 0 | 1): readonly string[] => [...new Set(changes.flatMap((change) => change[place]).map(String))];
    const touched = idsIn(0);
    const companies = (await this.#send(companiesReading(touched, idsIn(1)))).map(([id]) => String(id));
    const ids = new Set([...touched, ...companies]);
    if (ids.size > most) return null;
    return Everybody.differing(old, { ids, companies: await this.#evidence([...ids]) }, this.rulebook);
  }

  async #evidence(who: readonly string[] | 'asserted'): Promise<readonly CompanyEvidence[]> {
    return (await this.#sound(this.#evidenceOf(who), holdRows)).rows.map((row) => this.#companyIn(row));
  }

  #evidenceOf(who: readonly string[] | 'asserted'): Statement {
    return evidenceOfSome(who, this.records, this.rulebook.eventKinds);
  }

  #companyIn([row]: Row): CompanyEvidence {
    invariant(Array.isArray(row), 'evidence is a row');
    return evidenceFromRow(row, this.rulebook);
  }

  /** Holds what is made of a column's rows as they come. */
  async #take(column: PopulationColumn, begin: () => Taking, prefix?: string): Promise<void> {
    const taking = await this.#sound(populationColumn(column, this.records, this.rulebook.eventKinds, prefix), begin);
    taking.keep();
  }

  #send(statement: Statement): Promise<readonly Row[]> {
    return this.#database.read(statement, { deadlineMs: READ_MS });
  }

  /** Reads what comes between two rows of Head, and whether the data stood meanwhile. */
  async #between<Taker extends RowTaker>(statement: Statement, begin: () => Taker): Promise<{ readonly taker: Taker; readonly stood: boolean }> {
    const between = await this.#database.readInto(statement, () => new BetweenHeads(begin()), { deadlineMs: READ_MS });
    return { taker: between.taker, stood: between.version() !== null };
  }

  /** Reads what is held on to, while the data stand: what changes them is often done with that at once, and then it is read again. */
  async #sound<Taker extends RowTaker>(statement: Statement, begin: () => Taker): Promise<Taker> {
    for (let left = MOST_READ_AGAIN; ; left -= 1) {
      const taker = await this.#soundOnce(statement, begin, left === 0);
      if (taker) return taker;
      await sleep(CHANGING_MS);
    }
  }

  /** Null where it is to be read again; what was made of it is then let go of before that. */
  async #soundOnce<Taker extends RowTaker>(statement: Statement, begin: () => Taker, isLast: boolean): Promise<Taker | null> {
    const { taker, stood } = await this.#between(statement, begin);
    if (!stood && isLast) this.stood = false;
    return stood || !this.stood ? taker : null;
  }
}

/** Whether places mean the same and the same events were looked for: what is held of them is read against the code lists and the vocabulary. */
function sameCodes(one: Rulebook, other: Rulebook): boolean {
  const codesOf = ({ codeLists: { broaderSectors, exchanges }, eventKinds }: Rulebook) => [broaderSectors, exchanges, eventKinds];
  return isDeepStrictEqual(codesOf(one), codesOf(other));
}

/** What cannot be read of those who differ, in time or at all, is no reason not to read everybody. */
function readAnew(error: unknown): null {
  if (error instanceof DatabaseError) return null;
  throw error;
}

/** Runs long work in short slices, so that other questions are answered between them. */
async function inSlices<Result>(work: Generator<void, Result>): Promise<Result> {
  for (let until = performance.now() + SLICE_MS; ;) {
    const { done, value } = work.next();
    if (done) return value;
    if (performance.now() < until) continue;
    await turn();
    until = performance.now() + SLICE_MS;
  }
}
