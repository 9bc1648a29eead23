import { existsSync } from 'node:fs';

const DATABASE_TESTS = [
  'test/graph/',
  'test/operations/',
  'test/http/',
  'test/server/',
  'test/browser/',
  'test/readme\\.test',
  'test/io/[^/]*(db|database)[^/]*\\.test',
  '\\.database\\.test',
];
const hook = (name) => (existsSync(new URL(`test/harness/${name}.ts`, import.meta.url)) ? `<rootDir>/test/harness/jest-${name}.mjs` : undefined);
const swc = { jsc: { target: 'es2023', parser: { syntax: 'typescript' } }, module: { type: 'es6' }, sourceMaps: 'inline' };

const shared = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': ['@swc/jest', swc] },
  testMatch: ['<rootDir>/test/**/*.test.ts'],
};

/** Tests that need Neo4j are a project of their own, so that a run of the others never starts one. */
export default {
  testSequencer: '<rootDir>/test/harness/quick-tests-first.mjs',
  testTimeout: 30_000,
  maxWorkers: 2,
  coverageProvider: 'babel',
  projects: [
    { ...shared, displayName: 'quick', testPathIgnorePatterns: ['/node_modules/', ...DATABASE_TESTS] },
    {
      ...shared,
      displayName: 'database',
      runner: '<rootDir>/test/harness/one-at-a-time.mjs',
      testRegex: DATABASE_TESTS.map((place) => (place.endsWith('/') ? `${place}.*\\.test\\.ts$` : `${place}\\.ts$`)),
      testMatch: undefined,
      globalSetup: hook('global-setup'),
      globalTeardown: hook('global-teardown'),
    },
  ],
};
