import { expect } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { decodeView, encodeView } from '../../src/explorer/view/fragment.ts';
import { EMPTY_VIEW, type View } from '../../src/explorer/view/view.ts';
import { PATIENCE_MS, type Looks } from '../harness/browser.ts';

/** The day that most stories look at. */
export const DAY = '2021-07-12';
/** How the seed's entries are called by a screen reader. */
export const CAC = 'Regulator, Cyberspace Administration of China';
export const DIDI = 'Company, DiDi Global';

/** The sizes and themes in which a story must go. */
export const LOOKS: readonly (readonly [name: string, looks: Looks])[] = [
  ['390 px, light', { width: 390, height: 844, scheme: 'light' }],
  ['390 px, dark', { width: 390, height: 844, scheme: 'dark' }],
  ['1440 px, light', { scheme: 'light' }],
  ['1440 px, dark', { scheme: 'dark' }],
];

/** A link to a view; what is not said is as on the start page, on the stories' day. */
export function linkTo(view: Partial<View>): string {
  return `/#${encodeView({ ...EMPTY_VIEW, at: { valid: DAY, known: null, published: null }, ...view })}`;
}

/** What the page shows, as its address says it. */
export function viewOf(page: Page): View {
  const decoded = decodeView(new URL(page.url()).hash);
  if ('problem' in decoded) throw new Error(decoded.problem);
  return decoded.view;
}

/** What is drawn, where, and how: all of the view that undo brings back. */
export function pictureOf(page: Page): Partial<View> {
  const { nodes, unplaced, layout, hiddenKinds, hiddenRelations, openedGroups, highlight } = viewOf(page);
  return { nodes, unplaced, layout, hiddenKinds, hiddenRelations, openedGroups, highlight };
}

/** The ids of what is drawn. */
export function shown(page: Page): readonly string[] {
  return viewOf(page).nodes.map(({ id }) => id);
}

/** The ids of all that the view holds, drawn or not yet. */
export function held(page: Page): readonly string[] {
  return [...shown(page), ...viewOf(page).unplaced];
}

/** Finds an entry from the start page as one does who types at once and does not look. */
export async function findByTyping(page: Page, words: string): Promise<void> {
  await page
    .getByRole('searchbox')
    .or(page.getByRole('combobox', { name: /^Search/ }))
    .waitFor();
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
}

/** Tries again until it holds; what failed last is told when it never does. */
export async function eventually(check: () => Promise<void> | void): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      await check();
      return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** Until everything on the canvas is read, placed and drawn. */
export async function untilDrawn(page: Page): Promise<void> {
  await page.locator('.react-flow__node').first().waitFor();
  await eventually(async () => {
    expect(viewOf(page).unplaced).toEqual([]);
    expect(await page.getByLabel('Reading', { exact: true }).count()).toBe(0);
  });
}

/** Types into the search box and waits for suggestions. */
export async function search(page: Page, text: string): Promise<Locator> {
  const box = page.getByRole('searchbox').or(page.getByRole('combobox', { name: /^Search/ }));
  await box.fill(text);
  const options = page.getByRole('option');
  await options.first().waitFor();
  return options;
}

/** Types as a person does who sees that the box has the focus: what is pressed before that goes nowhere. */
export async function typeInSearch(page: Page, text: string): Promise<void> {
  await page.locator('#ambit-search:focus').waitFor();
  await page.keyboard.type(text);
}

/** An entry on the canvas, by the beginning of its name. */
export function card(page: Page, name: string): Locator {
  return page.locator(`.react-flow__node[aria-label^="${name}"]`);
}

/** Points at an entry and presses a key. */
export async function press(page: Page, name: string, key: string): Promise<void> {
  await card(page, name).focus();
  await page.keyboard.press(key);
}

/** What is told beside the canvas: a region, or a dialog on a narrow screen. */
export function sheet(page: Page, title: string | RegExp): Locator {
  return page.getByRole('region', { name: title }).or(page.getByRole('dialog', { name: title }));
}

/** Until a live region says so. */
export async function untilSaid(page: Page, words: string | RegExp): Promise<void> {
  await page.getByRole('status').filter({ hasText: words }).first().waitFor({ state: 'attached' });
}

/** The entry that is read beside the canvas, or over it on a narrow screen. */
export function panel(page: Page): Locator {
  return page.getByRole('complementary', { name: 'Entry' }).or(page.getByRole('dialog', { name: 'Entry' }));
}

/** Where each card stands, as the browser draws it. */
export function placesOf(page: Page): Promise<readonly string[]> {
  return page.locator('.react-flow__node').evaluateAll((cards) => cards.map((one) => `${one.dataset['id'] ?? ''} ${one.style.transform}`).toSorted());
}

/** Asks about another day. */
export async function moveTo(page: Page, day: string): Promise<void> {
  await page.locator('input[type="date"][aria-label="Day asked about"]').fill(day);
  await eventually(() => expect(viewOf(page).at.valid).toBe(day));
}

/** Opens the quotes of a statement, and expects words in them and a page of the web that says so. */
export async function readQuotes(statement: Locator): Promise<string> {
  await statement.locator('.quotes-button').first().click();
  const quote = statement.locator('figure').first();
  const link = quote.getByRole('link').first();
  expect(await link.getAttribute('href')).toMatch(/^https?:\/\//);
  expect(await link.getAttribute('rel')).toContain('noopener');
  const words = await quote.locator('blockquote q').innerText();
  expect(words.length).toBeGreaterThan(5);
  return words;
}
