import { afterEach, describe, expect, test } from '@jest/globals';
import { createServer } from 'node:http';
import { patientFetch } from '../../src/explorer/api/patient-fetch.ts';

let close: (() => Promise<unknown>) | null = null;

/** A server that answers with these statuses, one after the other; its address. */
async function serverOf(statuses: readonly number[]): Promise<{ readonly url: string; readonly asked: () => number }> {
  let asked = 0;
  const own = createServer((_request, response) => {
    response.writeHead(statuses[asked++] ?? 500, { 'retry-after': '0' }).end();
  });
  close = () => new Promise((resolve) => own.close(resolve));
  await new Promise<void>((resolve) => own.listen(0, '127.0.0.1', resolve));
  const address = own.address();
  return { url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`, asked: () => asked };
}

afterEach(() => close?.());

describe('a busy service is asked once more', () => {
  test.each([
    ['which then answers', [504, 200], 200, 2],
    ['after the wait that it asks for', [503, 200], 200, 2],
    ['and no more than once', [504, 504, 200], 504, 2],
    ['but not when it has answered', [200, 500], 200, 1],
    ['nor when it refuses', [400, 200], 400, 1],
  ])('%s', async (_name, statuses, status, times) => {
    const { url, asked } = await serverOf(statuses);
    expect((await patientFetch(url)).status).toBe(status);
    expect(asked()).toBe(times);
  });
});
