import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';

const root = fileURLToPath(new URL('../', import.meta.url));
const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' })
  .split('\0')
  .filter(Boolean);

/** What belongs to one machine or one network and not to the project. Written so that this file does not match itself. */
const FOREIGN: readonly RegExp[] = [
  /(?<![\w.:/-])\/(?:work|root|farm|home\/\w+|Users\/\w+)\/[\w.-]/,
  /https?:\/\/(?:registry|repo1?)\.[a-z]/,
  /(?<![\w.])(?:10|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.\d{1,3}\.\d{1,3}(?:\.\d{1,3})?:\d+/,
];

test('no tracked file names a path of a machine or the host of a registry', () => {
  expect(files).toEqual(expect.arrayContaining(['package.json', 'test/text.test.ts']));
  expect(files.flatMap((file) => foreignLines(read(file)).map((line) => `${file}: ${line}`))).toEqual([]);
});

test('such a line is noticed', () => {
  const lines = ['cd |work/x', 'see https:||registry.example.org/x', 'http:||10~1~2~3:7687'].map((line) =>
    line.replaceAll('|', '/').replaceAll('~', '.'),
  );
  expect(foreignLines(lines.join('\n'))).toEqual(lines);
  expect(foreignLines('the folder work/x, https://example.org/work/x and 127.0.0.1:4000')).toEqual([]);
});

function foreignLines(text: string): readonly string[] {
  return text.split('\n').flatMap((line) => (FOREIGN.some((pattern) => pattern.test(line)) ? [line.trim().slice(0, 160)] : []));
}

/** Empty for what is no text, and for a file deleted but not yet committed. */
function read(file: string): string {
  try {
    const text = readFileSync(`${root}${file}`, 'utf8');
    return text.includes('\0') ? '' : text;
  } catch {
    return '';
  }
}
