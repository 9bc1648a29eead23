import type { Question } from './questions/index.ts';
import type { Sent } from './statements.ts';

/** One question, ready to be asked of one contestant. */
export interface Asking {
  /** Asks as a service does; what it gives goes to `read`, which is not timed. */
  ask(): Promise<unknown>;
  /** The answer in the form that all contestants share. */
  read(answer: unknown): unknown;
}

/** Who answers, with a driver of its own. */
export interface Contestant {
  /** Null where it has no such question. */
  asking(question: Question): Asking | null;
  /** Tells what is sent to the database until it is stopped. */
  onStatement(listener: (sent: Sent) => void): () => void;
  close(): Promise<void>;
}

/** An answer as it goes over the wire. */
export const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown;
