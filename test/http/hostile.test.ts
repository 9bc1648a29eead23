import { request } from 'node:http';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ATTACKS, type Attack } from '../hostile/documents.ts';
import { runFuzz } from '../hostile/fuzz.ts';
import { makeSchema } from '../hostile/make-schema.ts';
import { startTestService, type TestService } from '../harness/service.ts';

let service: TestService;
beforeAll(async () => {
  service = await startTestService({ limits: { clientPoints: 0 }, webRoot: 'no-such-folder' });
});
afterAll(() => service?.stop());

interface Reply {
  readonly status: number;
  readonly text: string;
  readonly ms: number;
}

/** Sends the bytes as they stand; fetch would mend some of them. */
function send({ body, headers }: Attack): Promise<Reply> {
  const startedAt = performance.now();
  return new Promise((resolve, reject) => {
    const sent = request(
      `${service.url}/graphql`,
      { method: 'POST', headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers } },
      (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (data: string) => (text += data));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, text, ms: performance.now() - startedAt }));
      },
    );
    sent.on('error', reject).end(body);
  });
}

test('there are at least 150 attacks, each with a name of its own', () => {
  expect(new Set(ATTACKS.map(({ name }) => name)).size).toBe(ATTACKS.length);
  expect(ATTACKS.length).toBeGreaterThanOrEqual(150);
});

describe('an attack is refused or answered, soon, in few words, and leaves nothing behind', () => {
  test.each(ATTACKS.map((attack) => [attack.name, attack] as const))('%s', async (_name, attack) => {
    const { status, text } = await send(attack);
    expect({ status, text: text.slice(0, 300) }).toEqual({
      status: expect.any(Number),
      text: expect.not.stringMatching(/INTERNAL|neo4j|Cypher|node_modules/i),
    });
    expect(status).toBeGreaterThanOrEqual(200);
    expect(status).toBeLessThan(500);
    if (status >= 400) expect(text.length).toBeLessThan(5_000);
  });

  test('a second time, all are answered within 250 ms beside what a harmless one takes at worst, and the event loop goes on', async () => {
    const harmless: Attack = { name: '', body: '{"query":"{ __typename }"}' };
    const lag = monitorEventLoopDelay({ resolution: 5 });
    let noise = 0;
    const slow: { readonly name: string; readonly ms: number }[] = [];
    lag.enable();
    for (const attack of ATTACKS) {
      noise = Math.max(noise, (await send(harmless)).ms);
      const { ms } = await send(attack);
      // What is slow by chance is not slow again.
      const again = ms > 100 ? Math.min(ms, (await send(attack)).ms) : ms;
      slow.push({ name: attack.name, ms: again });
    }
    lag.disable();
    expect(slow.filter(({ ms }) => ms > 250 + noise)).toEqual([]);
    expect(lag.percentile(99) / 1e6).toBeLessThan(100 + noise);
  });

  test('all at once, they keep nobody else waiting for long', async () => {
    const attacks = Promise.all(ATTACKS.map(send));
    const replies = [await service.query('{ company(id: "didi") { name } }'), await service.query('{ company(id: "didi") { name } }')];
    for (const reply of replies) expect(reply).toMatchObject({ status: 200, errors: [] });
    for (const { status } of await attacks) expect(status === 503 || status < 500).toBe(true);
  });
});

test('generated operations: none ends in 5xx, none returns more nodes than were estimated', async () => {
  // 300 operations of 12 shapes, whose statements the database plans once; as many as a slow machine gets done. `npm run fuzz` asks on and on.
  const { codes, findings } = await runFuzz(service.url, makeSchema(), 1, 300, (seed) => seed % 12, 10_000);
  expect(findings).toEqual([]);
  expect(codes['OK']).toBeGreaterThan(1);
});
