import { expect, test } from '@jest/globals';
import { inBrowser } from '../../harness/browser.ts';
import { card, DIDI, eventually, LOOKS, search, shown, typeInSearch, untilDrawn, untilSaid, viewOf } from '../steps.ts';

inBrowser('finding an entry', ({ visit }) => {
  test.each(LOOKS)('滴滴 finds DiDi, says why, and Enter draws it among its neighbours (%s)', async (_name, looks) => {
    const page = await visit('/', looks);
    const options = await search(page, '滴滴');
    expect(await options.first().innerText()).toMatch(/Company\s+DiDi Global/);
    expect(await options.first().innerText()).toContain('滴滴');
    await page.keyboard.press('Enter');
    await untilDrawn(page);
    await eventually(() => expect(shown(page).length).toBeGreaterThan(5));
    expect(viewOf(page)).toMatchObject({ open: 'didi', selection: ['didi'] });
    await card(page, DIDI).waitFor();
    expect(await page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0);
  });

  test('Enter pressed before the suggestions are there opens the first of them', async () => {
    const page = await visit('/');
    await typeInSearch(page, '网信办');
    await page.keyboard.press('Enter');
    await untilDrawn(page);
    expect(viewOf(page).open).toBe('cac');
  });

  test('a name that nothing has is answered in words', async () => {
    const page = await visit('/');
    await typeInSearch(page, 'qqqqqqqq');
    await untilSaid(page, 'Nothing is found for “qqqqqqqq”');
    expect(await page.getByRole('option').count()).toBe(0);
  });
});
