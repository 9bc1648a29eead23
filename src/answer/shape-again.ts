import { DatabaseError } from '../graph/index.ts';
import { invariant } from '../lib/index.ts';
import type { LargePopulation } from '../resolvers/index.ts';

/** Verdicts, what settles them, evidence, and all of that once more for what verdicts of the second level name. */
const MOST_ATTEMPTS = 12;

/** When an answer is due, and what ends it early. */
export interface Due {
  readonly endsAt: number;
  readonly signal: AbortSignal;
}

/** Shapes part of an answer, and again as long as that demands more of large populations than is there. Without any it is shaped once. */
export async function shapeAgain<Shaped>(populations: readonly LargePopulation[], shape: () => Shaped, due: Due): Promise<Shaped> {
  for (let attempt = 1; ; attempt++) {
    const shaped = shape();
    const demanding = populations.filter((population) => population.isDemanding());
    if (demanding.length === 0) return shaped;
    invariant(attempt < MOST_ATTEMPTS, 'what was demanded is there the next time');
    await inTime(Promise.all(demanding.map((population) => population.bring())), due);
  }
}

/** The work goes on when the answer is due: whoever asks again finds more of it done. */
async function inTime(work: Promise<unknown>, { endsAt, signal }: Due): Promise<void> {
  let stop = (): void => undefined;
  const late = new Promise<never>((_resolve, reject) => {
    const timer = setTimeout(() => reject(new DatabaseError('TIMEOUT')), Math.max(0, endsAt - performance.now()));
    const onAbort = (): void => reject(new DatabaseError('CANCELLED'));
    if (signal.aborted) onAbort();
    signal.addEventListener('abort', onAbort, { once: true });
    stop = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
    };
  });
  work.catch(() => undefined);
  late.catch(() => undefined);
  try {
    await Promise.race([work, late]);
  } finally {
    stop();
  }
}
