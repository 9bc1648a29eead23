import { FILTER_TAG, POPULATION_TAG, RULEBOOK_TAG, type Statement } from '../cypher/index.ts';
import { DatabaseError, type Database } from '../graph/index.ts';
import { invariant } from '../lib/index.ts';
import type { GraphModel } from '../model/index.ts';
import { earlierPlace, rootOfPlace } from '../plan/index.ts';
import { LargePopulation, type VerdictContext } from '../resolvers/index.ts';
import type { BoundPlan } from './bind.ts';
import { kindsOf, lacks, looksElsewhere, NOTHING, type Having } from './having.ts';
import { isOf, Judges } from './judges.ts';
import type { ShapeContext } from './shape-context.ts';
import { PlanAhead } from './plan-ahead.ts';
import { shapeAgain, type Due } from './shape-again.ts';
import { byTag, headOf, type Head, type RowsByTag } from './rows-by-tag.ts';
import { coordinatesOf, isShared, statementOf } from './statement-of.ts';
import type { StoredPlan } from './stored-plan.ts';

export interface RunOptions {
  readonly deadlineMs: number;
  readonly signal: AbortSignal;
}

/** What a run tells of itself. */
export interface Tally {
  /** Nodes that it has read. */
  nodes: number;
  /** The version of the data that the answer rests on; null where none were read, or they changed meanwhile. */
  version: string | null;
}

export interface RunnerOptions {
  readonly database: Database;
  /** Types that are their content. */
  readonly content: ReadonlySet<string>;
  readonly model: GraphModel;
  /** How many companies are held with all that is known of them; more are read by column. */
  readonly crowd: number;
}

type Answer = Readonly<Record<string, unknown>>;

/** Nodes that computed values wait for. */
interface Wanted {
  readonly ids: Set<string>;
  readonly puts: ((nodes: ReadonlyMap<string, unknown>) => void)[];
}

/** Runs bound plans: the first statement brings rows and evidence, each further one the nodes that verdicts name. */
export class Runner {
  readonly #options: RunnerOptions;
  readonly #judges: Judges;
  readonly #planAhead: PlanAhead;

  constructor(options: RunnerOptions) {
    this.#options = options;
    this.#judges = new Judges(options.database);
    this.#planAhead = new PlanAhead(options.database);
  }

  /** Runs a plan within its deadline; at first only events are read that the criteria at hand look for. */
  async run(stored: StoredPlan, bound: BoundPlan, options: RunOptions, tally: Tally, ofSomeKinds = true): Promise<Answer> {
    const endsAt = performance.now() + options.deadlineMs;
    const places = [...stored.needs.keys()];
    const judged = places.filter((place) => stored.needs.get(place)?.rulebook && !isShared(bound, place));
    const held = new Map(judged.map((place) => [place, this.#judges.heldFor(coordinatesOf(bound, place))]));
    const rulebooks = new Map(judged.map((place) => [place, this.#judges.rulebooksFor(coordinatesOf(bound, place))]));
    const kinds = ofSomeKinds ? kindsOf({ held, rulebooks }) : NOTHING.kinds;
    const having: Having = { held, rulebooks, kinds, hopes: this.#judges.isLarge() };
    const rows = byTag(await this.#read(this.statement(stored, bound, having), options, endsAt));
    let head = headOf(rows);
    const again = (): RunOptions => ({ ...options, deadlineMs: endsAt - performance.now() });
    const isLacking = judged.some((place) => lacks(stored.needs.get(place), rows, head, place, having));
    for (const [place, holding] of held) if (!isOf(holding, head)) held.set(place, null);
    // The data changed under what the service held: what the rows are judged by comes by itself.
    if (isLacking) {
      const judges = byTag(await this.#read(statementOf(stored, bound, { part: 'judges', ...having }, this.#options), options, endsAt));
      const { sequence, version } = headOf(judges);
      if (sequence !== head.sequence) return this.run(stored, bound, again(), tally, ofSomeKinds);
      if (version !== head.version) head = { ...head, version: null };
      for (const [tag, found] of judges) if (tag !== 0) rows.set(tag, found);
    }
    if (judged.some((place) => looksElsewhere(rows, place, having))) return this.run(stored, bound, again(), tally, false);
    tally.version = head.version;
    const wanted = stored.plan.refs.map(nothingWanted);
    const resolved = resolve(bound, head.instant);
    const judging = new Map<number, Judging | null>();
    for (const place of places) judging.set(place, this.#judgingOf(stored, bound, place, rows, head, having, judging));
    const contexts = new Map(places.map((place) => [place, contextOf(resolved, place, judging, wanted, tally)]));
    const populations = [...judging.values()].flatMap((judged) => (judged?.population instanceof LargePopulation ? judged.population : []));
    const reading: Reading = { contexts, wanted, tally, populations, kinds, due: { endsAt, signal: options.signal } };
    const answer = await shaped(reading, () => {
      const roots: Record<string, unknown> = {};
      for (const [index, root] of stored.plan.roots.entries()) {
        const context = contexts.get(index);
        invariant(context, 'every root has a context');
        roots[root.responseKey] = stored.readers[index]?.(rows.get(index + 1) ?? [], resolved.args[root.call] ?? {}, context) ?? null;
      }
      return roots;
    });
    await this.#readRefs(stored, resolved, reading, options);
    if (populations.some(({ stood }) => !stood)) tally.version = null;
    return answer;
  }

  /** The first statement of a plan with its parameters. */
  statement(stored: StoredPlan, bound: BoundPlan, having: Having = NOTHING): Statement {
    return statementOf(stored, bound, { part: 'first', ...having }, this.#options);
  }

  async #readRefs(stored: StoredPlan, bound: BoundPlan, reading: Reading, options: RunOptions): Promise<void> {
    const { wanted, contexts, kinds, due, tally } = reading;
    // What is read for verdicts may hold verdicts again; the plan bounds how deep.
    while (wanted.some(({ ids }) => ids.size > 0)) {
      const now = [...wanted];
      const refs = now.map(({ ids }) => [...ids]);
      const rows = byTag(await this.#read(statementOf(stored, bound, { part: 'refs', refs, kinds }, this.#options), options, due.endsAt));
      if (headOf(rows).version !== tally.version) tally.version = null;
      const read = await shaped(reading, () =>
        now.map((_want, index) => {
          const context = contexts.get(stored.plan.refs[index]?.root ?? 0);
          const readNode = stored.refReaders[index];
          invariant(context && readNode, 'every reference is read');
          return new Map((rows.get(index + 1) ?? []).filter(Array.isArray).map(([id, tuple]) => [String(id), readNode(tuple, context)]));
        }),
      );
      for (const [index, { puts }] of now.entries()) for (const put of puts) put(read[index] ?? new Map<string, unknown>());
    }
  }

  /** Where verdicts are asked for: what they are judged by. Kept by the coordinates that were asked for, not by the instant they came to. */
  #judgingOf(
    stored: StoredPlan,
    asked: BoundPlan,
    place: number,
    rows: RowsByTag,
    head: Head,
    { held, rulebooks }: Having,
    others: ReadonlyMap<number, Judging | null>,
  ): Judging | null {
    const needs = stored.needs.get(place);
    if (!needs?.rulebook) return null;
    if (isShared(asked, place)) return others.get(rootOfPlace(place)) ?? null;
    const population = needs.population ? (rows.get(POPULATION_TAG + place) ?? null) : null;
    const brought = { rulebook: rows.get(RULEBOOK_TAG + place), rulebooks: rulebooks.get(place) ?? new Map(), population };
    const phrases = this.#options.model.relations;
    const filters = filterIds(rows.get(FILTER_TAG) ?? []);
    return { ...this.#judges.hold(coordinatesOf(asked, place), held.get(place) ?? null, head, brought), phrases, filters };
  }

  async #read(statement: Statement, { signal }: RunOptions, endsAt: number): Promise<readonly (readonly unknown[])[]> {
    try {
      return await this.#options.database.read(statement, { signal, deadlineMs: Math.max(1, Math.round(endsAt - performance.now())) });
    } catch (error) {
      if (error instanceof DatabaseError && (error.code === 'TIMEOUT' || error.code === 'CANCELLED')) this.#planAhead.plan(statement);
      throw error;
    }
  }
}

/** What the shaping of an answer goes on with. */
interface Reading {
  readonly contexts: ReadonlyMap<number, ShapeContext>;
  readonly wanted: Wanted[];
  readonly tally: Tally;
  readonly populations: readonly LargePopulation[];
  readonly kinds: Having['kinds'];
  readonly due: Due;
}

const nothingWanted = (): Wanted => ({ ids: new Set(), puts: [] });

/** Shapes a part of the answer; what an attempt wanted and counted goes with it when it has to be made again. */
function shaped<Shaped>({ wanted, tally, populations, due }: Reading, shape: () => Shaped): Promise<Shaped> {
  const { nodes } = tally;
  return shapeAgain(
    populations,
    () => {
      tally.nodes = nodes;
      wanted.splice(0, wanted.length, ...wanted.map(nothingWanted));
      return shape();
    },
    due,
  );
}

type Judging = Pick<VerdictContext, 'rulebook' | 'population' | 'phrases' | 'filters'>;

function contextOf(
  bound: BoundPlan,
  place: number,
  judging: ReadonlyMap<number, Judging | null>,
  wanted: readonly Wanted[],
  tally: { nodes: number },
): ShapeContext {
  const { pages, args, explorations } = bound;
  const refer: ShapeContext['refer'] = (ref, ids, put) => {
    const want = wanted[ref];
    invariant(want, 'the plan has the reference');
    for (const id of ids) want.ids.add(id);
    want.puts.push((nodes) => put(ids.map((id) => nodes.get(id) ?? null)));
  };
  const verdicts = verdictsAt(bound, place, judging);
  return { at: coordinatesOf(bound, place), suffix: bound.coordinates[place]?.suffix ?? '', pages, refer, args, tally, explorations, verdicts };
}

/** What verdicts at a place are computed with; the earlier side goes along where a question compares two. */
function verdictsAt(bound: BoundPlan, place: number, judging: ReadonlyMap<number, Judging | null>): VerdictContext | null {
  const own = judging.get(place);
  const asked = bound.coordinates[place];
  if (!own || !asked) return null;
  const other = earlierPlace(place);
  return { ...asked, ...own, at: coordinatesOf(bound, place), earlier: judging.has(other) ? verdictsAt(bound, other, judging) : null };
}

/** What filters on measures and companies stand for: sets of ids by call, in the order of the filters. */
function filterIds(rows: readonly unknown[]): VerdictContext['filters'] {
  const byCall = new Map<number, Set<string>[]>();
  for (const row of rows.filter(Array.isArray)) {
    const [call, filter, id] = [Number(row[0]), Number(row[1]), String(row[2])];
    const sets = byCall.get(call) ?? [];
    byCall.set(call, sets);
    while (sets.length <= filter) sets.push(new Set());
    sets[filter]?.add(id);
  }
  return byCall;
}

/** From the first statement on, every instant of knowledge is one that has been published. */
function resolve(bound: BoundPlan, instant: string): BoundPlan {
  const coordinates = bound.coordinates.map(({ at, suffix }) => ({
    suffix,
    at: { ...at, known: at.known !== null && at.known < instant ? at.known : instant },
  }));
  return { ...bound, coordinates };
}
