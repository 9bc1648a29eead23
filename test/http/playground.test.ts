import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { inBrowser } from '../harness/browser.ts';

inBrowser('the playground in a browser', ({ visit }) => {
  const openPlayground = async (width: number, scheme: 'light' | 'dark'): Promise<Page> => {
    const page = await visit('/playground', { width, scheme });
    await page.waitForSelector('.graphiql-execute-button');
    // The editors are there once their text is.
    await page.waitForSelector('.graphiql-query-editor .view-line');
    return page;
  };

  test.each([
    [1280, 'light'],
    [390, 'dark'],
  ] as const)('answers the first question (%i px, %s)', async (width, scheme) => {
    const page = await openPlayground(width, scheme);
    expect(await page.locator('.graphiql-tab').first().innerText()).toContain('WhichMeasuresAffectDidi');
    await page.click('.graphiql-execute-button');
    const answer = page.locator('.result-window .view-lines', { hasText: '"affectedBy"' });
    await answer.waitFor();
    expect(await answer.innerText()).not.toContain('"errors"');
    expect(await page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0);
  });

  test('each question of the panel opens in a tab of its own', async () => {
    const page = await openPlayground(1280, 'light');
    const tabs = await page.locator('.graphiql-tab').count();
    await page.click('button[aria-label="Show Questions"]');
    await page.locator('.questions button', { hasText: 'on this one article' }).click();
    await page.locator('.graphiql-tab-active', { hasText: 'RestsOnOneArticle' }).waitFor();
    expect(await page.locator('.graphiql-tab').count()).toBe(tabs + 1);
  });
});
