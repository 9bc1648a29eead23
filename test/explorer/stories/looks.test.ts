import { expect, test } from '@jest/globals';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { inBrowser } from '../../harness/browser.ts';
import { linkTo, LOOKS, press, search, sheet, untilDrawn } from '../steps.ts';

interface Finding {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

/** Markup and colours of the code editor of the playground: buttons inside its tabs (all reached by keyboard), and its colours of code. */
const NOT_OURS = /^(?:nested-interactive: <li [^>]*class="graphiql-tab|color-contrast: <span class="mtk)/;

/** What axe holds against the page, of what keeps people out. */
async function findingsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<{ violations: readonly Finding[] }>('axe.run(document, { resultTypes: ["violations"] })');
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)}: ${failureSummary.replaceAll(/\s+/g, ' ')}`))
    .filter((finding) => !NOT_OURS.test(finding));
}

const overflowOf = (page: Page): Promise<number> => page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

inBrowser('how it looks to everybody', ({ visit }) => {
  test.each(LOOKS)('start page, graph, legend, expansion and help: nothing sticks out, axe finds nothing serious (%s)', async (_name, looks) => {
    const page = await visit('/', looks);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await findingsOf(page)).toEqual([]);
    expect(await overflowOf(page)).toBe(0);
    await search(page, 'didi');
    expect(await findingsOf(page)).toEqual([]);

    await page.goto(new URL(linkTo({ unplaced: ['cac', 'didi', 'didi-app-removal', 'nyse'], selection: ['didi'] }), page.url()).href);
    await page.reload();
    await untilDrawn(page);
    expect(await findingsOf(page)).toEqual([]);
    expect(await overflowOf(page)).toBe(0);

    await press(page, 'Company, DiDi', 'l');
    await sheet(page, 'Legend').getByText('Untick what is not to be drawn.').waitFor();
    expect(await findingsOf(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await sheet(page, 'Legend').waitFor({ state: 'hidden' });

    await press(page, 'Company, DiDi', 'e');
    await sheet(page, /^Expand/)
      .getByRole('button', { name: /^Show/ })
      .waitFor();
    expect(await findingsOf(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await sheet(page, /^Expand/).waitFor({ state: 'hidden' });

    await page.keyboard.press('Shift+?');
    await page.getByRole('dialog', { name: 'Help' }).getByText('walk from entry to entry').waitFor();
    expect(await findingsOf(page)).toEqual([]);
  });

  test.each(LOOKS.slice(1, 3))('the playground: axe finds nothing serious (%s)', async (_name, looks) => {
    const page = await visit('/playground', looks);
    await page.waitForSelector('.graphiql-query-editor .view-line');
    expect(await findingsOf(page)).toEqual([]);
  });
});
