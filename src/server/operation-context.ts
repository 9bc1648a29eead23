import type { FastifyBaseLogger } from 'fastify';
import type { Prepared } from './answerer.ts';
import type { KeptAnswer } from './kept-answers.ts';

/** What resolvers find in their context: the answer, fetched before execution began. */
export interface OperationContext {
  readonly requestId: string;
  readonly log: FastifyBaseLogger;
  /** Fires at the deadline, or when the client has gone. */
  readonly signal: AbortSignal;
  readonly deadlineMs: number;
  /** What the request log tells of the operation; never its variables. */
  readonly summary: OperationSummary;
  /** The points of the client that asks; the service's own operations cost nobody. */
  readonly account?: Account;
  prepared?: Prepared;
  /** Stands for the answer where it was kept and is still true. */
  kept?: KeptAnswer;
  answer?: Readonly<Record<string, unknown>>;
}

/** Where the points of an operation are taken from. */
export interface Account {
  /** Takes points; throws RATE_LIMITED when there are too few. */
  take(points: number): void;
  giveBack(points: number): void;
}

/** The outcome of an operation in the words of the log. */
export interface OperationSummary {
  operation?: string;
  code?: string;
  statements?: number;
}
