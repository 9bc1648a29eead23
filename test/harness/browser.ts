import { afterAll, afterEach, beforeAll, describe, expect } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { buildPages, findBrowser, launchBrowser } from './find-browser.ts';
import { startTestService, type TestService } from './service.ts';

/** How a page is looked at. */
export interface Looks {
  readonly width?: number;
  readonly height?: number;
  readonly scheme?: 'light' | 'dark';
  /** Complaints of the page that the test is about: without a service some of its requests fail. */
  readonly tolerated?: RegExp;
}

/** What a test in a browser is given. */
export interface Visitor {
  readonly service: () => TestService;
  /** Opens a page in a browser profile of its own. */
  readonly visit: (path: string, looks?: Looks) => Promise<Page>;
}

/** Everything there waits on a condition; this is how long a busy machine may take to meet it. */
export const PATIENCE_MS = 60_000;

const HOW_TO_GET_ONE = 'no Chromium or Chrome is found. Install one (Debian, Ubuntu: apt-get install chromium), or name one with AMBIT_TEST_BROWSER.';

/**
 * Tests that open the pages in a browser. Whatever a test is about, each page asks its own origin alone and writes neither an error nor a
 * warning to its console. Without a browser they are skipped, which is said.
 */
export function inBrowser(title: string, tests: (visitor: Visitor) => void, serve: () => Promise<TestService> = () => startTestService()): void {
  const executablePath = findBrowser();
  if (executablePath === undefined) process.stderr.write(`Skipped: ${title}: ${HOW_TO_GET_ONE}\n`);
  const describeWhereFound = executablePath === undefined ? describe.skip : describe;
  describeWhereFound(`${title}${executablePath === undefined ? `: ${HOW_TO_GET_ONE}` : ''}`, () => {
    let service: TestService | undefined;
    let browser: Browser | undefined;
    let visits: Visit[] = [];
    beforeAll(async () => {
      await buildPages();
      [service, browser] = await Promise.all([serve(), launchBrowser(executablePath ?? '')]);
    }, 180_000);
    afterEach(async () => {
      const complaints = visits.flatMap((visit) => visit.complaints);
      await Promise.all(visits.map(({ page }) => page.context().close()));
      visits = [];
      expect(complaints).toEqual([]);
    });
    afterAll(async () => {
      await browser?.close();
      await service?.stop();
    });
    tests({
      service: () => service ?? notThere(),
      visit: async (path, looks) => {
        const visit = await open(browser ?? notThere(), service?.url ?? '', looks);
        visits.push(visit);
        await visit.page.goto(`${service?.url ?? ''}${path}`);
        return visit.page;
      },
    });
  });
}

interface Visit {
  readonly page: Page;
  /** Requests to other origins, errors, warnings. */
  readonly complaints: string[];
}

async function open(browser: Browser, origin: string, { width = 1440, height = 900, scheme = 'light', tolerated }: Looks = {}): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: scheme, hasTouch: width < 500, reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  const complaints: string[] = [];
  const complain = (words: string): void => {
    if (!tolerated?.test(words)) complaints.push(words);
  };
  page.on('request', (request) => {
    const { origin: asked, protocol } = new URL(request.url());
    if (asked !== origin && protocol !== 'data:' && protocol !== 'blob:') complain(`asked another origin: ${request.url()}`);
  });
  page.on('console', (line) => {
    if (line.type() === 'error' || line.type() === 'warning') complain(line.text());
  });
  page.on('pageerror', (error) => complain(error.message));
  page.on('dialog', (dialog) => {
    complain(`opened a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return { page, complaints };
}

function notThere(): never {
  throw new Error('The browser and the service are there in tests only.');
}
