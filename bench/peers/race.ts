import { percentile, spreadOf } from '../measure.ts';
import type { Asking } from './contestant.ts';

/** What asking one contestant many times took, in milliseconds. */
export interface Times {
  /** Each request. */
  readonly requests: number[];
  /** By block: the middle of its requests, the one below which a tenth of them lies, which a busy machine disturbs least, and the CPU time of this process and of the database for one. */
  readonly blocks: { readonly p50: number; readonly p10: number; readonly service: number; readonly database: number }[];
}

const BLOCK_MS = 200;
const [WARM_ROUNDS, WARM_MS] = [400, 4_000];
const [LEAST_ROUNDS, MOST_ROUNDS] = [5, 60];

/** Asks until code and plans are warm: both processes compile what they run often, and what runs first would pay for all. */
export async function warmUp(askings: Iterable<Asking>, ms = WARM_MS): Promise<void> {
  for (const asking of askings) {
    const endsAt = performance.now() + ms;
    for (let round = 0; round < WARM_ROUNDS && performance.now() < endsAt; round++) await asking.ask();
  }
}

/** Asks all in turn, block after block, so that whatever else the machine does falls on everybody. */
export async function race(askings: ReadonlyMap<string, Asking>, blocks: number, databaseCpuMs: () => number): Promise<ReadonlyMap<string, Times>> {
  const times = new Map([...askings.keys()].map((name): [string, Times] => [name, { requests: [], blocks: [] }]));
  for (let block = 0; block < blocks; block++) {
    for (const [name, asking] of askings) {
      const known = times.get(name);
      if (!known) continue;
      const [own, database, startedAt] = [process.cpuUsage(), databaseCpuMs(), performance.now()];
      const requests: number[] = [];
      while (requests.length < LEAST_ROUNDS || (requests.length < MOST_ROUNDS && performance.now() - startedAt < BLOCK_MS)) {
        const before = performance.now();
        await asking.ask();
        requests.push(performance.now() - before);
      }
      const { user, system } = process.cpuUsage(own);
      const each = requests.length;
      known.requests.push(...requests);
      known.blocks.push({
        p50: spreadOf(requests).median,
        p10: percentile(requests, 0.1),
        service: (user + system) / 1000 / each,
        database: (databaseCpuMs() - database) / each,
      });
    }
  }
  return times;
}

/** Requests per second of so many clients that each wait for their answer, over all questions in turn. */
export async function throughput(askings: readonly Asking[], clients: number, ms: number): Promise<number> {
  let answered = 0;
  const endsAt = performance.now() + ms;
  const client = async (first: number): Promise<void> => {
    for (let place = first; performance.now() < endsAt; place++) {
      await askings[place % askings.length]?.ask();
      answered++;
    }
  };
  const startedAt = performance.now();
  const ended = await Promise.allSettled(Array.from({ length: clients }, (_, index) => client(index)));
  for (const end of ended) if (end.status === 'rejected') throw end.reason;
  return (answered * 1000) / (performance.now() - startedAt);
}

/** The mean of ratios. */
export function geometricMean(ratios: readonly number[]): number {
  return Math.exp(ratios.reduce((sum, ratio) => sum + Math.log(ratio), 0) / ratios.length);
}
