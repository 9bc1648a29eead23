import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { COMMANDS, runCommand } from '../../../src/cli/index.ts';
import { loadConfig } from '../../../src/config.ts';
import { inBrowser } from '../../harness/browser.ts';
import { testEndpoint, withCleanGraph } from '../../harness/database.ts';
import { serveGraph, type TestService } from '../../harness/service.ts';
import { PAYLOADS } from '../payloads.ts';
import { eventually, linkTo, press, search, sheet, untilDrawn } from '../steps.ts';

const folder = mkdtempSync(join(tmpdir(), 'ambit-payloads-'));
afterAll(() => rmSync(folder, { recursive: true }));

const citations = (index: number) => [{ source: `source-${index}`, quote: PAYLOADS[index], locator: PAYLOADS[index], claim: PAYLOADS[index] }];

/** A data set in which all that is text is a payload: each company, its event and their source have one. */
const FILES: Readonly<Record<string, unknown>> = {
  manifest: { format: 1, id: 'payloads', title: PAYLOADS[0], licence: 'CC0-1.0' },
  jurisdictions: [{ id: 'IM', name: PAYLOADS[1], kind: 'country' }],
  regulators: [
    { id: 'office', name: PAYLOADS[2], localName: PAYLOADS[3], kind: 'agency', jurisdiction: 'IM', summary: PAYLOADS[4], citations: citations(2) },
  ],
  sources: PAYLOADS.map((text, index) => ({
    id: `source-${index}`,
    title: text,
    publisher: text,
    url: `https://elsewhere.example/?${encodeURIComponent(text)}`,
    publishedOn: '2020-01-01',
    kind: 'news',
    note: text,
  })),
  companies: PAYLOADS.map((text, index) => ({
    id: `company-${index}`,
    name: `Payload ${index} ${text}`,
    localName: text,
    aliases: [text, { text, language: 'en', kind: 'former' }],
    summary: text,
    note: text,
    doubts: [text],
    headquarters: { country: 'IM', city: text, note: text, citations: citations(index) },
    citations: citations(index),
  })),
  events: PAYLOADS.map((text, index) => ({
    id: `event-${index}`,
    title: text,
    aliases: [text],
    kind: 'order',
    date: '2020-01-01',
    regulators: ['office'],
    companies: [`company-${index}`],
    summary: text,
    citations: citations(index),
  })),
};

/** The service over a graph of which all text is hostile, loaded as its user would. */
async function serveHostileText(): Promise<TestService> {
  const database = await withCleanGraph();
  for (const [name, content] of Object.entries(FILES)) writeFileSync(join(folder, `${name}.json`), JSON.stringify(content));
  const { uri, user, password, database: name } = testEndpoint();
  const said: string[] = [];
  const say = (line: string): number => said.push(line);
  const config = loadConfig({ NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: name });
  const context = { config, say, tell: say, signal: new AbortController().signal, pages: Promise.resolve() };
  const code = await runCommand(COMMANDS, ['import', folder], context);
  expect({ code, said: said.join('\n') }).toEqual({ code: 0, said: expect.stringContaining('added') });
  return serveGraph(database);
}

/** What has become of a payload: a script that ran, an element that is there. */
const harmOf = (page: Page): Promise<unknown> =>
  page.evaluate(`({
    ran: window.payloads !== undefined || ({}).payloads !== undefined,
    elements: [...document.querySelectorAll('.payload, main b, main form, iframe, object, embed, base, marquee, [onerror], [onload], [href^="javascript:" i], [href^="data:" i]')].map((element) => element.outerHTML),
  })`);
const NO_HARM = { ran: false, elements: [] };

test('there are a hundred of them, and all are different', () => expect(new Set(PAYLOADS).size).toBe(100));

inBrowser(
  'text of the data that looks like markup',
  ({ visit }) => {
    test.each([0, 50])('stays text on the graph, in its words for screen readers, and in the picture (from %i)', async (first) => {
      const numbers = Array.from({ length: 50 }, (_, index) => first + index);
      const page = await visit(linkTo({ unplaced: ['office', ...numbers.flatMap((index) => [`company-${index}`, `event-${index}`])] }));
      await untilDrawn(page);
      await eventually(async () => expect(await page.locator('.react-flow__node').count()).toBe(101));
      const names = await page.locator('.react-flow__node[data-id^="company-"] .entry-name').allInnerTexts();
      expect(names.toSorted()).toEqual(numbers.map((index) => `Payload ${index} ${PAYLOADS[index] ?? ''}`.replaceAll(/\s+/g, ' ')).toSorted());
      expect(await harmOf(page)).toEqual(NO_HARM);
      const saved = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Save the picture' }).click();
      await page.getByRole('menuitem', { name: 'SVG' }).click();
      expect((await saved).suggestedFilename()).toBe('ambit-2021-07-12.svg');
      expect(await harmOf(page)).toEqual(NO_HARM);
    });

    test('stays text in suggestions, in sheets, in menus and in quotes', async () => {
      const page = await visit(linkTo({ unplaced: ['office', 'company-1', 'event-1'] }));
      await untilDrawn(page);
      await search(page, 'payload');
      expect(await harmOf(page)).toEqual(NO_HARM);
      await page.keyboard.press('Escape');
      const name = 'Company, Payload 1 ';
      await press(page, name, 'r');
      await sheet(page, /^Relations of Payload 1 /)
        .getByRole('button', { name: /party|involves/ })
        .first()
        .click();
      await page.locator('.graph-sheet blockquote').first().waitFor();
      expect(await page.locator('.graph-sheet blockquote q').first().innerText()).toContain('onerror');
      expect(await harmOf(page)).toEqual(NO_HARM);
      await press(page, name, 'e');
      await sheet(page, /^Expand Payload 1 /)
        .getByRole('checkbox')
        .first()
        .waitFor();
      expect(await harmOf(page)).toEqual(NO_HARM);
      await press(page, name, 'm');
      await page.getByRole('menu').waitFor();
      expect(await harmOf(page)).toEqual(NO_HARM);
    });
  },
  serveHostileText,
);
