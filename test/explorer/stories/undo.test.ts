import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { inBrowser } from '../../harness/browser.ts';
import { CAC, card, DIDI, eventually, linkTo, pictureOf, press, sheet, untilDrawn, untilSaid } from '../steps.ts';

const layOut = (name: string) => async (page: Page) => {
  await page
    .getByRole('toolbar', { name: 'Graph' })
    .getByRole('button', { name: /^Layout/ })
    .click();
  await page.getByRole('menuitem', { name }).click();
  await untilSaid(page, 'Arranged.');
};

/** Every action on the picture, one after the other in one picture: each leaves it as it was, once it is undone. */
const ACTIONS: readonly (readonly [name: string, act: (page: Page) => Promise<void>])[] = [
  ['pinning', (page) => press(page, DIDI, 'p')],
  [
    'dragging',
    async (page) => {
      const box = await card(page, CAC).boundingBox();
      const [x, y] = [(box?.x ?? 0) + 30, (box?.y ?? 0) + 10];
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x - 40, y - 60, { steps: 6 });
      await page.mouse.up();
    },
  ],
  [
    'expanding',
    async (page) => {
      await press(page, DIDI, 'e');
      await sheet(page, /^Expand DiDi/)
        .getByRole('button', { name: /^Show/ })
        .click();
      await untilSaid(page, /\d+ added/);
    },
  ],
  ['hiding', (page) => press(page, CAC, 'Delete')],
  ['collapsing', (page) => press(page, DIDI, 'c')],
  ['the layout by relation', layOut('By relation')],
  ['the timeline', layOut('Timeline')],
  [
    'filtering a kind',
    async (page) => {
      await press(page, DIDI, 'l');
      await sheet(page, 'Legend')
        .getByRole('checkbox', { name: /^Events/ })
        .uncheck();
    },
  ],
  [
    'filtering a relation',
    async (page) => {
      await sheet(page, 'Legend')
        .getByRole('checkbox', { name: /^involves/ })
        .uncheck();
      await sheet(page, 'Legend').getByRole('button', { name: 'Close' }).click();
    },
  ],
];

inBrowser('undo', ({ visit }) => {
  test('takes back each action, and redo does it again', async () => {
    const page = await visit(linkTo({ unplaced: ['cac', 'didi', 'didi-app-removal'] }));
    await untilDrawn(page);
    for (const [name, act] of ACTIONS) {
      const before = pictureOf(page);
      await act(page);
      await eventually(() => expect({ name, ...pictureOf(page) }).not.toEqual({ name, ...before }));
      await untilDrawn(page);
      const after = pictureOf(page);
      await page.keyboard.press('Control+z');
      await eventually(() => expect({ name, ...pictureOf(page) }).toEqual({ name, ...before }));
      await page.keyboard.press('Control+Shift+Z');
      await eventually(() => expect({ name, ...pictureOf(page) }).toEqual({ name, ...after }));
      // What was hidden comes back for the next one.
      if (/hiding|collapsing|filtering/.test(name)) await page.getByRole('button', { name: 'Undo' }).click();
      if (/hiding|collapsing|filtering/.test(name)) await eventually(() => expect(pictureOf(page)).toEqual(before));
      await untilDrawn(page);
    }
  });
});
