import { WriteError } from '../write/index.ts';
import type { CommandContext } from './command.ts';
import { EXIT, type ExitCode } from './exit-code.ts';

/** Problems shown at once; whoever has more has usually made one mistake many times. */
const MAX_SHOWN = 50;

/** Tells why nothing was written, each problem on a line, and gives the exit code; any other error goes on. */
export function reportWriteError(error: unknown, { tell }: Pick<CommandContext, 'tell'>): ExitCode {
  if (!(error instanceof WriteError)) throw error;
  const [first = '', ...more] = error.problems.slice(0, MAX_SHOWN);
  tell(more.length === 0 ? `Nothing was written: ${first}` : `Nothing was written; ${error.problems.length} problems:`);
  if (more.length > 0) for (const problem of [first, ...more]) tell(problem);
  if (error.problems.length > MAX_SHOWN) tell(`... and ${error.problems.length - MAX_SHOWN} more`);
  return error.code === 'LEASE_HELD' ? EXIT.IN_USE : EXIT.FAILED;
}
