// Generated operations against the whole service: npm run fuzz [-- count [first seed [shapes]]]
// The database plans each new shape for a second or so, and keeps 200 plans: 20,000 operations of as many shapes take hours, of 500 some minutes,
// when those of one shape come soon after each other.
import { makeSchema } from '../test/hostile/make-schema.ts';
import { runFuzz } from '../test/hostile/fuzz.ts';
import { wholeArgument } from './arguments.ts';
import { withService } from './with-service.ts';

const MOST = 100_000_000;
const count = wholeArgument(0, 'operations', 20_000, [1, MOST]);
const from = wholeArgument(1, 'the first seed', 1, [0, MOST]);
const shapes = wholeArgument(2, 'shapes', 500, [1, MOST]);
const BATCH = 100;
const SOON = 1_000;
/** So many operations in a row share a few shapes; the next ones have others. */
const shapesAtATime = Math.max(1, Math.round((shapes * SOON) / count));
const shapeOf = (seed: number): number => Math.floor(seed / SOON) * shapesAtATime + (seed % shapesAtATime);

await withService({ limits: { clientPoints: 0, deadlineMs: 60_000 }, webRoot: 'no-such-folder' }, async ({ url }) => {
  const schema = makeSchema();
  const codes = new Map<string, number>();
  let findings = 0;
  for (let done = 0; done < count; done += BATCH) {
    const report = await runFuzz(url, schema, from + done, Math.min(BATCH, count - done), shapeOf);
    for (const [code, times] of Object.entries(report.codes)) codes.set(code, (codes.get(code) ?? 0) + times);
    for (const finding of report.findings) console.log(finding);
    findings += report.findings.length;
    console.log(
      `${Math.min(done + BATCH, count)} operations, ${findings} findings, slowest ${Math.round(report.slowestMs)} ms, ${JSON.stringify(Object.fromEntries(codes))}`,
    );
  }
  process.exitCode = findings > 0 ? 1 : 0;
});
