import { afterAll, expect, test } from '@jest/globals';
import { openDatabase, type Database } from '../../../src/graph/index.ts';
import { inBrowser } from '../../harness/browser.ts';
import { testEndpoint } from '../../harness/database.ts';
import { startProxy, type Proxy } from '../../harness/proxy.ts';
import { withSeed } from '../../harness/seeded-graph.ts';
import { serveGraph, type TestService } from '../../harness/service.ts';
import { card, CAC, DIDI, linkTo, press, sheet, untilDrawn, untilSaid } from '../steps.ts';

let proxy: Proxy;
let database: Database | undefined;

/** The service with a door to its database that a story can shut. */
async function serveBehindDoor(): Promise<TestService> {
  await withSeed();
  const endpoint = testEndpoint();
  proxy = await startProxy(Number(new URL(endpoint.uri).port));
  database = await openDatabase({ kind: 'server', ...endpoint, uri: `bolt://127.0.0.1:${proxy.port}` });
  return serveGraph(database);
}
afterAll(async () => {
  await database?.close();
  await proxy?.close();
});

/** The browser itself writes each refused request to its console. */
const REFUSED = { tolerated: /Failed to load resource.*50[34]/ };

inBrowser(
  'while the database is away',
  ({ visit }) => {
    test('search, graph, expansion and paths say so in words; each goes on when it is back', async () => {
      const page = await visit(linkTo({ unplaced: ['cac', 'didi'] }), REFUSED);
      await untilDrawn(page);
      await proxy.cut();
      await press(page, DIDI, 'e');
      await sheet(page, /^Expand/)
        .getByText('The counts could not be read')
        .waitFor();
      await page.keyboard.press('Escape');
      await page
        .getByRole('combobox', { name: /^Search/ })
        .or(page.getByRole('searchbox'))
        .fill('weibo');
      await untilSaid(page, 'The search could not be answered');

      const other = await visit(linkTo({ unplaced: ['cac', 'didi'] }), REFUSED);
      const problem = other.getByRole('alert').filter({ hasText: 'The graph could not be read' });
      await problem.waitFor();
      expect(await problem.innerText()).toContain('The database does not answer');
      await proxy.open();
      await problem.getByRole('button', { name: 'Try again' }).click();
      await card(other, CAC).waitFor({ timeout: 30_000 });
      await problem.waitFor({ state: 'hidden' });

      await sheet(page, /^Expand/).waitFor({ state: 'hidden' });
      await press(page, DIDI, 'e');
      await sheet(page, /^Expand/)
        .getByRole('button', { name: /^Show/ })
        .waitFor();
    });

    test('an entry that is not there is named, and the rest is drawn', async () => {
      const page = await visit(linkTo({ unplaced: ['didi', 'no-such-entry'] }));
      await card(page, DIDI).waitFor();
      await page.getByText('Not found: no-such-entry.').waitFor();
      expect(await page.locator('.react-flow__node').count()).toBe(1);
    });
  },
  serveBehindDoor,
);
