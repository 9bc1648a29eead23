import { existsSync, readdirSync, readFileSync } from 'node:fs';

const root = new URL('./', import.meta.url);
const swc = { jsc: { target: 'es2023', parser: { syntax: 'typescript' } }, module: { type: 'es6' }, sourceMaps: 'inline' };
const hook = (name) => (existsSync(new URL(`test/harness/${name}.ts`, root)) ? `<rootDir>/test/harness/jest-${name}.mjs` : undefined);

/** Folders whose tests ask the database through helpers of their own; elsewhere a test file that imports the harness of the database does. */
const DATABASE_FOLDERS = /^(graph|operations|server)\//;
const DATABASE_HARNESS = /harness\/(database|service|embedded|browser)\.ts'/;

const tests = readdirSync(new URL('test/', root), { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.test.ts'));
const isOnDatabase = (path) => DATABASE_FOLDERS.test(path) || DATABASE_HARNESS.test(readFileSync(new URL(`test/${path}`, root), 'utf8'));
const matching = (isMatch) => tests.filter(isMatch).map((path) => `<rootDir>/test/${path}`);

const shared = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': ['@swc/jest', swc] },
};

/** Tests on Neo4j are a project of their own, so that a run of the others never starts one. */
export default {
  testSequencer: '<rootDir>/test/harness/quick-tests-first.mjs',
  // A cold database on a busy machine plans a large statement for many seconds; what a test is about never hangs on this.
  testTimeout: 300_000,
  maxWorkers: 2,
  coverageProvider: 'babel',
  projects: [
    { ...shared, displayName: 'quick', testMatch: matching((path) => !isOnDatabase(path)) },
    {
      ...shared,
      displayName: 'database',
      runner: '<rootDir>/test/harness/one-at-a-time.mjs',
      testMatch: matching(isOnDatabase),
      globalSetup: hook('global-setup'),
      globalTeardown: hook('global-teardown'),
    },
  ],
};
