import { parseArgs } from 'node:util';
import type { Amounts } from '../generate-dataset.ts';

/** Sizes by name: XS comes to some three thousand nodes and eight thousand edges, S to ten and fifty thousand, M to a hundred and six hundred thousand, L to one and six millions. */
export const SIZES: Readonly<Record<string, Omit<Amounts, 'seed'>>> = {
  XS: { companies: 100, measures: 100, events: 100 },
  S: { companies: 200, measures: 150, events: 3_500 },
  M: { companies: 1_500, measures: 1_500, events: 50_200 },
  L: { companies: 12_000, measures: 3_000, events: 450_000 },
};
const MOST: Amounts = { seed: 4_294_967_295, companies: 1_000_000, measures: 20_000, events: 1_000_000 };

/** What the generator takes. */
export const GENERATE_USAGE = `npm run generate -- <new folder> [--size ${Object.keys(SIZES).join('|')}] [--companies n] [--measures n] [--events n] [--seed n]

Writes a made-up data set in the project's own format; the same numbers give the same files. S is the size when none is named. Load it with: npm run ambit -- import <folder>`;

/** What the generator is asked for; throws an error in plain words when that is nonsense. */
export function generateArguments(args: readonly string[]): { readonly folder: string; readonly amounts: Amounts } {
  const names = Object.keys(MOST);
  const options = Object.fromEntries([...names, 'size'].map((name) => [name, { type: 'string' as const }]));
  const { values, positionals } = parseArgs({ args: withNegatives(args), options, allowPositionals: true });
  const [folder, ...more] = positionals;
  // No name at all would be the folder that this is run in.
  if (!folder?.trim() || more.length > 0)
    throw new Error('Name one folder to write to, for example: npm run generate -- /path/to/new-folder --size S');
  const { size = 'S' } = values;
  const base = SIZES[size];
  if (!base)
    throw new Error(
      `--size ${size}: expected ${Object.keys(SIZES)
        .join(', ')
        .replace(/, (\w+)$/, ' or $1')}.`,
    );
  const amount = (name: keyof Amounts, otherwise: number): number => {
    const text = values[name];
    if (text === undefined) return otherwise;
    const value = Number(text);
    if (!/^\d+$/.test(text) || value > MOST[name]) throw new Error(`--${name} ${text}: expected a whole number from 0 to ${MOST[name]}.`);
    return value;
  };
  const companies = amount('companies', base.companies);
  const measures = amount('measures', base.measures);
  const events = amount('events', companies === base.companies ? base.events : Math.floor(companies / 4));
  if (events > 0 && (companies === 0 || measures === 0))
    throw new Error('Events need companies and measures; ask for --events 0 or for some of both.');
  return { folder, amounts: { seed: amount('seed', 1), companies, measures, events } };
}

/** A negative number is a value that is refused, not another option. */
function withNegatives(args: readonly string[]): string[] {
  return args.flatMap((text, place) => {
    const before = args[place - 1];
    if (/^-\d/.test(text) && before?.startsWith('--')) return [];
    const behind = args[place + 1];
    return [text.startsWith('--') && behind !== undefined && /^-\d/.test(behind) ? `${text}=${behind}` : text];
  });
}
