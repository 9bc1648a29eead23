import { resolve } from 'node:path';
import type { CommandContext } from './command.ts';

/** A folder as its author means it: npm runs scripts in the project's folder and says where it was called. */
export function folderArgument(argument: string, { config }: CommandContext): string {
  return resolve(config.environment['INIT_CWD'] ?? '.', argument);
}
