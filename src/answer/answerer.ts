import { getOperationAST, getVariableValues, GraphQLError, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import type { Statement } from '../cypher/index.ts';
import type { Database } from '../graph/index.ts';
import { AmbitError, invariant, RecentMap } from '../lib/index.ts';
import { buildModel, type GraphModel } from '../model/index.ts';
import { levelsOf, planOperation, type Plan } from '../plan/index.ts';
import { bindPlan } from './bind.ts';
import { estimateNodes } from './estimate.ts';
import { addResolvers, publicSdl } from './executable-schema.ts';
import { compileCompletion } from './complete.ts';
import { conditionsOf } from './conditions-of.ts';
import { Newest, type NewestVersion } from './newest.ts';
import { Runner, type Tally } from './runner.ts';
import { storePlan, type StoredPlan } from './stored-plan.ts';

export interface AnswerRequest {
  readonly document: DocumentNode;
  readonly operationName?: string;
  readonly variables: Record<string, unknown>;
}

/** An operation that is ready to run. */
export interface Prepared {
  /** Names the question: two that have it in common are answered alike as long as the data stand. */
  readonly key: string;
  /** Answers by response key of the root fields: one statement, and one more for each level of verdicts. */
  run(options: { readonly deadlineMs: number; readonly signal: AbortSignal }): Promise<Readonly<Record<string, unknown>>>;
  /** The data of an answer as GraphQL has them; null where graphql-js has to complete it, since there is an error to tell. */
  complete(answer: Readonly<Record<string, unknown>>): Record<string, unknown> | null;
  /** The version of the data that the answer rests on, once it has run; null where none were read, or they changed meanwhile. */
  version(): string | null;
  /** The version of the newest data, and how many statements it took to know it. */
  newest(options: { readonly deadlineMs: number; readonly signal: AbortSignal }): Promise<NewestVersion>;
  /** How many statements `run` sends at most. */
  statements(): number;
  /** Nodes: how many the operation may read, how many it has read, how many it must not exceed. */
  cost(): { readonly requested: number; readonly actual: number; readonly limit: number };
}

/** An operation that reads more is split by its client; the largest of the documented questions may read half of it. */
const NODE_LIMIT = 10_000;

/** So many companies are held with all that is known of them: some 20 MB. */
const CROWD = 2_000;

/** Plans of one document: one for each operation and each combination of its conditions, of which clients use few. */
const MOST_PLANS = 32;

export interface AnswererOptions {
  readonly schema: GraphQLSchema;
  readonly database: Database;
  /** Today, UTC, as `2021-07-12`. */
  readonly today: () => string;
  /** Nodes that one operation may read; default 10,000. */
  readonly nodeLimit?: number;
  /** From how many companies on a population is read by column; default 2,000. */
  readonly crowd?: number;
}

/** Answers operations: plan -> bind -> compile -> run -> shape. */
export class Answerer {
  /** Executes answers: root fields take theirs from the context, everything below reads by response key. */
  readonly schema: GraphQLSchema;
  readonly #options: AnswererOptions;
  readonly #model: GraphModel;
  readonly #runner: Runner;
  readonly #newest: Newest;
  #sdl: string | undefined;
  readonly #documents = new WeakMap<DocumentNode, RecentMap<string, StoredPlan>>();

  constructor(options: AnswererOptions) {
    this.#options = options;
    this.#model = buildModel(options.schema);
    this.#newest = new Newest(options.database);
    this.schema = addResolvers(options.schema, this.#model);
    const content = new Set([...this.#model.types.values()].filter((type) => type.content).map(({ name }) => name));
    this.#runner = new Runner({ database: options.database, content, model: this.#model, crowd: options.crowd ?? CROWD });
  }

  /** The schema as clients read it, without the directives of the mapping. */
  get sdl(): string {
    return (this.#sdl ??= publicSdl(this.schema));
  }

  /** Plans and binds an operation before anything runs; throws what refuses it whole. */
  prepare({ document, operationName, variables }: AnswerRequest): Prepared {
    const operation = getOperationAST(document, operationName);
    if (!operation) throw new AmbitError('OPERATION_NOT_FOUND', 'The document has no operation of that name.');
    const values = this.#coerce(operation, variables);
    const stored = this.#planFor(document, operation, values);
    const today = this.#options.today();
    const bound = bindPlan(stored.plan, values, today, { schema: this.schema, model: this.#model });
    const limit = this.#options.nodeLimit ?? NODE_LIMIT;
    const requested = estimateNodes(bound);
    if (requested > limit) {
      throw new AmbitError(
        'COST_EXCEEDED',
        `The operation may read ${requested} nodes; the limit is ${limit}. Ask for smaller pages (first) or for less in each entry.`,
        {
          details: { requested, limit },
        },
      );
    }
    const tally: Tally = { nodes: 0, version: null };
    const rootless = stored.plan.roots.length === 0;
    return {
      key: `${stored.serial} ${today} ${JSON.stringify(values)}`,
      complete: stored.complete,
      version: () => tally.version,
      newest: (options) => this.#newest.version(options),
      run: async (options) => (rootless ? {} : this.#runner.run(stored, bound, options, tally)),
      statements: () => (rootless ? 0 : 1 + levelsOf(stored.plan)),
      cost: () => ({ requested, actual: tally.nodes, limit }),
    };
  }

  /** The statement that an operation becomes, for tests and documentation. */
  explain(request: AnswerRequest): { readonly plan: Plan; readonly statement: Statement } {
    const operation = getOperationAST(request.document, request.operationName);
    invariant(operation, 'the document has the operation');
    const values = this.#coerce(operation, request.variables);
    const stored = this.#planFor(request.document, operation, values);
    return {
      plan: stored.plan,
      statement: this.#runner.statement(stored, bindPlan(stored.plan, values, this.#options.today(), { schema: this.schema, model: this.#model })),
    };
  }

  #coerce(operation: OperationDefinitionNode, variables: Record<string, unknown>): Record<string, unknown> {
    const { coerced, errors } = getVariableValues(this.#options.schema, operation.variableDefinitions ?? [], variables, { maxErrors: 5 });
    if (errors) throw new GraphQLError(errors[0]?.message ?? 'Bad variables', { extensions: { code: 'BAD_INPUT', http: { status: 400 } } });
    return coerced;
  }

  #planFor(document: DocumentNode, operation: OperationDefinitionNode, variables: Record<string, unknown>): StoredPlan {
    const plans = this.#documents.get(document) ?? new RecentMap<string, StoredPlan>(MOST_PLANS);
    this.#documents.set(document, plans);
    const key = `${operation.name?.value ?? ''} ${conditionsOf(document, variables)}`;
    const known = plans.get(key);
    if (known) return known;
    const { schema } = this.#options;
    const plan = planOperation({ schema, model: this.#model, document, operation, variables });
    const stored = storePlan(plan, this.#model.relations, compileCompletion({ schema: this.schema, document, operation, variables }));
    plans.set(key, stored);
    return stored;
  }
}
