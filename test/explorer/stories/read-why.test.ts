import { expect, test } from '@jest/globals';
import { inBrowser } from '../../harness/browser.ts';
import { eventually, linkTo, LOOKS, panel, readQuotes, untilDrawn, viewOf } from '../steps.ts';

const MEASURE = /^Cybersecurity Review Measures \(2020\)/;

inBrowser('reading why', ({ visit }) => {
  test.each(LOOKS.slice(1, 3))('goes from a question of the start page to the test that decides and to its quote (%s)', async (_name, looks) => {
    const page = await visit('/', looks);
    await page.getByRole('link', { name: /Which measures affect DiDi/ }).click();
    const entry = panel(page);
    await entry.getByRole('heading', { level: 2, name: 'DiDi Global' }).waitFor();
    await entry.getByRole('tab', { name: 'Affected by', selected: true }).waitFor();

    const verdict = entry.locator('.fold[data-verdict="APPLIES"] .verdict-row').filter({ has: page.getByRole('button', { name: MEASURE }) });
    const head = verdict.getByRole('button', { name: MEASURE });
    await head.click();
    expect(await head.getAttribute('aria-expanded')).toBe('true');
    expect(await head.innerText()).toContain('it may affect national security');
    const decisive = verdict.locator('.trace-node[data-decisive="true"]', { hasText: 'May affect national security' });
    await decisive.getByText('decides').waitFor();
    await decisive.locator('.truth-sign', { hasText: 'true' }).waitFor();
    // Never by colour alone: each sign has its picture and its word.
    const signs = await verdict
      .locator('.trace .truth-sign')
      .evaluateAll((all) => all.map((one) => `${one.querySelectorAll('svg').length} ${(one.textContent ?? '').trim()}`));
    expect(new Set(signs)).toEqual(new Set(['1 true', '1 unknown']));

    expect((await readQuotes(decisive)).length).toBeGreaterThan(5);
    await verdict.getByText('What sources say').waitFor();
    await verdict.getByText('Cybersecurity Review Office opens a review of DiDi Chuxing').first().waitFor();

    await verdict.getByRole('button', { name: 'Show on the graph' }).click();
    await eventually(() => expect(viewOf(page).highlight?.nodes).toEqual(expect.arrayContaining(['didi', 'cybersecurity-review-measures-2020'])));
  });

  test('every figure and every relation opens what was said, by whom, and where', async () => {
    const page = await visit(linkTo({ unplaced: ['cac', 'didi', 'didi-app-removal'], open: 'didi', part: 'facts' }));
    await untilDrawn(page);
    const entry = panel(page);
    await readQuotes(entry.locator('.value').first());

    await entry.getByRole('tab', { name: 'Relations' }).click();
    await entry.locator('.fold-button', { hasText: 'Events' }).first().click();
    await readQuotes(entry.locator('.relation').first());

    // A line on the canvas opens the same beside it.
    const middle = await page
      .locator('.relation-line .relation-target')
      .first()
      .evaluate((line) => {
        if (!(line instanceof SVGPathElement)) throw new Error('A line is drawn as a path.');
        const { x, y } = line.getPointAtLength(line.getTotalLength() * 0.3).matrixTransform(line.getScreenCTM() ?? undefined);
        return { x, y };
      });
    await page.mouse.click(middle.x, middle.y);
    const quote = page.locator('.graph-sheet figure').first();
    expect((await quote.locator('blockquote q').innerText()).length).toBeGreaterThan(5);
    expect(await quote.getByRole('link').first().getAttribute('href')).toMatch(/^https?:\/\//);
  });
});
