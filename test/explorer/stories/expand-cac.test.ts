import { expect, test } from '@jest/globals';
import { inBrowser } from '../../harness/browser.ts';
import { CAC, card, eventually, linkTo, LOOKS, press, sheet, shown, untilDrawn, untilSaid, viewOf } from '../steps.ts';

/** A day on which more than fifty relations of it hold. */
const LATER = { valid: '2026-11-01', known: null, published: null };
const EXPAND = /^Expand Cyberspace Administration of China/;

inBrowser('expanding the CAC, a hub', ({ visit }) => {
  test.each(LOOKS.slice(1, 3))(
    'says how many of each kind there are and chooses nothing unasked; then the top 25, then more (%s)',
    async (_name, looks) => {
      const page = await visit(linkTo({ at: LATER, unplaced: ['cac'] }), looks);
      await untilDrawn(page);
      await press(page, CAC, 'e');
      const counts = sheet(page, EXPAND);
      await counts.getByText('are too many to read at once').waitFor();
      const boxes = counts.getByRole('checkbox');
      expect(await boxes.count()).toBeGreaterThan(2);
      expect(await counts.getByRole('checkbox', { checked: true }).count()).toBe(0);
      expect(await counts.getByRole('checkbox', { name: /^Measures: (at least )?\d+/ }).count()).toBeGreaterThan(0);
      expect(shown(page)).toEqual(['cac']);
      await counts.getByRole('button', { name: 'Show the top 25' }).click();
      await untilSaid(page, /25 added\. Not everything is drawn: \d+ more\./);
      expect(shown(page)).toHaveLength(26);
      await counts.getByRole('button', { name: 'Show 25 more' }).click();
      await eventually(() => expect(shown(page)).toHaveLength(51));
    },
  );

  test('only the kinds that were chosen come', async () => {
    const page = await visit(linkTo({ at: LATER, unplaced: ['cac'] }));
    await untilDrawn(page);
    await card(page, CAC).dblclick();
    const counts = sheet(page, EXPAND);
    await counts
      .getByRole('checkbox', { name: /^Events:/ })
      .first()
      .check();
    await counts.getByRole('button', { name: /^Show/ }).click();
    await eventually(() => expect(shown(page).length).toBeGreaterThan(5));
    await untilDrawn(page);
    const drawn = await page.locator('.react-flow__node').evaluateAll((cards) => cards.map((one) => one.getAttribute('aria-label') ?? ''));
    expect(drawn.filter((name) => !name.startsWith('Event,'))).toEqual([expect.stringContaining(CAC)]);
  });

  test('collapsing hides what hangs on it alone, but for what is pinned', async () => {
    const page = await visit(linkTo({ unplaced: ['cac', 'didi'] }));
    await untilDrawn(page);
    await press(page, 'Company, DiDi Global', 'e');
    await sheet(page, /^Expand DiDi/)
      .getByRole('button', { name: /^Show/ })
      .click();
    await eventually(() => expect(shown(page).length).toBeGreaterThan(10));
    await untilDrawn(page);
    const product = card(page, 'Product,').first();
    const pinned = await product.getAttribute('data-id');
    await product.focus();
    await page.keyboard.press('p');
    await eventually(() => expect(viewOf(page).nodes.filter((node) => node.pinned)).toEqual([expect.objectContaining({ id: pinned })]));
    const before = shown(page).length;
    await press(page, 'Company, DiDi Global', 'c');
    await untilSaid(page, /\d+ neighbours hidden/);
    expect(shown(page).length).toBeLessThan(before);
    expect(shown(page)).toEqual(expect.arrayContaining(['cac', 'didi', pinned]));
  });
});
