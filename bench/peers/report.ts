import { percentile, showFigure, showSpread, spreadOf } from '../measure.ts';
import type { Alone } from './alone.ts';
import { CONTESTANTS } from './contestants.ts';
import { geometricMean, type Times } from './race.ts';

/** What came of one question. */
export interface Line {
  readonly name: string;
  readonly times: ReadonlyMap<string, Times>;
  readonly sent: ReadonlyMap<string, { readonly statements: number; readonly roundTrips: number; readonly hits: number }>;
}

type What = 'p50' | 'p10' | 'cpu';

const NAMES = Object.keys(CONTESTANTS);
const ms = (value: number): string => showFigure(value, value < 10 ? 1 : 0);

/** One line while the run goes on. */
export function progressLine(line: Line | undefined): string {
  if (!line) return '';
  return `${line.name}: ${NAMES.flatMap((name) => (line.times.get(name) ? [`${name} ${ms(percentile(line.times.get(name)?.requests ?? [], 0.5))} ms`] : [])).join(', ')}`;
}

/** Ratios block by block, since both sides of a block met the same machine. */
function ratios({ times }: Line, one: string, other: string, what: What): readonly number[] {
  const [left, right] = [times.get(one)?.blocks ?? [], times.get(other)?.blocks ?? []];
  const of = ({ service, database, ...quantiles }: Times['blocks'][number]): number => (what === 'cpu' ? service + database : quantiles[what]);
  return left.flatMap((block, place) => {
    const against = right[place];
    return against && of(against) > 0 ? [of(block) / of(against)] : [];
  });
}

const show = (line: Line, one: string, other: string, what: What): string => {
  const all = ratios(line, one, other, what);
  return all.length === 0 ? '–' : showSpread(spreadOf(all));
};

const PAIRS = [
  ['tuned', 'Ambit', 'p50'],
  ['tuned', 'Ambit', 'p10'],
  ['tuned', 'Ambit', 'cpu'],
  ['default', 'Ambit', 'p50'],
  ['loader', 'Ambit', 'p50'],
  ['Ambit', 'raw', 'p50'],
  ['Ambit', 'raw', 'p10'],
  ['Ambit', 'raw', 'cpu'],
  ['Ambit', 'held', 'p50'],
  ['Ambit', 'held', 'cpu'],
  ['tuned', 'kept', 'p50'],
  ['kept', 'raw', 'p50'],
  ['kept', 'raw', 'cpu'],
] as const satisfies readonly (readonly [string, string, What])[];

/** The tables of a run in Markdown. */
export function reportOf(lines: readonly Line[]): string {
  const title = ['question', ...PAIRS.map(([one, other, what]) => `${one} : ${other}, ${what === 'cpu' ? 'CPU' : what}`)];
  const body = lines.map((line) => [line.name, ...PAIRS.map(([one, other, what]) => show(line, one, other, what))]);
  const means = ['**geometric mean**', ...PAIRS.map(([one, other, what]) => meanOf(lines, one, other, what))];
  const absolute = lines.map((line) => [
    line.name,
    ...NAMES.map((name) => {
      const requests = line.times.get(name)?.requests;
      return requests ? `${ms(percentile(requests, 0.5))} / ${ms(percentile(requests, 0.95))}` : 'none';
    }),
    ...NAMES.map((name) => {
      const sent = line.sent.get(name);
      return sent ? `${sent.statements} / ${sent.roundTrips} / ${sent.hits}` : '–';
    }),
  ]);
  const cpu = lines.map((line) => [
    line.name,
    ...NAMES.map((name) => {
      const blocks = line.times.get(name)?.blocks;
      return blocks
        ? `${ms(spreadOf(blocks.map(({ service }) => service)).median)} / ${ms(spreadOf(blocks.map(({ database }) => database)).median)}`
        : 'none';
    }),
  ]);
  const absoluteTitle = [
    'question',
    ...NAMES.map((name) => `${name}, p50 / p95 ms`),
    ...NAMES.map((name) => `${name}, statements / round trips / db hits`),
  ];
  const cpuTitle = ['question', ...NAMES.map((name) => `${name}, CPU of its process / of the database, ms`)];
  return [table(title, [...body, means]), '', table(absoluteTitle, absolute), '', table(cpuTitle, cpu)].join('\n');
}

/** What each did in a process of its own: requests a second at eight clients, and memory. */
export function aloneReport(questions: readonly string[], found: ReadonlyMap<string, Alone>): string {
  const cells = (of: (alone: Alone) => number | null | undefined): string[] =>
    NAMES.map((name) => {
      const alone = found.get(name);
      const figure = alone && of(alone);
      return figure === null ? 'fails' : (figure?.toFixed(0) ?? 'none');
    });
  return table(
    ['requests a second at 8 clients', ...NAMES],
    [
      ...questions.map((question) => [question, ...cells(({ perSecond }) => perSecond[question])]),
      ['**those that all answer, in turn**', ...cells(({ mixed }) => mixed)],
      ['memory of its process at most, MiB', ...cells(({ memoryMib }) => memoryMib)],
    ],
  );
}

function meanOf(lines: readonly Line[], one: string, other: string, what: What): string {
  const medians = lines.flatMap((line) => {
    const all = ratios(line, one, other, what);
    return all.length === 0 ? [] : [spreadOf(all).median];
  });
  if (medians.length === 0) return '–';
  return `**${showFigure(geometricMean(medians), 2)}** (${showFigure(Math.min(...medians), 2)} to ${showFigure(Math.max(...medians), 2)})`;
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const table = (title: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(title), row(title.map(() => '---')), ...rows.map(row)].join('\n');
