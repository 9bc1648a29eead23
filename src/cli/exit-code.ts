import type { OpenErrorCode } from '../graph/index.ts';

/** How a command ended, for scripts that call it; `ambit --help` lists them. */
export const EXIT = { DONE: 0, FAILED: 1, USAGE: 2, PREREQUISITE: 3, DATABASE: 4, IN_USE: 5 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** What each code means, for `--help`. */
export const EXIT_MEANINGS: Readonly<Record<keyof typeof EXIT, string>> = {
  DONE: 'done',
  FAILED: 'the command found something wrong, or failed',
  USAGE: 'arguments or settings are not valid',
  PREREQUISITE: 'Java, Maven or the jars of the embedded database are missing',
  DATABASE: 'the database did not start, or cannot be used',
  IN_USE: 'the data folder or the port is taken by another process',
};

/** The exit code of a database that cannot be opened. */
export function exitCodeOf(code: OpenErrorCode): ExitCode {
  if (code === 'NO_JAVA' || code === 'OLD_JAVA' || code === 'NO_MAVEN' || code === 'NO_JARS') return EXIT.PREREQUISITE;
  return code === 'IN_USE' ? EXIT.IN_USE : EXIT.DATABASE;
}
