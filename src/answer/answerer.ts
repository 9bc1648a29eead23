import { getOperationAST, getVariableValues, GraphQLError, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { compilePlan, type CompiledPlan, type Statement } from '../cypher/index.ts';
import type { Database } from '../graph/index.ts';
import { AmbitError, invariant } from '../lib/index.ts';
import { buildModel, type GraphModel } from '../model/index.ts';
import { planOperation, type Plan } from '../plan/index.ts';
import { bindPlan, type BoundPlan } from './bind.ts';
import { addResolvers, publicSdl } from './executable-schema.ts';
import { conditionsOf } from './conditions-of.ts';
import { compileShape, type ReadRoot, type ShapeContext } from './shape.ts';
import { slotValue } from './slot-value.ts';

export interface AnswerRequest {
  readonly document: DocumentNode;
  readonly operationName?: string;
  readonly variables: Record<string, unknown>;
}

/** An operation that is ready to run. */
export interface Prepared {
  /** Answers by response key of the root fields; one statement, one round trip. */
  run(options: { readonly deadlineMs: number; readonly signal: AbortSignal }): Promise<Readonly<Record<string, unknown>>>;
  /** How many statements `run` sends. */
  statements(): number;
}

/** Everything that is made once for a document (and its `@skip`/`@include` values) and serves all its calls. */
interface StoredPlan {
  readonly plan: Plan;
  readonly readers: readonly ReadRoot[];
  /** By the directions in which its pages are walked. */
  readonly compiled: Map<string, CompiledPlan>;
}

export interface AnswererOptions {
  readonly schema: GraphQLSchema;
  readonly database: Database;
  /** Today, UTC, as `2021-07-12`. */
  readonly today: () => string;
}

/** Answers operations: plan -> bind -> compile -> run -> shape. */
export class Answerer {
  /** Executes answers: root fields take theirs from the context, everything below reads by response key. */
  readonly schema: GraphQLSchema;
  /** The schema as clients read it, without the directives of the mapping. */
  readonly sdl: string;
  readonly #options: AnswererOptions;
  readonly #model: GraphModel;
  readonly #content: ReadonlySet<string>;
  readonly #documents = new WeakMap<DocumentNode, Map<string, StoredPlan>>();

  constructor(options: AnswererOptions) {
    this.#options = options;
    this.#model = buildModel(options.schema);
    this.schema = addResolvers(options.schema, this.#model);
    this.sdl = publicSdl(options.schema);
    this.#content = new Set([...this.#model.types.values()].filter(({ content }) => content).map(({ name }) => name));
  }

  /** Plans and binds an operation before anything runs; throws what refuses it whole. */
  prepare({ document, operationName, variables }: AnswerRequest): Prepared {
    const operation = getOperationAST(document, operationName);
    if (!operation) throw new AmbitError('OPERATION_NOT_FOUND', 'The document has no operation of that name.');
    const values = this.#coerce(operation, variables);
    const stored = this.#planFor(document, operation, values);
    const bound = bindPlan(stored.plan, values, this.#options.today());
    const rootless = stored.plan.roots.length === 0;
    return {
      run: async (options) => (rootless ? {} : this.#run(stored, bound, options)),
      statements: () => (rootless ? 0 : 1),
    };
  }

  /** The statement that an operation becomes, for tests and documentation. */
  explain(request: AnswerRequest): { readonly plan: Plan; readonly statement: Statement } {
    const operation = getOperationAST(request.document, request.operationName);
    invariant(operation, 'the document has the operation');
    const values = this.#coerce(operation, request.variables);
    const stored = this.#planFor(request.document, operation, values);
    return { plan: stored.plan, statement: this.#statement(stored, bindPlan(stored.plan, values, this.#options.today())) };
  }

  #coerce(operation: OperationDefinitionNode, variables: Record<string, unknown>): Record<string, unknown> {
    const { coerced, errors } = getVariableValues(this.#options.schema, operation.variableDefinitions ?? [], variables, { maxErrors: 5 });
    if (errors) throw new GraphQLError(errors[0]?.message ?? 'Bad variables', { extensions: { code: 'BAD_INPUT', http: { status: 400 } } });
    return coerced;
  }

  #planFor(document: DocumentNode, operation: OperationDefinitionNode, variables: Record<string, unknown>): StoredPlan {
    const plans = this.#documents.get(document) ?? new Map<string, StoredPlan>();
    this.#documents.set(document, plans);
    const key = `${operation.name?.value ?? ''} ${conditionsOf(document, variables)}`;
    const known = plans.get(key);
    if (known) return known;
    const { schema } = this.#options;
    const plan = planOperation({ schema, model: this.#model, document, operation, variables });
    const stored: StoredPlan = { plan, readers: compileShape(plan, this.#model.relations), compiled: new Map() };
    plans.set(key, stored);
    return stored;
  }

  #statement(stored: StoredPlan, bound: BoundPlan): Statement {
    const backward = new Set(bound.pages.flatMap((page, call) => (page?.backward ? [call] : [])));
    const key = [...backward].join();
    const compiled = stored.compiled.get(key) ?? compilePlan(stored.plan, { content: this.#content, backward });
    stored.compiled.set(key, compiled);
    return { text: compiled.text, params: Object.fromEntries(compiled.slots.map((slot) => [slot.name, slotValue(slot, bound)])) };
  }

  async #run(stored: StoredPlan, bound: BoundPlan, options: { deadlineMs: number; signal: AbortSignal }): Promise<Readonly<Record<string, unknown>>> {
    const rows = await this.#options.database.read(this.#statement(stored, bound), options);
    const byTag = new Map<number, unknown[]>();
    for (const [tag, value] of rows) {
      const list = byTag.get(Number(tag));
      if (list) list.push(value);
      else byTag.set(Number(tag), [value]);
    }
    const head = byTag.get(0)?.[0];
    invariant(Array.isArray(head), 'the graph has a Head');
    const instant = String(head[1]);
    return Object.fromEntries(
      stored.plan.roots.map((root, index) => {
        const context = contextOf(bound, index, instant);
        const reader = stored.readers[index];
        invariant(reader, 'every root has a reader');
        return [root.responseKey, reader(byTag.get(index + 1) ?? [], bound.args[root.call] ?? {}, context)];
      }),
    );
  }
}

function contextOf(bound: BoundPlan, root: number, instant: string): ShapeContext {
  const coordinates = bound.coordinates[root];
  invariant(coordinates, 'every root has coordinates');
  const { at, suffix } = coordinates;
  const known = at.known !== null && at.known < instant ? at.known : instant;
  return { at: { ...at, known }, suffix, pages: bound.pages };
}
