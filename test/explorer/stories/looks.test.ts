import { expect, test } from '@jest/globals';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { EMPTY_VIEW, type View } from '../../../src/explorer/view/view.ts';
import { inBrowser } from '../../harness/browser.ts';
import { CAC, linkTo, LOOKS, panel, press, search, sheet, untilDrawn } from '../steps.ts';

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
  test.each(LOOKS.slice(1, 3))(
    'start page, graph, legend, expansion and help: nothing sticks out, axe finds nothing serious (%s)',
    async (_name, looks) => {
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

      await press(page, CAC, 'l');
      await sheet(page, 'Legend').getByText('Untick what is not to be drawn.').waitFor();
      expect(await findingsOf(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await sheet(page, 'Legend').waitFor({ state: 'hidden' });

      await press(page, CAC, 'e');
      await sheet(page, /^Expand/)
        .getByRole('button', { name: /^Show/ })
        .waitFor();
      expect(await findingsOf(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await sheet(page, /^Expand/).waitFor({ state: 'hidden' });

      await page.keyboard.press('Shift+?');
      await page.getByRole('dialog', { name: 'Help' }).getByText('walk from entry to entry').waitFor();
      expect(await findingsOf(page)).toEqual([]);
    },
  );

  test.each(LOOKS.slice(1, 3))('panel, table, comparison and what-if: nothing sticks out, axe finds nothing serious (%s)', async (_name, looks) => {
    const drawn = { unplaced: ['cac', 'didi', 'didi-app-removal', 'cybersecurity-review-measures-2020'] };
    const page = await visit(linkTo({ ...drawn, open: 'didi', part: 'affected:cybersecurity-review-measures-2020' }), looks);
    const see = async (view: Partial<View>): Promise<void> => {
      await page.evaluate(
        (hash) => {
          window.location.hash = hash;
        },
        linkTo({ ...drawn, ...view }).slice(1),
      );
    };
    const isFine = async (where: string): Promise<void> => {
      expect({ where, findings: await findingsOf(page), overflow: await overflowOf(page) }).toEqual({ where, findings: [], overflow: 0 });
    };
    await untilDrawn(page);
    await panel(page).getByText('Test by test').waitFor();
    await panel(page).locator('.trace .quotes-button').first().click();
    await isFine('verdict');
    for (const [part, content] of [
      ['overview', '.tiles'],
      ['facts', '.value'],
      ['relations', '.fold-button'],
      ['timeline', 'li'],
      ['sources', 'a[href^="http"]'],
    ] as const) {
      await see({ open: 'didi', part });
      await panel(page).locator(`.panel-body ${content}`).first().waitFor();
      await isFine(part);
    }
    await see({ open: 'cybersecurity-review-measures-2020', part: 'criteria' });
    await panel(page).locator('.panel-body .truth-sign, .panel-body .quotes-button').first().waitFor();
    await isFine('criteria');

    await see({ tab: 'table', selection: ['didi'] });
    await page.getByRole('checkbox', { name: 'Select DiDi Global' }).waitFor();
    await isFine('table of entries');
    await see({ tab: 'table', table: { ...EMPTY_VIEW.table, list: 'relations' } });
    await page
      .getByRole('button', { name: /^\d+ sources?: / })
      .first()
      .waitFor();
    await isFine('table of relations');

    await see({ compareWith: '2022-03-01', selection: ['cybersecurity-review-measures-2020'] });
    await page.getByRole('heading', { name: /^Verdicts that turned \d+/ }).waitFor();
    await isFine('comparison');

    await see({ unplaced: [], tab: 'what-if' });
    await page.getByRole('button', { name: /800,000 users/ }).click();
    await page.locator('.form .question[data-said="true"]').first().waitFor();
    await isFine('what-if');
    const verdicts = page.getByRole('radiogroup', { name: 'Which side to look at' }).locator('label', { hasText: /open$/ });
    if (looks.width !== undefined) await verdicts.click();
    await page.locator('.judged').first().waitFor();
    await isFine('what-if, verdicts');
  });

  test.each(LOOKS.slice(1, 3))('the playground: axe finds nothing serious (%s)', async (_name, looks) => {
    const page = await visit('/playground', looks);
    await page.waitForSelector('.graphiql-query-editor .view-line');
    expect(await findingsOf(page)).toEqual([]);
  });
});
