import TestSequencer from '@jest/test-sequencer';

/** Quick tests first, then those on the database; within both, jest's own order (failed and slow ones first). */
export default class QuickTestsFirst extends TestSequencer {
  sort(tests) {
    const isQuick = (test) => test.context.config.displayName?.name === 'quick';
    const sorted = super.sort(tests);
    return [...sorted.filter(isQuick), ...sorted.filter((test) => !isQuick(test))];
  }
}
