import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { inBrowser } from '../../harness/browser.ts';
import { eventually, findByTyping, held, linkTo, LOOKS, panel, sheet, untilSaid, viewOf } from '../steps.ts';

const PICTURE = ['cac', 'didi', 'didi-app-removal', 'didi-ipo', 'didi-chuxing-app', 'xnys'];
const namesOf = (page: Page): Promise<readonly string[]> => page.locator('tbody th').allInnerTexts();
const focusOf = (page: Page): Promise<string> =>
  page.evaluate<string>('document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? ""');

/** Walks on with the tab key until something with these words has the focus. */
async function tabTo(page: Page, words: RegExp, most = 60): Promise<void> {
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press('Tab');
    if (words.test(await focusOf(page))) return;
  }
  throw new Error(`${most} presses of the tab key do not reach ${words}; the last is "${await focusOf(page)}".`);
}

inBrowser('the table', ({ visit }) => {
  test.each(LOOKS.slice(1, 3))('lists what is shown; it is sorted, narrowed and opened (%s)', async (_name, looks) => {
    const page = await visit(linkTo({ unplaced: PICTURE, tab: 'table' }), looks);
    await page.getByRole('tab', { name: `Entries ${PICTURE.length}` }).waitFor();
    await eventually(async () => expect(await namesOf(page)).toHaveLength(PICTURE.length));
    const asItCame = await namesOf(page);

    const head = page.getByRole('columnheader', { name: 'Name', exact: true });
    await head.getByRole('button').click();
    await eventually(async () => expect(await namesOf(page)).toEqual(asItCame.toSorted((a, b) => a.localeCompare(b, 'en'))));
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    await head.getByRole('button').click();
    await eventually(async () => expect(await namesOf(page)).toEqual(asItCame.toSorted((a, b) => b.localeCompare(a, 'en'))));

    await page.getByRole('textbox', { name: 'Only rows with these words' }).fill('didi');
    await eventually(async () => expect(await namesOf(page)).not.toContain('Cyberspace Administration of China'));
    expect((await namesOf(page)).length).toBeGreaterThan(1);
    expect(viewOf(page).table).toMatchObject({ sort: 'name', isDescending: true, words: 'didi' });
    await page.locator('caption', { hasText: `of ${PICTURE.length} entries` }).waitFor({ state: 'attached' });

    await page.getByRole('button', { name: 'DiDi Global', exact: true }).click();
    await panel(page).getByRole('heading', { level: 2, name: 'DiDi Global' }).waitFor();
    expect(viewOf(page)).toMatchObject({ open: 'didi', tab: 'table' });
  });

  test('is the full path without a mouse: found, expanded, read to the quote, connected, judged', async () => {
    const page = await visit('/');
    await findByTyping(page, '滴滴');
    await page.locator('.react-flow__node').first().waitFor();
    await page.locator('input[type="radio"][value="table"]').focus();
    await page.keyboard.press('Space');
    await page.getByRole('checkbox', { name: 'Select DiDi Global' }).waitFor();
    const before = held(page).length;

    // What was found is selected, so its actions stand there.
    await tabTo(page, /^Expand …/);
    await page.keyboard.press('Enter');
    const counts = sheet(page, /^Expand DiDi/);
    await counts.getByRole('button', { name: /^Show/ }).waitFor();
    await eventually(async () => expect(await focusOf(page)).toMatch(/^Show/));
    await page.keyboard.press('Enter');
    await eventually(() => expect(held(page).length).toBeGreaterThan(before));
    if (await counts.isVisible()) await page.keyboard.press('Escape');

    await page.getByRole('tab', { name: /^Entries/ }).focus();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('tab', { name: /^Relations/, selected: true }).waitFor();
    const sources = page.getByRole('button', { name: /^\d+ sources?: / });
    await sources.first().waitFor();
    await tabTo(page, /^\d+ sources?: /);
    await page.keyboard.press('Enter');
    await page.locator('.graph-sheet blockquote').first().waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.graph-sheet').waitFor({ state: 'hidden' });
    expect(await focusOf(page)).toMatch(/^\d+ sources?: /);

    // DiDi is open, so its verdicts are a table too.
    await page.getByRole('tab', { name: /^Relations \d+/ }).focus();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('tab', { name: /^Verdicts \d+/, selected: true }).waitFor();
    await page.locator('td[data-column="verdict"]', { hasText: 'Applies' }).first().waitFor();
    await tabTo(page, /^Add .* to the view$/);
    const rows = held(page).length;
    await page.keyboard.press('Enter');
    await untilSaid(page, /is in the view\./);
    expect(held(page)).toHaveLength(rows + 1);
  });
});
