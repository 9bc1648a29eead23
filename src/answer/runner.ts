import { compilePlan, compileRefs, listingKey, POPULATION_TAG, RULEBOOK_TAG, type CompiledPlan, type Statement } from '../cypher/index.ts';
import type { Database } from '../graph/index.ts';
import { invariant } from '../lib/index.ts';
import type { GraphModel } from '../model/index.ts';
import { needsOf } from '../plan/index.ts';
import type { VerdictContext } from '../resolvers/index.ts';
import type { Coordinates } from '../time/index.ts';
import type { BoundPlan } from './bind.ts';
import { Judges, sequenceHeld, type Held } from './judges.ts';
import type { ShapeContext } from './shape.ts';
import { slotValue, type RunState } from './slot-value.ts';
import type { StoredPlan } from './stored-plan.ts';

export interface RunOptions {
  readonly deadlineMs: number;
  readonly signal: AbortSignal;
}

export interface RunnerOptions {
  readonly database: Database;
  /** Types that are their content. */
  readonly content: ReadonlySet<string>;
  readonly model: GraphModel;
}

type Answer = Readonly<Record<string, unknown>>;
type RowsByTag = ReadonlyMap<number, readonly unknown[]>;

/** Nodes that computed values wait for. */
interface Wanted {
  readonly ids: Set<string>;
  readonly puts: ((nodes: ReadonlyMap<string, unknown>) => void)[];
}

/** Runs bound plans: the first statement brings rows and evidence, each further one the nodes that verdicts name. */
export class Runner {
  readonly #options: RunnerOptions;
  readonly #judges = new Judges();

  constructor(options: RunnerOptions) {
    this.#options = options;
  }

  /** Runs a plan within its deadline. */
  async run(stored: StoredPlan, bound: BoundPlan, options: RunOptions): Promise<Answer> {
    const endsAt = performance.now() + options.deadlineMs;
    const held = stored.plan.roots.map((_, root) => this.#judges.heldFor(coordinatesOf(bound, root)));
    const rows = byTag(await this.#read(this.statement(stored, bound, held), options, endsAt));
    const head = headOf(rows);
    const wanted = stored.plan.refs.map((): Wanted => ({ ids: new Set(), puts: [] }));
    const resolved = resolve(bound, head.instant);
    const contexts = stored.plan.roots.map((_, root) => {
      const verdicts = this.#verdictsOf(stored, bound, root, rows, head.sequence, held[root] ?? null);
      return contextOf(resolved, root, verdicts, wanted);
    });
    const answer: Record<string, unknown> = {};
    for (const [index, root] of stored.plan.roots.entries()) {
      const context = contexts[index];
      invariant(context, 'every root has a context');
      answer[root.responseKey] = stored.readers[index]?.(rows.get(index + 1) ?? [], resolved.args[root.call] ?? {}, context) ?? null;
    }
    await this.#readRefs(stored, resolved, wanted, contexts, options, endsAt);
    return answer;
  }

  /** The first statement of a plan with its parameters. */
  statement(stored: StoredPlan, bound: BoundPlan, held: readonly (Held | null)[] = []): Statement {
    const sequence: RunState['held'] = (what, root) => sequenceHeld(held[root], what);
    return this.#bind(this.#compiled(stored, bound, 'first'), bound, { refs: [], held: sequence });
  }

  async #readRefs(
    stored: StoredPlan,
    bound: BoundPlan,
    wanted: Wanted[],
    contexts: readonly ShapeContext[],
    options: RunOptions,
    endsAt: number,
  ): Promise<void> {
    // What is read for verdicts may hold verdicts again; the plan bounds how deep.
    while (wanted.some(({ ids }) => ids.size > 0)) {
      const now = wanted.splice(0, wanted.length, ...wanted.map((): Wanted => ({ ids: new Set(), puts: [] })));
      const state: RunState = { refs: now.map(({ ids }) => [...ids]), held: () => -1 };
      const rows = byTag(await this.#read(this.#bind(this.#compiled(stored, bound, 'refs'), bound, state), options, endsAt));
      for (const [index, { puts }] of now.entries()) {
        const context = contexts[stored.plan.refs[index]?.root ?? 0];
        const read = stored.refReaders[index];
        invariant(context && read, 'every reference is read');
        const nodes = new Map((rows.get(index + 1) ?? []).filter(Array.isArray).map(([id, tuple]) => [String(id), read(tuple, context)]));
        for (const put of puts) put(nodes);
      }
    }
  }

  /** Where verdicts are asked for: what they are judged by. Kept by the coordinates that were asked for, not by the instant they came to. */
  #verdictsOf(stored: StoredPlan, asked: BoundPlan, root: number, rows: RowsByTag, sequence: number, held: Held | null): Judging | null {
    const needs = needsOf(stored.plan, root);
    if (!needs.rulebook) return null;
    const population = needs.population ? rows.get(POPULATION_TAG + root) : null;
    return this.#judges.hold(coordinatesOf(asked, root), held, sequence, { rulebook: rows.get(RULEBOOK_TAG + root), population });
  }

  #compiled(stored: StoredPlan, { listings, facets, explorations }: BoundPlan, part: 'first' | 'refs'): CompiledPlan {
    const key = `${part} ${[...listings].map(([call, listing]) => `${call} ${listingKey(listing)}`).join()} ${[...facets.values()].join(' ')} ${[...explorations].map(([call, { hops }]) => `${call} ${hops}`).join()}`;
    const hops = new Map([...explorations].map(([call, bound]) => [call, bound.hops]));
    const compiler = { ...this.#options, listings, facets, hops };
    const compiled = stored.compiled.get(key) ?? (part === 'first' ? compilePlan(stored.plan, compiler) : compileRefs(stored.plan.refs, compiler));
    stored.compiled.set(key, compiled);
    return compiled;
  }

  #bind({ text, slots }: CompiledPlan, bound: BoundPlan, state: RunState): Statement {
    return { text, params: Object.fromEntries(slots.map((slot) => [slot.name, slotValue(slot, bound, state)])) };
  }

  #read(statement: Statement, { signal }: RunOptions, endsAt: number): Promise<readonly (readonly unknown[])[]> {
    return this.#options.database.read(statement, { signal, deadlineMs: Math.max(1, Math.round(endsAt - performance.now())) });
  }
}

type Judging = Pick<VerdictContext, 'rulebook' | 'population'>;

function contextOf(bound: BoundPlan, root: number, judging: Judging | null, wanted: readonly Wanted[]): ShapeContext {
  const at = coordinatesOf(bound, root);
  const suffix = bound.coordinates[root]?.suffix ?? '';
  const { pages, args, explorations } = bound;
  const refer: ShapeContext['refer'] = (ref, ids, put) => {
    const want = wanted[ref];
    invariant(want, 'the plan has the reference');
    for (const id of ids) want.ids.add(id);
    want.puts.push((nodes) => put(ids.map((id) => nodes.get(id) ?? null)));
  };
  return { at, suffix, pages, refer, args, explorations, verdicts: judging && { at, suffix, ...judging } };
}

function coordinatesOf({ coordinates }: BoundPlan, root: number): Coordinates {
  const at = coordinates[root]?.at;
  invariant(at, 'every root has coordinates');
  return at;
}

/** From the first statement on, every instant of knowledge is one that has been published. */
function resolve(bound: BoundPlan, instant: string): BoundPlan {
  const coordinates = bound.coordinates.map(({ at, suffix }) => ({
    suffix,
    at: { ...at, known: at.known !== null && at.known < instant ? at.known : instant },
  }));
  return { ...bound, coordinates };
}

function headOf(rows: RowsByTag): { readonly sequence: number; readonly instant: string } {
  const head = rows.get(0)?.[0];
  invariant(Array.isArray(head), 'the graph has a Head');
  return { sequence: Number(head[0]), instant: String(head[1]) };
}

function byTag(rows: readonly (readonly unknown[])[]): RowsByTag {
  const tags = new Map<number, unknown[]>();
  for (const [tag, value] of rows) {
    const list = tags.get(Number(tag));
    if (list) list.push(value);
    else tags.set(Number(tag), [value]);
  }
  return tags;
}
