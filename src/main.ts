import { COMMANDS, EXIT, helpText, runCommand, type ExitCode } from './cli/index.ts';
import { ConfigError, loadConfig, settingsHelp, type Config } from './config.ts';

/** A terminal sends Ctrl-C to a whole group, and npm passes it on once more: signals this close together are one. */
const ONE_SIGNAL_MS = 1_000;

/** Runs a command of `ambit` from its arguments and settles with the exit code. `pages` settles when the pages are built. */
export async function main(args: readonly string[], pages: Promise<unknown> = Promise.resolve()): Promise<ExitCode> {
  if (args.includes('--help') || args.includes('-h') || args[0] === 'help') {
    console.log(helpText(COMMANDS, settingsHelp()));
    return EXIT.DONE;
  }
  const config = readConfig();
  if (!config) return EXIT.USAGE;
  const stopping = new AbortController();
  const release = onSignals(() => stopping.abort());
  try {
    return await runCommand(COMMANDS, args, { config, signal: stopping.signal, pages, say: console.log, tell: console.error });
  } finally {
    release();
  }
}

function readConfig(): Config | null {
  try {
    return loadConfig();
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    console.error(`These settings are not valid:\n${error.message.replaceAll(/^/gm, '  ')}`);
    return null;
  }
}

/** The first signal asks to stop; a later one ends the process at once (the database's watchdog then ends the database). */
function onSignals(stop: () => void): () => void {
  let firstAt: number | undefined;
  const listener = (): void => {
    firstAt ??= performance.now();
    if (performance.now() - firstAt > ONE_SIGNAL_MS) process.exit(EXIT.FAILED);
    stop();
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, listener);
  return () => {
    for (const signal of signals) process.off(signal, listener);
  };
}
