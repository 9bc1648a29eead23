// What people type: one file per command, the list of them, and the rules for arguments, messages and exit codes.
import type { Command } from './command.ts';
import { checkCommand } from './check.ts';
import { explainCommand } from './explain.ts';
import { importCommand } from './import.ts';
import { serve } from './serve.ts';

export type { Command, CommandContext } from './command.ts';
export { EXIT, type ExitCode } from './exit-code.ts';
export { helpText, runCommand } from './run-command.ts';

/** All commands; a new one is a file and a line here. */
export const COMMANDS: readonly Command[] = [serve, importCommand, checkCommand, explainCommand];
