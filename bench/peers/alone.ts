// One contestant in a process of its own: what it answers in a second when eight ask at once, and the memory it takes. Run by peers.ts, which sends it its task.
import { processFigures } from '../measure.ts';
import { CONTESTANTS } from './contestants.ts';
import { questionsFor, type Depth } from './questions/index.ts';
import { throughput, warmUp } from './race.ts';
import type { Endpoint } from './statements.ts';

/** What a process is asked to do. */
export interface Task {
  readonly name: string;
  readonly endpoint: Endpoint;
  readonly depth: Depth;
  /** Questions that it has the right answer to, and those of them that everybody answers. */
  readonly questions: readonly string[];
  readonly common: readonly string[];
}

/** What came of it. */
export interface Alone {
  /** Requests a second at eight clients, by question; null where eight at once are too many, since one of them fails. */
  readonly perSecond: Readonly<Record<string, number | null>>;
  /** The same over the common questions in turn. */
  readonly mixed: number;
  /** Memory of the process at most, MiB. */
  readonly memoryMib: number;
}

const CLIENTS = 8;
const [EACH_MS, MIXED_MS, WARM_MS] = [1_000, 5_000, 1_500];

async function main({ name, endpoint, depth, questions, common }: Task): Promise<Alone> {
  const contestant = await CONTESTANTS[name]?.(endpoint);
  if (!contestant) throw new Error(`There is no contestant '${name}'.`);
  const askings = new Map(
    questionsFor(depth).flatMap((question) => {
      const asking = questions.includes(question.name) ? contestant.asking(question) : null;
      return asking ? [[question.name, asking] as const] : [];
    }),
  );
  const perSecond: Record<string, number | null> = {};
  for (const [question, asking] of askings) {
    await warmUp([asking], WARM_MS);
    perSecond[question] = await throughput([asking], CLIENTS, EACH_MS).catch((error: unknown) => {
      console.log(`${name}, ${question}, ${CLIENTS} at once: ${String(error).slice(0, 200)}`);
      return null;
    });
  }
  const mixed = await throughput(
    common.flatMap((question) => askings.get(question) ?? []),
    CLIENTS,
    MIXED_MS,
  );
  await contestant.close();
  return { perSecond, mixed, memoryMib: processFigures(process.pid)?.highestMib ?? 0 };
}

process.once('message', (task: Task) => {
  main(task).then(
    (alone) => process.send?.(alone, () => process.disconnect()),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
});
