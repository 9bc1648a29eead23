import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { inBrowser } from '../../harness/browser.ts';
import { eventually, findByTyping, sheet, shown, untilDrawn, untilSaid, viewOf } from '../steps.ts';

const focused = (page: Page): Promise<string> => page.evaluate<string>('document.activeElement?.getAttribute("aria-label") ?? ""');

inBrowser('without a pointer', ({ visit }) => {
  test('an entry is found, expanded, walked, pinned, hidden, taken back; its relations are read to the quote', async () => {
    const page = await visit('/');
    await findByTyping(page, '滴滴');
    await untilDrawn(page);
    await eventually(() => expect(shown(page).length).toBeGreaterThan(5));
    await untilDrawn(page);
    // The search box is gone with the start page: the focus goes on to the name of what was found, and from there to the graph.
    await eventually(async () => expect(await page.locator('h2:focus').innerText()).toBe('DiDi Global'));
    await page.keyboard.press('g');
    expect(await focused(page)).toContain('DiDi Global');

    const before = shown(page).length;
    await page.keyboard.press('e');
    await sheet(page, /^Expand DiDi/).waitFor();
    await eventually(async () => expect(await page.evaluate<string>('document.activeElement?.textContent ?? ""')).toMatch(/^Show/));
    await page.keyboard.press('Enter');
    await eventually(() => expect(shown(page).length).toBeGreaterThan(before));
    await untilDrawn(page);
    // The sheet closes when nothing is left, and gives the focus back.
    await eventually(async () => expect(await focused(page)).toContain('DiDi Global'));

    await page.keyboard.press('ArrowLeft');
    await eventually(async () => expect(await focused(page)).not.toContain('DiDi Global'));
    const walked = await focused(page);
    await page.keyboard.press('p');
    await eventually(() => expect(viewOf(page).nodes.filter((node) => node.pinned)).toHaveLength(1));
    const all = shown(page).length;
    await page.keyboard.press('Delete');
    await untilSaid(page, 'hidden.');
    expect(shown(page)).toHaveLength(all - 1);
    await page.keyboard.press('Control+z');
    await eventually(() => expect(shown(page)).toHaveLength(all));
    await page
      .locator(`.react-flow__node[aria-label^="${walked.slice(0, 30)}"]`)
      .first()
      .waitFor();
  });

  test('relations are listed and each opens its quotes; Escape closes, the help opens and closes on "?"', async () => {
    const page = await visit('/#v=1&at=2021-07-12&add=cac,didi,didi-app-removal&chosen=didi');
    await untilDrawn(page);
    await page.keyboard.press('Shift+?');
    await page.getByRole('dialog', { name: 'Help' }).getByText('walk from entry to entry').waitFor();
    await page.keyboard.press('Shift+?');
    await page.getByRole('dialog', { name: 'Help' }).waitFor({ state: 'hidden' });
    await eventually(async () => expect(await focused(page)).toContain('DiDi Global'));
    await page.keyboard.press('m');
    await page.getByRole('menuitem', { name: /^Relations shown/ }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('menu').waitFor({ state: 'hidden' });
    await eventually(async () => expect(await focused(page)).toContain('DiDi Global'));
    await page.keyboard.press('r');
    const list = sheet(page, 'Relations of DiDi Global');
    await list.waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('.graph-sheet blockquote').first().waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.graph-sheet').waitFor({ state: 'hidden' });
    await eventually(async () => expect(await focused(page)).toContain('DiDi Global'));
  });
});
