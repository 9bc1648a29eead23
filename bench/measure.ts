import { readFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';

/** Something to be measured, once. */
export type Work = () => Promise<unknown>;

/** The middle of the values, and how far they lie from each other. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** Median, least and most. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((left, right) => left - right);
  return { median: sorted[Math.floor(sorted.length / 2)] ?? 0, least: sorted[0] ?? 0, most: sorted.at(-1) ?? 0 };
}

/** The value below which that share of all lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** So many digits behind the point, and two that tell something of what is smaller than that. */
export function showFigure(value: number, digits: number): string {
  return value > 0 && value < 10 ** -digits ? value.toPrecision(2) : value.toFixed(digits);
}

/** `1.42 (1.38 to 1.51)`. */
export function showSpread({ median, least, most }: Spread, digits = 2): string {
  return `${showFigure(median, digits)} (${showFigure(least, digits)} to ${showFigure(most, digits)})`;
}

/** CPU time of this process for one piece of work, in milliseconds, over `rounds` of it. */
export async function cpuMs(work: Work, rounds: number): Promise<number> {
  const start = process.cpuUsage();
  for (let round = 0; round < rounds; round++) await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000 / rounds;
}

/** Measures two kinds of work in turn, so that whatever else the machine does falls on both. */
export async function interleaved(first: Work, second: Work, { blocks, rounds }: { readonly blocks: number; readonly rounds: number }) {
  await cpuMs(first, rounds * 2);
  await cpuMs(second, rounds * 2);
  const pairs: (readonly [number, number])[] = [];
  for (let block = 0; block < blocks; block++) pairs.push([await cpuMs(first, rounds), await cpuMs(second, rounds)]);
  return {
    first: spreadOf(pairs.map(([ms]) => ms)),
    second: spreadOf(pairs.map(([, ms]) => ms)),
    ratio: spreadOf(pairs.map(([one, other]) => one / other)),
  };
}

/** Where and in what company the figures were taken. */
export function describeMachine(): string {
  const [cpu] = cpus();
  const load = loadavg()
    .map((value) => value.toFixed(1))
    .join(' ');
  return `Node ${process.versions.node}, ${cpus().length} x ${cpu?.model ?? 'unknown'}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB; load average ${load}`;
}

/** Memory of a process now and at most in MiB, and CPU time in milliseconds; null where the system has no /proc. */
export function processFigures(pid: number): { readonly rssMib: number; readonly highestMib: number; readonly cpuMs: number } | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const mib = (name: string): number => Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)?.[1]) / 1024;
    // The name of the program, in brackets, may hold anything; user and system time are the 12th and 13th fields after it. A tick is 10 ms.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    return { rssMib: mib('VmRSS'), highestMib: mib('VmHWM'), cpuMs: (Number(fields[11]) + Number(fields[12])) * 10 };
  } catch {
    return null;
  }
}
