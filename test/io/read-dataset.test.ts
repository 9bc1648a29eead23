import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import { claimsOf, DatasetError, readDataset } from '../../src/io/index.ts';
import { BASE, company, MANIFEST, model } from './format.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'data set ñ '));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const write = async (name: string, content: unknown): Promise<void> =>
  await writeFile(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));

async function refusal(): Promise<string> {
  try {
    await readDataset(folder);
  } catch (error) {
    if (error instanceof DatasetError) return error.problems.map(({ file, message }) => `${file}: ${message}`).join('\n');
    throw error;
  }
  throw new Error('expected the data set to be refused');
}

test('YAML and JSON say the same, in one file or in several of a folder', async () => {
  const rows = [
    company(),
    company({ id: 'uber', name: 'Uber', identifiers: [{ scheme: 'cik', value: '0001543151', citations: [{ source: 'gazette' }] }] }),
  ];
  await write('manifest.json', MANIFEST);
  for (const [stem, content] of Object.entries(BASE)) await write(`${stem}.json`, content);
  await write('companies.json', rows);
  const fromJson = claimsOf(await readDataset(folder), model);
  await Promise.all([...Object.keys(BASE), 'manifest'].map((stem) => rm(join(folder, `${stem}.json`))));
  await write('manifest.yml', stringify(MANIFEST));
  for (const [stem, content] of Object.entries(BASE)) if (stem !== 'companies') await write(`${stem}.yaml`, stringify(content));
  await mkdir(join(folder, 'companies'));
  for (const [index, row] of rows.entries()) await write(`companies/${index}.yaml`, stringify([row]));
  await write('README.md', 'ignored');
  const fromYaml = claimsOf(await readDataset(folder), model);
  expect(fromYaml).toEqual(fromJson);
  expect(fromJson.nodes.filter(({ type }) => type === 'Company')).toHaveLength(2);
});

test('a year without quotes in YAML is a date, not a number', async () => {
  await write('manifest.json', MANIFEST);
  await write('sources.yaml', '- id: gazette\n  title: Gazette\n  kind: official\n  publishedOn: 2021\n');
  expect((await readDataset(folder)).sources[0]?.publishedOn).toBe('2021');
});

test.each([
  ['broken JSON', 'sources.json', '[{"id": ', 'sources.json: not JSON:'],
  ['broken YAML', 'sources.yaml', '- id: [a\n- b: }', 'sources.yaml: not YAML:'],
  ['a bomb of YAML aliases', 'sources.yaml', `- &a [x,x,x,x]\n- &b [*a,*a,*a,*a]\n- [*b,*b,*b,*b]\n`, 'sources.yaml: not YAML: '],
  ['a key that reaches into objects', 'sources.json', '[{"id":"a","__proto__":{"kind":"x"}}]', "sources.json: the key '__proto__' is not allowed"],
  ['the same key in YAML', 'sources.yaml', '- __proto__: {kind: x}\n', "sources.yaml: the key '__proto__' is not allowed"],
  ['an object where a list is expected', 'sources.json', '{"id":"a"}', 'sources.json: expected a list of sources'],
  ['deep nesting', 'sources.json', `${'['.repeat(90)}1${']'.repeat(90)}`, 'sources.json: nested deeper than 60 levels'],
  ['absurdly deep nesting', 'sources.json', `${'['.repeat(200_000)}${']'.repeat(200_000)}`, 'sources.json: '],
  ['absurdly deep YAML', 'sources.yaml', '['.repeat(50_000), 'sources.yaml: not YAML'],
  [
    'a number beyond all numbers',
    'companies.json',
    '[{"id":"a","name":"A","ownership":[{"owner":"b","percent":1e999,"citations":[]}]}]',
    'companies.json: expected',
  ],
  [
    'not a number',
    'companies.yaml',
    '- {id: a, name: A, ownership: [{owner: b, percent: .nan, citations: []}]}',
    'companies.yaml: expected a number, found NaN at companies[0].ownership[0].percent',
  ],
])('%s is refused in words', async (_, name, content, message) => {
  await write('manifest.json', MANIFEST);
  await write(name, content);
  expect(await refusal()).toContain(message);
});

test('nothing of a data set can change the objects of the program', async () => {
  await write('manifest.json', MANIFEST);
  await write('sources.json', '[{"id":"a","title":"A","kind":"news","constructor":{"prototype":{"polluted":true}}}]');
  expect(await refusal()).toBe("sources.json: the key 'constructor' is not allowed");
  expect({}).not.toHaveProperty('polluted');
});

test('links are not followed, and missing or wrong folders are named', async () => {
  await write('manifest.json', MANIFEST);
  await symlink('/etc/hostname', join(folder, 'sources.json'));
  expect(await refusal()).toBe('sources.json: not a plain file (links are not followed)');
  await expect(readDataset(join(folder, 'nowhere'))).rejects.toThrow('nowhere: there is no such folder');
  await expect(readDataset(join(folder, 'manifest.json'))).rejects.toThrow('expected a folder, found a file');
});

test('size and number of files are limited before anything is read', async () => {
  await write('manifest.json', MANIFEST);
  await write('sources.json', `[${' '.repeat(2 ** 20)}]`);
  const limits = { maxFiles: 10, maxFileBytes: 2 ** 10, maxTotalBytes: 2 ** 30, maxMemoryBytes: 2 ** 34 };
  await expect(readDataset(folder, limits)).rejects.toThrow('sources.json: larger than a file may be (1 MiB, at most 0 MiB)');
  await expect(readDataset(folder, { ...limits, maxFiles: 1, maxFileBytes: 2 ** 30 })).rejects.toThrow('more than 1 files');
  const tooLittle = readDataset(folder, { ...limits, maxFileBytes: 2 ** 30, maxMemoryBytes: 30 * 2 ** 20 });
  await expect(tooLittle).rejects.toThrow(
    /1 MiB in all take about 4\d MiB of memory, of which this process may use 30 MiB; set NODE_OPTIONS=--max-old-space-size=4\d /,
  );
});
