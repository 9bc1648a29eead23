import type { LayoutInput, Place } from './layout.ts';

interface Answer {
  readonly ticket: number;
  readonly places: readonly Place[];
}

let worker: Worker | null = null;
let last = 0;

/** Lays out off the main thread. */
export function layOutInWorker(input: LayoutInput): Promise<readonly Place[]> {
  worker ??= new Worker(new URL('layout-worker.ts', import.meta.url), { type: 'module' });
  const hired = worker;
  const ticket = ++last;
  return new Promise((resolve, reject) => {
    const listening = new AbortController();
    const { signal } = listening;
    hired.addEventListener(
      'message',
      ({ data }: MessageEvent<Answer>) => {
        if (data.ticket !== ticket) return;
        listening.abort();
        resolve(data.places);
      },
      { signal },
    );
    hired.addEventListener(
      'error',
      (event) => {
        listening.abort();
        worker = null;
        reject(new Error(event.message));
      },
      { signal },
    );
    hired.postMessage({ ticket, input }, { transfer: [] });
  });
}
