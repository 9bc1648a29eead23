import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { inBrowser, type Visitor } from '../../harness/browser.ts';
import { DAY, linkTo, panel, untilDrawn } from '../steps.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ambit-take-away-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Saves what the menu calls so; returns where it is. */
async function taken(page: Page, item: string, name: string): Promise<string> {
  await page.getByRole('button', { name: 'Take away' }).click();
  const saved = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: item, exact: true }).click();
  const file = await saved;
  expect(file.suggestedFilename()).toBe(name);
  const path = join(folder, name);
  await file.saveAs(path);
  return path;
}

/** The cells of a CSV file by RFC 4180; a quote out of place is told. */
function cellsOf(csv: string): readonly (readonly string[])[] {
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  const rows: string[][] = [[]];
  let match = cell.exec(csv);
  let end = 0;
  while (match) {
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\r\n') rows.push([]);
    end = cell.lastIndex;
    match = cell.exec(csv);
  }
  expect(csv.slice(end)).toBe('');
  return rows.filter((row) => row.length > 0);
}

async function openCase(visit: Visitor['visit']): Promise<Page> {
  const page = await visit(linkTo({ unplaced: ['cac', 'didi', 'didi-app-removal'], open: 'didi', part: 'affected' }));
  await untilDrawn(page);
  await panel(page).locator('.verdict-row').first().waitFor();
  return page;
}

inBrowser('what is taken away', ({ visit }) => {
  test('tables are CSV and JSON, pictures SVG and PNG: all valid, with day and sources', async () => {
    const page = await openCase(visit);
    const [head = [], ...relations] = cellsOf((await readFile(await taken(page, 'Relations as CSV', `ambit-${DAY}-relations.csv`), 'utf8')).slice(1));
    expect(head).toEqual(expect.arrayContaining(['From', 'Relation', 'To', 'Since', 'Sources']));
    expect(relations.length).toBeGreaterThan(1);
    expect(relations.filter((row) => row.length !== head.length)).toEqual([]);
    const [, ...verdicts] = cellsOf(
      (await readFile(await taken(page, 'Verdicts of what is open as CSV', `ambit-${DAY}-verdicts.csv`), 'utf8')).slice(1),
    );
    expect(verdicts.some((row) => row.includes('Applies'))).toBe(true);

    const tables: unknown = JSON.parse(await readFile(await taken(page, 'All tables as JSON', `ambit-${DAY}.json`), 'utf8'));
    expect(tables).toMatchObject({ at: { valid: DAY }, verdicts: { of: 'didi' } });
    expect(tables).toHaveProperty('relations.length', relations.length);

    const svg = await readFile(await taken(page, 'SVG', `ambit-${DAY}.svg`), 'utf8');
    const [root, problem, words] = await page.evaluate<readonly [string, string | null, string], string>((text) => {
      const read = new DOMParser().parseFromString(text, 'image/svg+xml');
      return [read.documentElement.tagName, read.querySelector('parsererror')?.textContent ?? null, read.documentElement.textContent] as const;
    }, svg);
    expect({ root, problem }).toEqual({ root: 'svg', problem: null });
    expect(words).toContain('as of 12 July 2021');
    expect(words).toMatch(/Sources.*https?:\/\//s);

    const png = await readFile(await taken(page, 'PNG', `ambit-${DAY}.png`));
    expect(png.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a');
    expect(png.length).toBeGreaterThan(10_000);
  });

  test('the case file opens from disk without a network: picture, verdicts, tests, quotes, links, no script', async () => {
    const page = await openCase(visit);
    const path = await taken(page, 'Case file (HTML, with quotes)', `ambit-${DAY}-case.html`);
    const offline = await page.context().browser()?.newContext({ offline: true });
    const asked: string[] = [];
    try {
      const read = await offline?.newPage();
      if (!read) throw new Error('The browser has gone.');
      read.on('request', (request) => asked.push(request.url()));
      const complaints: string[] = [];
      read.on('console', (line) => complaints.push(line.text()));
      await read.goto(pathToFileURL(path).href);
      expect(await read.getByRole('heading', { level: 1 }).innerText()).toContain('DiDi Global');
      expect(await read.locator('script, iframe, object, embed, [onload], [onerror]').count()).toBe(0);
      expect(await read.locator('.picture svg').count()).toBe(1);
      expect(await read.locator('article', { hasText: 'Cybersecurity Review Measures (2020)' }).locator('.trace').first().innerText()).toContain(
        'May affect national security',
      );
      expect(await read.locator('.quotes q').count()).toBeGreaterThan(10);
      expect(await read.locator('.sources a[href^="http"]').count()).toBeGreaterThan(5);
      expect(await read.getByRole('link', { name: 'Open the same view' }).getAttribute('href')).toBe(page.url());
      expect(complaints).toEqual([]);
      expect(asked).toEqual([pathToFileURL(path).href]);
    } finally {
      await offline?.close();
    }
  });
});
