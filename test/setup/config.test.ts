import { isAbsolute } from 'node:path';
import { expect, test } from '@jest/globals';
import { ConfigError, loadConfig, settingsHelp, settingsTable } from '../../src/config.ts';

function problemsOf(environment: Record<string, string>): string {
  try {
    loadConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return 'none';
}

test('nothing is needed', () => {
  const config = loadConfig({});
  expect(config).toMatchObject({ port: 4000, host: '127.0.0.1', logLevel: 'info', server: null, limits: { deadlineMs: 5000, nodes: 10_000 } });
  expect(isAbsolute(config.dataFolder)).toBe(true);
  expect(config.dataFolder).toMatch(/\.ambit$/);
});

test('an empty variable counts as none', () => {
  expect(loadConfig({ PORT: '', NEO4J_URI: ' ' })).toMatchObject({ port: 4000, server: null });
});

test('every scheme of a server is taken', () => {
  for (const scheme of ['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc']) {
    expect(loadConfig({ NEO4J_URI: `${scheme}://graph.example:7687` }).server).toEqual({
      uri: `${scheme}://graph.example:7687`,
      user: 'neo4j',
      password: '',
      database: 'neo4j',
    });
  }
});

test('every invalid value is named with what was expected, all at once', () => {
  const problems = problemsOf({ PORT: '70000', LOG_LEVEL: 'loud', NEO4J_URI: 'http://graph.example', AMBIT_HEAP: 'much', AMBIT_DEADLINE_MS: '1.5' });
  expect(problems.split('\n').toSorted()).toEqual([
    'AMBIT_DEADLINE_MS: expected a whole number from 100 to 600000, got "1.5"',
    'AMBIT_HEAP: expected an amount of memory such as 512m or 2g, got "much"',
    'LOG_LEVEL: expected one of fatal, error, warn, info, debug, trace, silent, got "loud"',
    expect.stringMatching(/^NEO4J_URI: expected a host with one of the schemes bolt, .*, got "http:\/\/graph\.example"$/),
    'PORT: expected a whole number from 0 to 65535, got "70000"',
  ]);
});

test('a mistyped name is pointed out', () => {
  expect(problemsOf({ AMBIT_DTA: '/x' })).toBe("AMBIT_DTA: there is no such setting; did you mean 'AMBIT_DATA'?");
});

test('help and table name every setting', () => {
  for (const name of ['PORT', 'HOST', 'AMBIT_DATA', 'LOG_LEVEL', 'NEO4J_URI', 'NEO4J_PASSWORD', 'AMBIT_HEAP']) {
    expect(settingsHelp()).toContain(name);
    expect(settingsTable()).toContain(`| \`${name}\` |`);
  }
});
