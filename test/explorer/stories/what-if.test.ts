import { expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { inBrowser } from '../../harness/browser.ts';
import { DAY, eventually, LOOKS, viewOf } from '../steps.ts';

const DRAFT = 'Revised Draft for Comment, July 2021';
const users = (page: Page): Locator =>
  page.locator('.form .question[data-said="true"]', { hasText: /registered users/i }).locator('.number-input input');
const judged = (page: Page, verdict: string): Locator => page.locator(`#judged-${verdict} .judged`, { hasText: DRAFT });

/** On a narrow screen the company and its verdicts are two sides of one page. */
async function turnTo(page: Page, side: RegExp): Promise<void> {
  const sides = page.getByRole('radiogroup', { name: 'Which side to look at' });
  if ((await sides.count()) > 0) await sides.locator('label', { hasText: side }).click();
}

inBrowser('what if', ({ visit }) => {
  test.each(LOOKS.slice(1, 3))(
    'a company crosses one million users: the draft of July 2021 would apply; the link opens the form again (%s)',
    async (_name, looks) => {
      const page = await visit('/', looks);
      await page.getByRole('link', { name: 'what if it had a million users?' }).click();
      await page.getByRole('button', { name: /800,000 users/ }).click();
      await users(page).waitFor();
      expect(await users(page).inputValue()).toBe('800,000');
      expect(viewOf(page).at.valid).toBe(DAY);
      await turnTo(page, /open$/);
      await judged(page, 'UNKNOWN').waitFor();

      await turnTo(page, /The company/);
      await users(page).fill('1000001');
      await eventually(() => expect(viewOf(page).profile?.facts['registeredUsers']).toEqual({ lower: 1_000_001, upper: 1_000_001 }));
      await turnTo(page, /open$/);
      await judged(page, 'WOULD_APPLY').waitFor();
      expect(await judged(page, 'WOULD_APPLY').locator('.judged-why').innerText()).toMatch(/1,?000,?00[01]|one million|1 million/i);
      const turned = page.getByRole('region', { name: 'Turned by your last change' }).getByRole('listitem').filter({ hasText: DRAFT });
      expect((await turned.innerText()).replaceAll(/\s+/g, ' ')).toMatch(/Unknown.*Would apply/);

      const link = new URL(page.url());
      const other = await visit(`${link.pathname}${link.hash}`, looks);
      await users(other).waitFor();
      expect(await users(other).inputValue()).toBe('1,000,001');
      await turnTo(other, /open$/);
      await judged(other, 'WOULD_APPLY').waitFor();
      expect(viewOf(other)).toEqual(viewOf(page));
    },
  );
});
