// A modest, steady load on the whole service: npm run soak [-- seconds [operations a second [characters of answers that are kept]]]
// Says once in five seconds how much memory stands after how many answers; the line must stay flat once all is warm.
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { DEFAULT_LIMITS } from '../src/server/limits.ts';
import { withService } from './with-service.ts';

const [seconds = '60', rate = '40', kept = String(DEFAULT_LIMITS.keptAnswers)] = process.argv.slice(2);
const FOLDER = new URL('../src/explorer/playground/examples/', import.meta.url);
const operations = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => readFileSync(new URL(name, FOLDER), 'utf8'));
const EVERY_MS = 5_000;

await withService({ limits: { clientPoints: 0, deadlineMs: 60_000, keptAnswers: Number(kept) }, webRoot: 'no-such-folder' }, async ({ query }) => {
  console.log(`Asking ${operations.length} operations once, so that all are planned …`);
  for (const operation of operations) await query(operation);
  const codes = new Map<string, number>();
  const times: number[] = [];
  const open = new Set<Promise<void>>();
  const ask = async (operation: string): Promise<void> => {
    const startedAt = performance.now();
    const { status, errors } = await query(operation);
    const code = String(errors[0]?.extensions['code'] ?? status);
    codes.set(code, (codes.get(code) ?? 0) + 1);
    times.push(performance.now() - startedAt);
  };
  const startedAt = performance.now();
  let toldAt = startedAt;
  for (let sent = 0; performance.now() - startedAt < Number(seconds) * 1_000; sent++) {
    const asked = ask(operations[sent % operations.length] ?? '').finally(() => open.delete(asked));
    open.add(asked);
    if (performance.now() - toldAt >= EVERY_MS) {
      toldAt += EVERY_MS;
      tell(Math.round((toldAt - startedAt) / 1_000), times.splice(0), open.size, codes);
    }
    await pause(Math.max(0, startedAt + ((sent + 1) * 1_000) / Number(rate) - performance.now()));
  }
  await Promise.all(open);
  process.exitCode = [...codes.keys()].some((code) => code !== '200') ? 1 : 0;
});

function tell(second: number, times: readonly number[], open: number, codes: ReadonlyMap<string, number>): void {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number): number => Math.round(sorted[Math.floor(sorted.length * share)] ?? 0);
  const { rss, heapUsed } = process.memoryUsage();
  const [memory, heap] = [rss, heapUsed].map((bytes) => Math.round(bytes / 2 ** 20));
  const outcome = JSON.stringify(Object.fromEntries(codes));
  console.log(
    `${second} s: memory ${memory} MB, heap ${heap} MB; ${sorted.length} answers, p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, ${open} open; ${outcome}`,
  );
}
