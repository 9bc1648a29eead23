import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { chromium, type Browser, type Page } from 'playwright-core';
import { startTestService, type TestService } from '../harness/service.ts';

const BUILD = fileURLToPath(new URL('../../scripts/build-web.mjs', import.meta.url));
const BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const executablePath = [process.env['AMBIT_TEST_BROWSER'] ?? '', ...BROWSERS].find((path) => path !== '' && existsSync(path));

const title = 'the playground in a browser';
const describeWhereFound = executablePath === undefined ? describe.skip : describe;
const skipped = `${title}: no Chromium at ${BROWSERS.join(', ')} or in AMBIT_TEST_BROWSER`;

describeWhereFound(executablePath === undefined ? skipped : title, () => {
  let service: TestService;
  let browser: Browser;
  let page: Page;
  let foreign: string[];
  let complaints: string[];

  beforeAll(async () => {
    await promisify(execFile)(process.execPath, [BUILD]);
    [service, browser] = await Promise.all([startTestService(), chromium.launch({ executablePath: executablePath ?? '', args: ['--no-sandbox'] })]);
  });
  afterEach(() => page.close());
  afterAll(async () => {
    await browser?.close();
    await service?.stop();
  });

  const visit = async (width: number, colorScheme: 'light' | 'dark'): Promise<void> => {
    page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme });
    [foreign, complaints] = [[], []];
    page.on('request', (request) => {
      if (!request.url().startsWith(`${service.url}/`) && !request.url().startsWith('data:')) foreign.push(request.url());
    });
    page.on('console', (line) => {
      if (line.type() === 'error' || line.type() === 'warning') complaints.push(line.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(`${service.url}/playground`);
    await page.waitForSelector('.graphiql-execute-button');
    // The editors are there once their text is.
    await page.waitForSelector('.graphiql-query-editor .view-line');
  };

  test.each([
    [1280, 'light'],
    [390, 'dark'],
  ] as const)('loads from its own origin alone, complains about nothing, and answers the first question (%i px, %s)', async (width, colorScheme) => {
    await visit(width, colorScheme);
    expect(await page.locator('.graphiql-tab').first().innerText()).toContain('WhichMeasuresAffectDidi');
    await page.click('.graphiql-execute-button');
    const answer = page.locator('.result-window .view-lines', { hasText: '"affectedBy"' });
    await answer.waitFor({ timeout: 20_000 });
    expect(await answer.innerText()).not.toContain('"errors"');
    const overflow = await page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
    expect({ foreign, complaints, overflow }).toEqual({ foreign: [], complaints: [], overflow: 0 });
  });

  test('each question of the panel opens in a tab of its own', async () => {
    await visit(1280, 'light');
    const tabs = await page.locator('.graphiql-tab').count();
    await page.click('button[aria-label="Show Questions"]');
    await page.locator('.questions button', { hasText: 'on this one article' }).click();
    await page.locator('.graphiql-tab-active', { hasText: 'RestsOnOneArticle' }).waitFor();
    expect(await page.locator('.graphiql-tab').count()).toBe(tabs + 1);
  });
});
