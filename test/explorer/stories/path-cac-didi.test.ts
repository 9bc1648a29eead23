import { expect, test } from '@jest/globals';
import { inBrowser } from '../../harness/browser.ts';
import { CAC, card, DIDI, eventually, linkTo, LOOKS, press, sheet, untilDrawn, viewOf } from '../steps.ts';

inBrowser('the paths from the CAC to DiDi', ({ visit }) => {
  test.each(LOOKS.slice(1, 3))('are told step by step with who says so, and shown on the graph (%s)', async (_name, looks) => {
    const page = await visit(linkTo({ unplaced: ['cac', 'didi'] }), looks);
    await untilDrawn(page);
    await press(page, CAC, ' ');
    await press(page, DIDI, ' ');
    await press(page, CAC, 'w');
    const paths = sheet(page, /^From Cyberspace Administration of China to DiDi Global/);
    const steps = paths.getByRole('listitem');
    await steps.first().waitFor();
    expect(await steps.count()).toBeGreaterThan(1);
    for (const step of await steps.all()) {
      expect(await step.locator('figure').count()).toBeGreaterThan(0);
      expect(await step.locator('figure a').first().getAttribute('href')).toMatch(/^https?:/);
      expect(await step.locator('figure a').first().getAttribute('rel')).toContain('noopener');
    }
    await paths.getByRole('button', { name: 'Show it on the graph' }).click();
    await eventually(() => expect(viewOf(page).highlight?.links).toHaveLength(2));
    expect(viewOf(page).highlight?.nodes).toEqual(expect.arrayContaining(['cac', 'didi']));
    await page.keyboard.press('Escape');
    await paths.waitFor({ state: 'hidden' });
    await card(page, DIDI).locator('.entry-card[data-stress="on"]').waitFor();
    await page.locator('.relation-label[data-stress="on"]').first().waitFor();
  });

  test('a way not through an entry is found instead', async () => {
    const page = await visit(linkTo({ unplaced: ['cac', 'didi'], selection: ['cac', 'didi'] }));
    await untilDrawn(page);
    await page.getByRole('button', { name: 'Paths between the two' }).click();
    const paths = sheet(page, /^From /);
    const avoid = paths.getByRole('button', { name: /^Find a way not through / }).first();
    const name = (await avoid.innerText()).replace('Find a way not through ', '');
    await avoid.click();
    await paths.getByText('Not through', { exact: true }).waitFor();
    await paths.getByRole('listitem').first().waitFor();
    await eventually(async () => expect(await paths.getByRole('button', { name: `Find a way not through ${name}` }).count()).toBe(0));
  });
});
