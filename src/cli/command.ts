import type { Config } from '../config.ts';
import type { ExitCode } from './exit-code.ts';

/** What a command is given besides its arguments. */
export interface CommandContext {
  readonly config: Config;
  /** Prints a line of the command's result. */
  readonly say: (line: string) => void;
  /** Prints a line about what is going on, which is no part of the result. */
  readonly tell: (line: string) => void;
  /** Aborted when the person asks to stop: the command ends as soon as it can do so cleanly. */
  readonly signal: AbortSignal;
  /** What has to be there before the service listens: the pages, while they are being built. */
  readonly pages: Promise<unknown>;
}

/** One command of `ambit`. */
export interface Command {
  readonly name: string;
  /** Its arguments as people write them, `<folder>`. */
  readonly usage: string;
  /** One sentence for the list of commands. */
  readonly summary: string;
  run(args: readonly string[], context: CommandContext): Promise<ExitCode>;
}

/** Arguments that a command does not take; the message names what it takes. */
export class UsageError extends Error {}

/** An end of a command with a message of its own and an exit code that says more than "failed". */
export class CommandError extends Error {
  readonly exitCode: ExitCode;

  constructor(exitCode: ExitCode, message: string) {
    super(message);
    this.exitCode = exitCode;
  }
}
