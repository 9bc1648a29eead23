import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { inBrowser } from '../../harness/browser.ts';
import { card, DAY, eventually, linkTo, LOOKS, moveTo, panel, placesOf, readQuotes, untilDrawn } from '../steps.ts';

const BEFORE_LISTING = '2021-06-01';

/** The verdicts with their counts, as the panel tells them: `Applies 12`. */
const countsOf = async (page: Page): Promise<readonly string[]> =>
  (await panel(page).locator('.fold-head').allInnerTexts()).map((text) => text.replaceAll(/\s+/g, ' ').trim());

inBrowser('the day asked about', ({ visit }) => {
  test('moved to 1 June 2021 and back it changes verdicts and graph, and no place', async () => {
    const page = await visit(linkTo({ unplaced: ['cac', 'didi', 'didi-app-removal', 'didi-ipo', 'xnys'], open: 'didi', part: 'affected' }));
    await untilDrawn(page);
    const reviewed = (verdict: string): Promise<void> =>
      panel(page).locator(`.fold[data-verdict="${verdict}"] .verdict-name`, { hasText: 'Cybersecurity Review Measures (2020)' }).waitFor();
    const absent = page.locator('.entry-card[data-absent="true"]');
    await reviewed('APPLIES');
    const [counts, places] = [await countsOf(page), await placesOf(page)];
    expect(counts).toHaveLength(4);
    expect(await absent.count()).toBe(0);

    await moveTo(page, BEFORE_LISTING);
    await reviewed('UNKNOWN');
    expect(await countsOf(page)).not.toEqual(counts);
    await card(page, 'Event').locator('.entry-card[data-absent="true"]').first().waitFor();
    expect(await placesOf(page)).toEqual(places);

    await moveTo(page, DAY);
    await reviewed('APPLIES');
    await eventually(async () => {
      expect(await absent.count()).toBe(0);
      expect(await countsOf(page)).toEqual(counts);
    });
    expect(await placesOf(page)).toEqual(places);
  });

  test.each(LOOKS.slice(1, 3))('compared with another it tells what changed, and who says so (%s)', async (_name, looks) => {
    const page = await visit('/', looks);
    await page.getByRole('link', { name: /What changed in the review measures/ }).click();
    const changes = page.getByRole('region', { name: 'What changed between two days' });
    await changes.getByRole('heading', { name: /^Time limits and figures/ }).waitFor();
    for (const [after, source] of [
      ['3 months', 'theregister.com'],
      ['90 working days', 'cac.gov.cn'],
    ] as const) {
      const change = changes.getByRole('listitem').filter({ hasText: '45 days' }).filter({ hasText: after });
      await readQuotes(change);
      expect(await change.locator('figure a').first().getAttribute('href')).toContain(source);
    }
    await changes.getByRole('heading', { name: /^Facts, relations and events \d+/ }).waitFor();
    await changes.getByRole('heading', { name: /^Verdicts that turned \d+/ }).waitFor();
    await changes.getByRole('button', { name: 'End the comparison' }).click();
    await changes.waitFor({ state: 'hidden' });
  });
});
