/** Memory of the embedded database, in Neo4j's and Java's notation (`512m`). */
export interface Memory {
  readonly heap: string;
  readonly pageCache: string;
  /** All transactions together. */
  readonly transactions: string;
}

/** How this process runs the database, or joins one that another process runs. */
export interface EmbeddedOptions {
  /** AMBIT_DATA: everything that is kept between runs. */
  readonly folder: string;
  /** What this process is, for others who find the folder in use: `npm start`, `ambit import`. */
  readonly purpose: string;
  /** Where this process answers, for the same readers; null when it does not. */
  readonly address: string | null;
  /** Joins the database of another process that has it open, instead of refusing. */
  readonly attach: boolean;
  readonly memory: Memory;
  /** Milliseconds that one transaction may last, whatever its client asks. */
  readonly transactionMs: number;
  /** Milliseconds until a start that does not succeed is given up. */
  readonly startMs: number;
  /** Variables of the environment: PATH, JAVA_HOME, and what Java and Maven inherit. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** More arguments for Java; tests start faster with `-XX:TieredStopAtLevel=1`. */
  readonly javaArguments: readonly string[];
  /** Gives up a start when aborted. */
  readonly signal?: AbortSignal;
  /** Is told what is going on, one line each. */
  readonly report: (line: string) => void;
}

export const DEFAULT_MEMORY: Memory = { heap: '512m', pageCache: '128m', transactions: '256m' };
