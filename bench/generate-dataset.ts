import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const SECTORS = ['internet', 'e-commerce', 'ride-hailing', 'social-media', 'games', 'fintech', 'cloud', 'search'];
const COUNTRIES = ['CN', 'US', 'DE', 'IN', 'GB', 'JP'];
const COMPANIES_PER_FILE = 1_000;

/** Writes a data set of made-up companies, each with an app, two figures and an owner; it stands beside the seed, whose codes and fact names it uses. */
export function generateDataset(folder: string, companies: number): string {
  const target = join(folder, 'generated');
  mkdirSync(join(target, 'companies'), { recursive: true });
  const write = (name: string, value: unknown): void => writeFileSync(join(target, `${name}.json`), JSON.stringify(value));
  write('manifest', { format: 1, id: 'generated', title: 'Made-up companies', licence: 'CC0-1.0', prefix: 'gen' });
  write('sources', [
    { id: 'gen:register', title: 'Register of companies', publisher: 'Nobody', kind: 'dataset', language: 'en', publishedOn: '2021-01-01' },
  ]);
  for (let start = 0; start < companies; start += COMPANIES_PER_FILE) {
    const size = Math.min(COMPANIES_PER_FILE, companies - start);
    write(
      `companies/from-${start}`,
      Array.from({ length: size }, (_, index) => companyOf(start + index)),
    );
  }
  return target;
}

function companyOf(index: number) {
  const pick = <T>(values: readonly T[], salt: number): T | undefined => values[(index * 31 + salt * 7) % values.length];
  const country = pick(COUNTRIES, 1);
  const citations = [{ source: 'gen:register', locator: `entry ${index}`, claim: 'figures' }];
  const figure = (metric: string, value: number, period: string) => ({ metric, value, unit: 'users', scope: country, period, citations });
  return {
    id: `gen:company-${index}`,
    name: `Company ${index}`,
    headquarters: { country, city: 'Somewhere', citations },
    sectors: [pick(SECTORS, 2)],
    products: [{ id: `gen:app-${index}`, name: `App ${index}`, kind: 'app' }],
    operatesIn: [{ country, establishment: true, citations }],
    ...(index > 0 && { ownership: [{ owner: `gen:company-${Math.floor(index / 10)}`, percent: index % 100, from: '2019-01-01', citations }] }),
    facts: [figure('registeredUsers', 1_000 + index * 17, '2020-12'), figure('monthlyActiveUsers', 500 + index * 13, '2020-12')],
    citations,
  };
}
