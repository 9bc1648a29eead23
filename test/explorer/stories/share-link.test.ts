import { expect, test } from '@jest/globals';
import { inBrowser } from '../../harness/browser.ts';
import { card, DIDI, eventually, linkTo, panel, placesOf, press, sheet, shown, untilDrawn, viewOf } from '../steps.ts';

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

  test('opens the same part of the same entry in the panel, with the same verdict unfolded', async () => {
    const page = await visit(linkTo({ unplaced: ['cac', 'didi'], open: 'didi', part: 'affected' }));
    await untilDrawn(page);
    await panel(page)
      .getByRole('button', { name: /^Cybersecurity Review Measures \(2020\)/ })
      .click();
    await panel(page).getByText('Test by test').waitFor();
    await eventually(() => expect(viewOf(page).part).toBe('affected:cybersecurity-review-measures-2020'));

    const link = new URL(page.url());
    const other = await visit(`${link.pathname}${link.hash}`);
    await panel(other).getByRole('tab', { name: 'Affected by', selected: true }).waitFor();
    await panel(other).getByText('Test by test').waitFor();
    expect(await panel(other).getByRole('heading', { level: 2 }).innerText()).toBe('DiDi Global');
    expect(await panel(other).locator('.verdict-row[data-open="true"] .verdict-name').innerText()).toContain('Cybersecurity Review Measures (2020)');
    expect(viewOf(other)).toEqual(viewOf(page));
  });

  test('that was cut off says so, and leaves the way to begin', async () => {
    const page = await visit('/#v=1&nodes=didi,0');
    await page.getByRole('alert').getByText('This link cannot be opened').waitFor();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.locator('.react-flow__node').count()).toBe(0);
  });
});
