import pino, { type DestinationStream, type Logger } from 'pino';

/** The log of the service. */
export type Log = Logger;

const LEVELS: Readonly<Record<number, string>> = { 10: 'trace', 20: 'debug', 30: 'info ', 40: 'WARN ', 50: 'ERROR', 60: 'FATAL' };
const COLOURS: Readonly<Record<number, string>> = { 40: '\u001B[33m', 50: '\u001B[31m', 60: '\u001B[31m' };
const OMITTED = new Set(['level', 'time', 'msg', 'err', 'pid', 'hostname']);

/** A log of one JSON object a line for machines, or of readable lines for a person at a terminal. */
export function createLog(options: { level: string; readable?: boolean; write?: (line: string) => void }): Log {
  const write = options.write ?? ((line: string) => void process.stdout.write(line));
  const readable: DestinationStream = { write: (line) => write(readableLine(line)) };
  return pino(
    {
      level: options.level,
      base: null,
      // Nothing logs these on purpose; whoever logs an object that holds one by mistake does not publish it.
      redact: {
        paths: ['password', 'authorization', 'token', 'variables', '*.password', '*.authorization', '*.token', '*.variables'],
        censor: '[hidden]',
      },
    },
    options.readable === true ? readable : { write },
  );
}

/** One line of the JSON log in the form a person reads. */
export function readableLine(line: string): string {
  const entry = parseEntry(line);
  if (entry === undefined) return line;
  const level = typeof entry['level'] === 'number' ? entry['level'] : 30;
  const time = new Date(typeof entry['time'] === 'number' ? entry['time'] : 0).toISOString().slice(11, 23);
  const rest = Object.entries(entry).flatMap(([key, value]) => (OMITTED.has(key) || value === undefined ? [] : [`${key}=${plain(value)}`]));
  const text = [time, LEVELS[level] ?? String(level), entry['msg'] ?? '', ...rest].join(' ');
  const colour = COLOURS[level];
  const head = colour === undefined ? text : `${colour}${text}\u001B[0m`;
  return `${head}${stackOf(entry['err'])}\n`;
}

function parseEntry(line: string): Record<string, unknown> | undefined {
  try {
    const entry: unknown = JSON.parse(line);
    return typeof entry === 'object' && entry !== null ? { ...entry } : undefined;
  } catch {
    return undefined;
  }
}

function plain(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return /\s/.test(text) ? JSON.stringify(text) : text;
}

function stackOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('stack' in error)) return '';
  return `\n  ${String(error.stack).replaceAll('\n', '\n  ')}`;
}
