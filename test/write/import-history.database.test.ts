import { afterAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { importClaims, type ClaimSet, WriteError } from '../../src/write/index.ts';
import { closeTestDatabase, withCleanGraph } from '../harness/database.ts';
import { dataset, edge, node } from './claims.ts';
import { companiesInHead, statedBy, visibleAt } from './visible-claims.ts';

afterAll(closeTestDatabase);

/** Data set `own` says something of some of its three companies, and of who owns whom; `far` also has stakes in companies of `own`. */
const stated = (id: 'own' | 'far'): fc.Arbitrary<ClaimSet> => {
  const ids = ['0', '1', '2'].map((number) => `${id}${number}`);
  const company = fc.record({ name: fc.constantFrom('Aa', 'Mm', 'Zz'), summary: fc.constantFrom('', 'x') });
  const companies = fc.tuple(...ids.map(() => fc.option(company, { freq: 3 })));
  const ends = id === 'own' ? ids : [...ids, 'own0', 'own1'];
  const stake = fc.record({ from: fc.constantFrom(...ids), to: fc.constantFrom(...ends), percent: fc.constantFrom(10, 50) });
  return fc.tuple(companies, fc.uniqueArray(stake, { maxLength: 4, selector: (row) => JSON.stringify(row) })).map(([rows, stakes]) => {
    const nodes = ids.flatMap((nodeId, index) => (rows[index] ? [node(nodeId, { ...rows[index] })] : []));
    const stands = (end: string): boolean => !end.startsWith(id) || nodes.some((claim) => claim.id === end);
    const edges = stakes.filter(({ from, to }) => stands(from) && stands(to)).map(({ from, to, percent }) => edge(from, to, { percent }));
    return dataset(id, nodes, edges);
  });
};

/** Whether every stake of `far` in `own` leads to a company that `own` states. */
function fitTogether(own: ClaimSet, far: ClaimSet): boolean {
  return far.edges.every(({ to }) => to.startsWith('far') || own.nodes.some(({ id }) => id === to));
}

test('whatever is imported one after the other, at each instant stands what had been imported by then', async () => {
  let published = 0;
  let refused = 0;
  const imports = fc.array(fc.oneof(stated('own'), stated('far')), { minLength: 2, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(imports, async (claimSets) => {
      const database = await withCleanGraph();
      let [own, far] = [dataset('own', []), dataset('far', [])];
      const history: { readonly instant: string; readonly visible: ReturnType<typeof statedBy> }[] = [];
      for (const claimSet of claimSets) {
        const next = claimSet.dataset.id === 'own' ? ([claimSet, far] as const) : ([own, claimSet] as const);
        const outcome = await importClaims(database, claimSet, { actor: 'tester', clock: () => new Date('2026-01-01') }).catch(
          (error: unknown) => error,
        );
        if (!fitTogether(...next)) {
          expect(outcome).toBeInstanceOf(WriteError);
          refused += 1;
          continue;
        }
        expect(outcome).toHaveProperty('instant');
        [own, far] = next;
        const { instant, changed } = Object(outcome);
        history.push({ instant, visible: statedBy(own, far) });
        published += changed ? 1 : 0;
        const companies = own.nodes.length + far.nodes.length;
        expect(await companiesInHead(database)).toBe(companies === 0 ? null : companies);
      }
      for (const { instant, visible } of history) expect(await visibleAt(database, instant)).toEqual(visible);
    }),
    { numRuns: 16, seed: 20210702 },
  );
  expect(published).toBeGreaterThan(25);
  expect(refused).toBeGreaterThan(3);
});
