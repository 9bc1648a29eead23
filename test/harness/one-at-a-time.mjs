import TestRunner from 'jest-runner';

/** Runs test files one after another: those on the database share one graph, which some of them wipe. */
export default class OneAtATime extends TestRunner {
  isSerial = true;
}
