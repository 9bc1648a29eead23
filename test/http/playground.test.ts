import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
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

if (executablePath === undefined) {
  test.skip(`the playground in a browser: no Chromium found at ${BROWSERS[0]} or in AMBIT_TEST_BROWSER`, () => undefined);
} else {
  describe('the playground in a browser', () => playgroundTests(executablePath));
}

/** A page of the playground, and what happened behind it. */
interface Visit {
  readonly page: Page;
  readonly foreign: string[];
  readonly complaints: string[];
}

function playgroundTests(executable: string): void {
  let service: TestService;
  let browser: Browser;
  beforeAll(async () => {
    await promisify(execFile)(process.execPath, [BUILD]);
    [service, browser] = await Promise.all([startTestService(), chromium.launch({ executablePath: executable, args: ['--no-sandbox'] })]);
  }, 180_000);
  afterAll(async () => {
    await browser.close();
    await service.stop();
  });

  const visit = async (options: { width: number; colorScheme: 'light' | 'dark' }): Promise<Visit> => {
    const page = await browser.newPage({ viewport: { width: options.width, height: 800 }, colorScheme: options.colorScheme });
    const foreign: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(`${service.url}/`) && !request.url().startsWith('data:')) foreign.push(request.url());
    });
    page.on('console', (line) => (line.type() === 'error' || line.type() === 'warning' ? complaints.push(line.text()) : 0));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(`${service.url}/playground`);
    await page.waitForSelector('.graphiql-execute-button');
    // The editors are there once their text is.
    await page.waitForSelector('.graphiql-query-editor .view-line');
    return { page, foreign, complaints };
  };

  test.each([
    { width: 1280, colorScheme: 'light' as const },
    { width: 390, colorScheme: 'dark' as const },
  ])(
    'loads from its own origin alone, complains about nothing, and answers the first question ($width px, $colorScheme)',
    async (options) => {
      const { page, foreign, complaints } = await visit(options);
      expect(await page.locator('.graphiql-tab').first().innerText()).toContain('WhichMeasuresAffectDidi');
      await page.click('.graphiql-execute-button');
      await page.waitForFunction(() => /"affectedBy"/.test(document.querySelector('.result-window')?.textContent ?? ''));
      expect(await page.locator('.result-window').innerText()).not.toContain('"errors"');
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect({ foreign, complaints, overflow }).toEqual({ foreign: [], complaints: [], overflow: 0 });
      await page.close();
    },
    60_000,
  );

  test('each question of the panel opens in a tab of its own', async () => {
    const { page } = await visit({ width: 1280, colorScheme: 'light' });
    const tabs = await page.locator('.graphiql-tab').count();
    await page.click('button[aria-label="Show Questions"]');
    await page.locator('.questions button').nth(1).click();
    await page.locator('.graphiql-tab-active', { hasText: 'RestsOnOneArticle' }).waitFor();
    expect(await page.locator('.graphiql-tab').count()).toBe(tabs + 1);
    await page.close();
  }, 60_000);
}
