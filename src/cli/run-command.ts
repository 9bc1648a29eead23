import { OpenError } from '../graph/index.ts';
import { didYouMean } from '../lib/index.ts';
import { CommandError, UsageError, type Command, type CommandContext } from './command.ts';
import { EXIT, EXIT_MEANINGS, exitCodeOf, type ExitCode } from './exit-code.ts';

/** Runs the command that the arguments name and says what came of it. What is expected to go wrong becomes one message and an exit code. */
export async function runCommand(commands: readonly Command[], args: readonly string[], context: CommandContext): Promise<ExitCode> {
  const [name = '', ...rest] = args;
  const command = commands.find((known) => known.name === name);
  if (!command) {
    const names = commands.map((known) => known.name);
    context.tell(
      name === ''
        ? `Name a command: ${names.join(', ')}.`
        : `There is no command '${name}'${didYouMean(name, names) || '.'} Commands: ${names.join(', ')}.`,
    );
    return EXIT.USAGE;
  }
  try {
    return await command.run(rest, context);
  } catch (error) {
    if (error instanceof Error && error.name === 'AbortError' && context.signal.aborted) return EXIT.FAILED;
    context.tell(error instanceof Error ? error.message : String(error));
    if (context.config.logLevel === 'debug' && error instanceof Error) context.tell(error.stack ?? '');
    if (error instanceof UsageError) context.tell(`Usage: npm run ambit -- ${command.name} ${command.usage}`);
    return exitCodeFor(error);
  }
}

function exitCodeFor(error: unknown): ExitCode {
  if (error instanceof UsageError) return EXIT.USAGE;
  if (error instanceof CommandError) return error.exitCode;
  return error instanceof OpenError ? exitCodeOf(error.code) : EXIT.FAILED;
}

/** The text of `--help`: commands, settings, exit codes. */
export function helpText(commands: readonly Command[], settings: string): string {
  const width = Math.max(...commands.map(({ name, usage }) => `${name} ${usage}`.length));
  const list = commands.map(({ name, usage, summary }) => `  ${`${name} ${usage}`.padEnd(width)}  ${summary}`);
  const codes = Object.entries(EXIT).map(([name, code]) => `  ${code}  ${meaningOf(name)}`);
  return [
    'npm start, or npm run ambit -- <command>',
    '',
    'Commands:',
    ...list,
    '',
    'Settings (environment variables) [default]:',
    settings,
    '',
    'Exit codes:',
    ...codes,
  ].join('\n');
}

function meaningOf(name: string): string {
  return Object.entries(EXIT_MEANINGS).find(([known]) => known === name)?.[1] ?? '';
}
