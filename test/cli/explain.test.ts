import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { COMMANDS, EXIT, runCommand } from '../../src/cli/index.ts';
import { loadConfig } from '../../src/config.ts';
import { closeTestDatabase, testEndpoint } from '../harness/database.ts';
import { withSeed } from '../harness/seeded-graph.ts';

beforeAll(async () => {
  await withSeed();
});
afterAll(closeTestDatabase);

/** Runs `explain` as its user would; answers with its exit code and what it printed. */
async function explain(...args: readonly string[]) {
  const { uri, user, password, database } = testEndpoint();
  const config = loadConfig({ NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database });
  const said: string[] = [];
  const print = (line: string): void => {
    said.push(line);
  };
  const context = { config, say: print, tell: print, signal: new AbortController().signal, pages: Promise.resolve() };
  return { code: await runCommand(COMMANDS, ['explain', ...args], context), text: said.join('\n') };
}

test('a verdict is drawn as a tree with what would change it and what it rests on', async () => {
  const { code, text } = await explain('didi', 'cybersecurity-review-measures-draft-2021', '--valid', '2021-07-12');
  expect(code).toBe(EXIT.DONE);
  expect(text).toContain('WOULD APPLY; the measure is proposed since 10 July 2021.');
  expect(text).toMatch(/✓ yes\s+Art\. 2\n/);
  expect(text).toMatch(/✗ no\s+Art\. 6\n/);
  expect(text).toMatch(/✗ no\s+Plans to list in a foreign country — does not hold/);
  expect(text).toContain('does not apply if it is not so that it may affect national security');
  expect(text).toContain('on Friday announced the initiation of a review');
});

test('without a measure all verdicts of the company are listed with what is missing', async () => {
  const { text } = await explain('didi', '--valid', '2021-06-20');
  expect(text).toMatch(/^DiDi Global: \d+ applies, \d+ would apply, \d+ not known, \d+ does not apply/);
  expect(text).toMatch(/NOT KNOWN {2}cybersecurity-review-measures-2020\n.*\n {2}\? Has an authority found that it may affect national security\?/);
});

test('strict allows no assumption', async () => {
  const usual = await explain('didi', 'double-reduction-opinions-2021', '--valid', '2022-03-01');
  const strict = await explain('didi', 'double-reduction-opinions-2021', '--valid', '2022-03-01', '--strict');
  expect(usual.text).toContain('DOES NOT APPLY');
  expect(strict.text).toContain('NOT KNOWN');
});

test.each([
  [['didii'], "There is no company 'didii'. Did you mean 'didi'?"],
  [['didi', 'gdprr'], "There is no measure 'gdprr'. Did you mean 'gdpr'?"],
  [[], 'Name a company by its id'],
  [['didi', '--valid', 'yesterday'], 'not a valid LocalDate'],
  [['didi', '--when'], "Unknown option '--when'"],
])('%j is refused with what to do', async (args, message) => {
  const { code, text } = await explain(...args);
  expect(text).toContain(message);
  expect(code).not.toBe(EXIT.DONE);
});
