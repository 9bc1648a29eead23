import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { Answerer, loadSchema } from '../../src/answer/index.ts';
import { cypher } from '../../src/cypher/cypher.ts';
import type { Database } from '../../src/graph/index.ts';
import { closeTestDatabase } from '../harness/database.ts';
import { withSeed } from '../harness/seeded-graph.ts';

// An import swaps states and moves Head in several transactions. What a service reads meanwhile may be of two versions: it must not hold on to it.

let database: Database;
beforeAll(async () => {
  database = await withSeed();
});
afterAll(closeTestDatabase);

const document = parse(`{ measure(id: "cybersecurity-review-measures-draft-2021", at: { valid: "2021-07-12" }) {
  affects(first: 1) { facets { verdict count } nodes { sentence } } } }`);

/** Closes what is said of the seats of all, or opens it again, as an import does that is under way (1) or done (0), and Head with it. */
const seats = (edition: 0 | 1, recordedUntil: string): Promise<unknown> =>
  database.write({
    text: cypher`MATCH (h:Head) WITH h, coalesce(h.edition, 0) AS edition SET h.edition = edition + edition % 2 + $p.edition
WITH h MATCH ()-[e:IN_JURISDICTION]->() WHERE e.recordedUntil IN ['0001-01-01', '9999-12-31T23:59:59.999Z'] SET e.recordedUntil = $p.recordedUntil`,
    params: { edition, recordedUntil },
  });

test.each([
  ['held whole', 2_000],
  ['read by column', 0],
])('verdicts on everybody, %s, are those of the data as soon as these stand', async (_how, crowd) => {
  const answererOf = (): Answerer => new Answerer({ schema: loadSchema(), database, today: () => '2026-01-01', crowd });
  const ask = async (answerer: Answerer) => {
    const prepared = answerer.prepare({ document, variables: {} });
    const answer = await prepared.run({ deadlineMs: 60_000, signal: new AbortController().signal });
    return { answer, stands: prepared.version() !== null };
  };
  const before = await ask(answererOf());
  expect(before.stands).toBe(true);
  const [others, early] = [answererOf(), answererOf()];
  await ask(early);
  await seats(1, '0001-01-01');
  try {
    const meanwhile = await ask(others);
    expect(meanwhile).not.toEqual(before);
    expect(meanwhile.stands).toBe(false);
    // What was held before is held on to.
    expect(await ask(early)).toEqual({ ...before, stands: false });
  } finally {
    await seats(0, '9999-12-31T23:59:59.999Z');
  }
  expect(await ask(others)).toEqual(before);
  expect(await ask(early)).toEqual(before);
});
