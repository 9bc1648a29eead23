import { AmbitError } from '../lib/index.ts';
import type { Limits } from './limits.ts';

/** Lets so many requests run at once; a bounded number waits in turn, the others are sent away while they can still go elsewhere. */
export class Gate {
  readonly #limits: Pick<Limits, 'running' | 'queued' | 'queueMs'>;
  readonly #waiting = new Set<() => void>();
  #running = 0;

  constructor(limits: Pick<Limits, 'running' | 'queued' | 'queueMs'>) {
    this.#limits = limits;
  }

  get running(): number {
    return this.#running;
  }

  get waiting(): number {
    return this.#waiting.size;
  }

  /** Settles when it is the caller's turn, with what gives the turn back. Throws UNAVAILABLE when it would take too long, or why the signal fired. */
  async enter(signal: AbortSignal): Promise<() => void> {
    if (this.#running >= this.#limits.running) await this.#turn(signal);
    else this.#running += 1;
    let left = false;
    return () => {
      if (left) return;
      left = true;
      this.#leave();
    };
  }

  #leave(): void {
    const [next] = this.#waiting;
    // The turn goes over to the next: nobody who comes now gets in between.
    if (next === undefined) this.#running -= 1;
    else next();
  }

  #turn(signal: AbortSignal): Promise<void> {
    if (this.#waiting.size >= this.#limits.queued) throw overloaded();
    return new Promise((resolve, reject) => {
      const settle = (finish: () => void) => () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', giveUp);
        this.#waiting.delete(next);
        finish();
      };
      const next = settle(resolve);
      const giveUp = settle(() => reject(signal.reason));
      const timer = setTimeout(
        settle(() => reject(overloaded())),
        this.#limits.queueMs,
      );
      this.#waiting.add(next);
      if (signal.aborted) giveUp();
      else signal.addEventListener('abort', giveUp, { once: true });
    });
  }
}

const overloaded = (): AmbitError =>
  new AmbitError('UNAVAILABLE', 'The service has more requests than it can answer in time. Try again shortly.', {
    details: { retryAfterSeconds: 1 },
  });
