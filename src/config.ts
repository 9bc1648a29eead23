import { isAbsolute, join } from 'node:path';
import { z } from 'zod';
import { PROJECT_FOLDER } from './graph/index.ts';
import { didYouMean } from './lib/index.ts';
import { LIMIT_NAMES, LIMITS, limitsFrom, type Limits } from './server/index.ts';

interface Setting<T> {
  readonly about: string;
  readonly expects: string;
  /** What stands where nothing is given; empty: nothing. */
  readonly fallback: string;
  readonly value: z.ZodType<T, string>;
  /** Its value is never shown. */
  readonly secret?: true;
}

const text = z.string().min(1);
const digits = z.string().regex(/^\d{1,12}$/);

const whole = (least: number, most: number, fallback: number, about: string): Setting<number> => ({
  about,
  expects: `a whole number from ${least} to ${most}`,
  fallback: String(fallback),
  value: digits.transform(Number).pipe(z.number().min(least).max(most)),
});
const memory = (fallback: string, about: string): Setting<string> => ({
  about,
  expects: 'an amount of memory such as 512m or 2g',
  fallback,
  value: z
    .string()
    .toLowerCase()
    .regex(/^[1-9]\d{0,5}[mg]$/),
});
const choice = (words: readonly string[], fallback: string, about: string): Setting<string> => ({
  about,
  expects: `one of ${words.join(', ')}`,
  fallback,
  value: text.refine((word) => words.includes(word)),
});

const SCHEMES = ['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc'];
const isServerUri = (uri: string): boolean =>
  SCHEMES.some((scheme) => uri.startsWith(`${scheme}://`)) && URL.canParse(uri) && new URL(uri).host !== '';

/** Every setting, in the order in which people read about them: parsing, `--help` and the README's table come from here. */
const SETTINGS = {
  PORT: whole(0, 65_535, 4000, 'Port of the service; 0 takes any free one.'),
  HOST: { value: text, expects: 'a host name or address of this machine', fallback: '127.0.0.1', about: 'Address to listen on; 0.0.0.0 for all.' },
  AMBIT_DATA: { value: text, expects: 'a folder', fallback: '.ambit', about: 'Folder of the embedded database, relative to the project.' },
  LOG_LEVEL: choice(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], 'info', 'Least severe entries that are logged.'),
  LOG_FORMAT: choice(['auto', 'text', 'json'], 'auto', 'Lines for people, JSON, or whichever fits where the log goes.'),
  NEO4J_URI: {
    value: z.string().refine((uri) => uri === '' || isServerUri(uri)),
    expects: `a host with one of the schemes ${SCHEMES.join(', ')}, such as bolt://localhost:7687`,
    fallback: '',
    about: 'A Neo4j server (5.26 or later) to use instead of the embedded one.',
  },
  NEO4J_USER: { value: text, expects: 'a user name', fallback: 'neo4j', about: 'User at that server.' },
  NEO4J_PASSWORD: { value: z.string(), expects: 'a password', fallback: '', about: 'Password of that user.', secret: true },
  NEO4J_DATABASE: { value: text, expects: 'the name of a database', fallback: 'neo4j', about: 'Database there, empty or Ambit’s own.' },
  AMBIT_HEAP: memory('512m', 'Java heap of the embedded database.'),
  AMBIT_PAGE_CACHE: memory('128m', 'Page cache of the embedded database.'),
  AMBIT_TRANSACTION_MEMORY: memory('256m', 'Memory of all transactions of the embedded database together.'),
  AMBIT_START_SECONDS: whole(5, 3_600, 120, 'How long the embedded database may take to start.'),
  AMBIT_WRITE_DEADLINE_MS: whole(1_000, 3_600_000, 120_000, 'How long one statement of an import may take.'),
  AMBIT_MODE: choice(['development', 'production'], 'development', 'In production strangers are told no names that they may have meant.'),
  AMBIT_TRUSTED_PROXIES: whole(0, 10, 0, 'Proxies before the service whose word about a client’s address is believed.'),
} as const satisfies Record<string, Setting<unknown>>;

/** The limits of the service are settings too; docs/limits.md lists them with their reasons. */
const LIMIT_SETTINGS: Readonly<Record<string, Setting<number>>> = Object.fromEntries(
  LIMIT_NAMES.map((name) => LIMITS[name]).map(({ setting, least, most, fallback, about }) => [setting, whole(least, most, fallback, about)]),
);
const ALL_SETTINGS: Readonly<Record<string, Setting<unknown>>> = { ...SETTINGS, ...LIMIT_SETTINGS };

type Environment = Readonly<Record<string, string | undefined>>;

/** Everything that can be set from outside, read once at start. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** Absolute. */
  readonly dataFolder: string;
  readonly projectFolder: string;
  readonly logLevel: string;
  readonly logFormat: string;
  /** Null for the embedded database. */
  readonly server: { readonly uri: string; readonly user: string; readonly password: string; readonly database: string } | null;
  readonly memory: { readonly heap: string; readonly pageCache: string; readonly transactions: string };
  readonly startMs: number;
  readonly writeDeadlineMs: number;
  readonly mode: string;
  readonly trustedProxies: number;
  readonly limits: Limits;
  /** What programs that Ambit starts inherit. */
  readonly environment: Environment;
}

/** All that is wrong with the settings, one line each. */
export class ConfigError extends Error {
  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'ConfigError';
  }
}

/** Reads the settings from the environment. Throws ConfigError, which names every invalid one and what was expected. */
export function loadConfig(environment: Environment = process.env): Config {
  const problems = unknownNames(environment);
  const read = <T>(name: string, setting: Setting<T>): T => {
    const given = environment[name]?.trim() ?? '';
    const parsed = setting.value.safeParse(given === '' ? setting.fallback : given);
    if (parsed.success) return parsed.data;
    problems.push(`${name}: expected ${setting.expects}, got ${setting.secret ? 'something else' : JSON.stringify(given)}`);
    return setting.value.parse(setting.fallback);
  };
  const config = readAll(read, environment);
  if (problems.length > 0) throw new ConfigError(problems);
  return config;
}

function readAll(read: <T>(name: string, setting: Setting<T>) => T, environment: Environment): Config {
  const folder = read('AMBIT_DATA', SETTINGS.AMBIT_DATA);
  const server = {
    uri: read('NEO4J_URI', SETTINGS.NEO4J_URI),
    user: read('NEO4J_USER', SETTINGS.NEO4J_USER),
    password: read('NEO4J_PASSWORD', SETTINGS.NEO4J_PASSWORD),
    database: read('NEO4J_DATABASE', SETTINGS.NEO4J_DATABASE),
  };
  return {
    port: read('PORT', SETTINGS.PORT),
    host: read('HOST', SETTINGS.HOST),
    dataFolder: isAbsolute(folder) ? folder : join(PROJECT_FOLDER, folder),
    projectFolder: PROJECT_FOLDER,
    logLevel: read('LOG_LEVEL', SETTINGS.LOG_LEVEL),
    logFormat: read('LOG_FORMAT', SETTINGS.LOG_FORMAT),
    server: server.uri === '' ? null : server,
    memory: {
      heap: read('AMBIT_HEAP', SETTINGS.AMBIT_HEAP),
      pageCache: read('AMBIT_PAGE_CACHE', SETTINGS.AMBIT_PAGE_CACHE),
      transactions: read('AMBIT_TRANSACTION_MEMORY', SETTINGS.AMBIT_TRANSACTION_MEMORY),
    },
    startMs: read('AMBIT_START_SECONDS', SETTINGS.AMBIT_START_SECONDS) * 1_000,
    writeDeadlineMs: read('AMBIT_WRITE_DEADLINE_MS', SETTINGS.AMBIT_WRITE_DEADLINE_MS),
    mode: read('AMBIT_MODE', SETTINGS.AMBIT_MODE),
    trustedProxies: read('AMBIT_TRUSTED_PROXIES', SETTINGS.AMBIT_TRUSTED_PROXIES),
    limits: limitsFrom((_name, { setting, least, most, fallback, about }) => read(setting, whole(least, most, fallback, about))),
    environment,
  };
}

/** A mistyped name would silently do nothing. Names that tests use among themselves are theirs. */
function unknownNames(environment: Environment): string[] {
  const names = Object.keys(ALL_SETTINGS);
  return Object.keys(environment)
    .filter((name) => /^AMBIT_(?!TEST_)/.test(name) && !names.includes(name))
    .map((name) => `${name}: there is no such setting${didYouMean(name, names)}`);
}

/** The settings as `--help` shows them. */
export function settingsHelp(): string {
  const width = Math.max(...Object.keys(ALL_SETTINGS).map((name) => name.length));
  return Object.entries(ALL_SETTINGS)
    .map(([name, { about, fallback }]) => `  ${name.padEnd(width)}  ${about}${fallback === '' ? '' : ` [${fallback}]`}`)
    .join('\n');
}

/** The settings as the README shows them; limits have a page of their own. */
export function settingsTable(): string {
  const rows = Object.entries(SETTINGS).map(
    ([name, { about, expects, fallback }]) => `| \`${name}\` | ${fallback === '' ? '' : `\`${fallback}\``} | ${about} | ${expects} |`,
  );
  return ['| variable | default | meaning | expects |', '|---|---|---|---|', ...rows].join('\n');
}
