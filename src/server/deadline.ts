import type { ServerResponse } from 'node:http';
import { AmbitError } from '../lib/index.ts';

/** A signal that fires when an answer has taken too long, or when the client that waited for it has gone. */
export function startDeadline(response: ServerResponse, deadlineMs: number): AbortSignal {
  const controller = new AbortController();
  const timer = setTimeout(() => {
    controller.abort(
      new AmbitError('TIMEOUT', `The operation took longer than ${deadlineMs / 1000} s and was stopped. Ask for less at once, or again.`),
    );
  }, deadlineMs);
  timer.unref();
  response.once('close', () => {
    clearTimeout(timer);
    if (!response.writableFinished) controller.abort(new AmbitError('CANCELLED', 'The client closed the connection.'));
  });
  return controller.signal;
}

/** What the work yields, or the reason of the signal as soon as it fires, even when the work does not notice it. */
export async function untilAborted<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  let stop: (() => void) | undefined;
  const aborted = new Promise<never>((_resolve, reject) => {
    stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    if (stop !== undefined) signal.removeEventListener('abort', stop);
  }
}
