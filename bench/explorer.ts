// The explorer as a browser meets it: first content on loopback, what is loaded before it, layouts of 500 entries beside the page, and the longest
// task on the page while 500 entries are dragged and zoomed.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { buildPages, findBrowser, launchBrowser } from '../test/harness/find-browser.ts';
import { WEB_ROOT, type TestService } from '../test/harness/service.ts';
import { describeMachine, showSpread, spreadOf } from './measure.ts';
import { withService } from './with-service.ts';

const LOADS = 7;
const ENTRIES = 500;
const LAYOUTS = ['By relation', 'Timeline', 'Layered'] as const;

/** What the page notes of itself: when the search box can be used, how long the worker takes, and its own long tasks. */
const NOTES = `
  const notes = (window.notes = { contentMs: null, layouts: [], tasks: [] });
  const look = () => document.querySelector('#ambit-search') ? (notes.contentMs = performance.now()) : requestAnimationFrame(look);
  requestAnimationFrame(look);
  new PerformanceObserver((list) => notes.tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask', buffered: true });
  const { postMessage } = Worker.prototype;
  Worker.prototype.postMessage = function (...args) {
    const before = performance.now();
    this.addEventListener('message', () => notes.layouts.push(performance.now() - before), { once: true });
    return postMessage.apply(this, args);
  };
`;

interface Notes {
  readonly contentMs: number | null;
  readonly layouts: readonly number[];
  readonly tasks: readonly number[];
}

const notesOf = (page: Page): Promise<Notes> => page.evaluate<Notes>('window.notes');

/** Asks until it is so; a function that waits inside the page would need what the security policy forbids. */
async function until(page: Page, condition: string): Promise<void> {
  for (const deadline = Date.now() + 120_000; !(await page.evaluate<boolean>(condition)); await new Promise((resolve) => setTimeout(resolve, 50)))
    if (Date.now() > deadline) throw new Error(`Never so: ${condition}`);
}

async function open(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  await page.addInitScript(NOTES);
  return page;
}

/** Loads the start page with nothing in the cache; answers with the time and the size of what came before the content. */
async function firstContent(browser: Browser, url: string): Promise<{ readonly ms: number; readonly bytes: number }> {
  const page = await open(browser);
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await page.goto(url);
  await until(page, 'window.notes.contentMs !== null');
  const { contentMs } = await notesOf(page);
  await page.context().close();
  const files = loaded.filter((path) => /\.(js|css)$/.test(path));
  return { ms: contentMs ?? 0, bytes: files.map((path) => statSync(`${join(WEB_ROOT, path)}.gz`).size).reduce((sum, size) => sum + size, 0) };
}

/** Ids of the 500 entries around a few hubs. */
async function manyIds(service: TestService): Promise<readonly string[]> {
  const { data, errors } = await service.query(
    `{ neighbourhood(of: ["cac", "samr", "didi", "tencent", "alibaba", "eu-commission"], depth: 3, maxNodes: ${ENTRIES}) { nodes { id } } }`,
  );
  const found = data?.['neighbourhood'];
  if (typeof found !== 'object' || found === null || !('nodes' in found) || !Array.isArray(found.nodes)) throw new Error(JSON.stringify(errors));
  return found.nodes.map(({ id }: { readonly id: string }) => id);
}

async function layouts(page: Page): Promise<void> {
  for (const name of LAYOUTS) {
    const before = (await notesOf(page)).layouts.length;
    await page.evaluate('window.notes.tasks.length = 0');
    await page.getByRole('button', { name: /^Layout/ }).click();
    await page.getByRole('menuitem', { name }).click();
    await until(page, `window.notes.layouts.length > ${before}`);
    await drawn(page);
    const { layouts: times, tasks } = await notesOf(page);
    console.log(`layout "${name}": ${(times.at(-1) ?? 0).toFixed(0)} ms in the worker; longest task on the page ${longest(tasks)} ms`);
  }
}

/** Until the page has nothing to do for two frames. */
async function drawn(page: Page): Promise<void> {
  await until(page, '!document.querySelector(\'[aria-label="Reading"]\')');
  await page.evaluate('new Promise((done) => setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(done)), 300))');
}

const longest = (tasks: readonly number[]): string => Math.max(0, ...tasks).toFixed(0);

async function drag(page: Page): Promise<void> {
  const cards = page.locator('.react-flow__node');
  const boxes = await Promise.all((await cards.all()).slice(0, 200).map((card) => card.boundingBox()));
  const middle = boxes.filter((box) => box !== null).find(({ x, y }) => x > 400 && x < 1000 && y > 300 && y < 700);
  if (!middle) throw new Error('No card stands in the middle of the screen.');
  const [x, y] = [middle.x + middle.width / 2, middle.y + middle.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 1; step <= 60; step++) await page.mouse.move(x + 3 * step, y - 2 * step);
  await page.mouse.up();
}

async function pan(page: Page): Promise<void> {
  await page.mouse.move(120, 800);
  await page.mouse.down();
  for (let step = 1; step <= 60; step++) await page.mouse.move(120 + 4 * step, 800 - 3 * step);
  await page.mouse.up();
}

async function zoom(page: Page): Promise<void> {
  await page.mouse.move(700, 500);
  for (let step = 0; step < 30; step++) await page.mouse.wheel(0, -120);
  for (let step = 0; step < 40; step++) await page.mouse.wheel(0, 120);
}

async function handled(page: Page): Promise<void> {
  for (const [name, act] of Object.entries({ dragging: drag, panning: pan, zooming: zoom })) {
    await page.keyboard.press('f');
    await drawn(page);
    await page.evaluate('window.notes.tasks.length = 0');
    const before = performance.now();
    await act(page);
    await drawn(page);
    const { tasks } = await notesOf(page);
    const seconds = ((performance.now() - before) / 1000).toFixed(1);
    console.log(`${name}: longest task ${longest(tasks)} ms, ${tasks.length} tasks over 50 ms in ${seconds} s`);
  }
}

async function measure(browser: Browser, service: TestService): Promise<void> {
  const loads: { readonly ms: number; readonly bytes: number }[] = [];
  for (let load = 0; load < LOADS; load++) loads.push(await firstContent(browser, service.url));
  console.log(`first content after ${showSpread(spreadOf(loads.map(({ ms }) => ms)), 0)} ms, ${LOADS} loads with an empty cache`);
  console.log(`loaded before it: ${((loads[0]?.bytes ?? 0) / 1000).toFixed(0)} kB of scripts and styles, gzip`);
  const page = await open(browser);
  const ids = await manyIds(service);
  await page.goto(`${service.url}/#v=1&add=${ids.join(',')}`);
  await page.locator('.react-flow__node').first().waitFor();
  await until(page, '!location.hash.includes("&add=")');
  await drawn(page);
  const { layouts: times, tasks } = await notesOf(page);
  console.log(
    `${ids.length} entries opened: first layout ${(times.at(-1) ?? 0).toFixed(0)} ms in the worker; longest task on the page ${longest(tasks)} ms`,
  );
  await layouts(page);
  await handled(page);
}

const executablePath = findBrowser();
if (executablePath === undefined) throw new Error('No Chromium or Chrome is found. Install one, or name one with AMBIT_TEST_BROWSER.');
await buildPages();
await withService({}, async (service) => {
  const browser = await launchBrowser(executablePath);
  try {
    await measure(browser, service);
  } finally {
    await browser.close();
  }
});
console.log(describeMachine());
