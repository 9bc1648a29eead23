import { AmbitError } from '../lib/index.ts';
import type { Limits } from './limits.ts';

type GateLimits = Pick<Limits, 'running' | 'clientRunning' | 'queued' | 'queueMs'>;

/**
 * Lets so many requests run at once, and fewer of one client, so that there is room for others; a bounded number waits in turn,
 * the others are sent away while they can still go elsewhere.
 */
export class Gate {
  readonly #limits: GateLimits;
  readonly #waiting = new Set<Waiting>();
  readonly #byClient = new Map<string, number>();
  #running = 0;

  constructor(limits: GateLimits) {
    this.#limits = limits;
  }

  get running(): number {
    return this.#running;
  }

  get waiting(): number {
    return this.#waiting.size;
  }

  /** Settles when it is the caller's turn, with what gives the turn back. Throws UNAVAILABLE when it would take too long, or why the signal fired. */
  async enter(client: string, signal: AbortSignal): Promise<() => void> {
    if (this.#mayRun(client)) this.#count(client, 1);
    else await this.#turn(client, signal);
    let left = false;
    return () => {
      if (left) return;
      left = true;
      this.#leave(client);
    };
  }

  #mayRun(client: string): boolean {
    return this.#running < this.#limits.running && (this.#byClient.get(client) ?? 0) < this.#limits.clientRunning;
  }

  #count(client: string, change: 1 | -1): void {
    this.#running += change;
    const count = (this.#byClient.get(client) ?? 0) + change;
    if (count > 0) this.#byClient.set(client, count);
    else this.#byClient.delete(client);
  }

  /** The turn goes over to the first who may take it: nobody who comes now gets in between. */
  #leave(client: string): void {
    this.#count(client, -1);
    for (const next of this.#waiting) {
      if (!this.#mayRun(next.client)) continue;
      this.#count(next.client, 1);
      next.start();
      return;
    }
  }

  #turn(client: string, signal: AbortSignal): Promise<void> {
    if (this.#waiting.size >= this.#limits.queued) throw overloaded();
    return new Promise((resolve, reject) => {
      const settle = (finish: () => void) => () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', giveUp);
        this.#waiting.delete(waiting);
        finish();
      };
      const waiting: Waiting = { client, start: settle(resolve) };
      const giveUp = settle(() => reject(signal.reason));
      const timer = setTimeout(
        settle(() => reject(overloaded())),
        this.#limits.queueMs,
      );
      this.#waiting.add(waiting);
      if (signal.aborted) giveUp();
      else signal.addEventListener('abort', giveUp, { once: true });
    });
  }
}

interface Waiting {
  readonly client: string;
  readonly start: () => void;
}

const overloaded = (): AmbitError =>
  new AmbitError('UNAVAILABLE', 'The service has more requests than it can answer in time. Try again shortly.', {
    details: { retryAfterSeconds: 1 },
  });
