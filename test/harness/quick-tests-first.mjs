import { readFileSync } from 'node:fs';
import TestSequencer from '@jest/test-sequencer';

/** Those that wipe the graph, or add to it, come after those that want the seed in it, so that it is loaded once. */
const wantsSeed = (test) => {
  const text = readFileSync(test.path, 'utf8');
  return /harness\/(?:seeded-graph|service|browser)\.ts'/.test(text) && !/importDataset|importClaims|withCleanGraph/.test(text);
};

/** Quick tests first, then those on the database; within them, jest's own order (failed and slow ones first). */
export default class QuickTestsFirst extends TestSequencer {
  sort(tests) {
    const isQuick = (test) => test.context.config.displayName?.name === 'quick';
    const sorted = super.sort(tests);
    const onDatabase = sorted.filter((test) => !isQuick(test));
    return [...sorted.filter(isQuick), ...onDatabase.filter(wantsSeed), ...onDatabase.filter((test) => !wantsSeed(test))];
  }
}
