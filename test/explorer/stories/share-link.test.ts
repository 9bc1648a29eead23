import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { inBrowser } from '../../harness/browser.ts';
import { card, DIDI, eventually, linkTo, press, sheet, shown, untilDrawn, viewOf } from '../steps.ts';

/** Where each card stands, as the browser draws it. */
const placesOf = (page: Page): Promise<readonly string[]> =>
  page.locator('.react-flow__node').evaluateAll((cards) => cards.map((one) => `${one.dataset['id'] ?? ''} ${one.style.transform}`).toSorted());

inBrowser('a link', ({ visit }) => {
  test('opens the same picture for somebody else: entries, places, pins, filters, day', async () => {
    const page = await visit(linkTo({ unplaced: ['cac', 'didi'], hiddenKinds: ['Product'] }));
    await untilDrawn(page);
    await press(page, DIDI, 'e');
    await sheet(page, /^Expand DiDi/)
      .getByRole('button', { name: /^Show/ })
      .click();
    await eventually(() => expect(shown(page).length).toBeGreaterThan(10));
    await press(page, DIDI, 'p');
    await eventually(() => expect(viewOf(page).nodes.some((node) => node.pinned)).toBe(true));
    await untilDrawn(page);
    await page.getByText(/\d+ hidden by the legend/).waitFor();
    await sheet(page, /^Expand/).waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Fit everything' }).click();
    const drawn = viewOf(page).nodes.length;
    const cards = page.locator('.react-flow__node');
    await eventually(async () =>
      expect(await cards.count()).toBe(drawn - Number.parseInt(await page.getByText(/hidden by the legend/).innerText(), 10)),
    );

    const link = new URL(page.url());
    const other = await visit(`${link.pathname}${link.hash}`);
    await untilDrawn(other);
    await eventually(async () => expect(await placesOf(other)).toEqual(await placesOf(page)));
    expect(viewOf(other)).toEqual(viewOf(page));
    await card(other, DIDI).locator('.entry-pin').waitFor();
  });

  test('that was cut off says so, and leaves the way to begin', async () => {
    const page = await visit('/#v=1&nodes=didi,0');
    await page.getByRole('alert').getByText('This link cannot be opened').waitFor();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.locator('.react-flow__node').count()).toBe(0);
  });
});
