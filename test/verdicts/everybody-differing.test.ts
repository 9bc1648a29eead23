import { expect, test } from '@jest/globals';
import type { Evidence } from '../../src/rules/index.ts';
import { Everybody, type VerdictColumn } from '../../src/resolvers/verdicts/index.ts';
import { Draw } from '../rules/draw.ts';
import { columnOf, companies, companyOf, COMPANIES, DAYS, everybodyOf, figuresOf, measureOf, rulebook, RULES } from './random-everybody.ts';

test('everybody at another instant, out of what is held and of what differs, is judged as if read anew', () => {
  const draw = new Draw(4_711);
  // Some are gone, some are new, some are others than before; what the product of one has is told of the product.
  const stay = companies.filter((_, index) => index % 9 !== 4);
  const other = (company: Evidence['company'], index: number): Evidence => {
    const told = index % 2 === 0 ? companyOf(2 * draw.upTo(COMPANIES) + 2) : figuresOf(2 * draw.upTo(COMPANIES) + 1);
    const subject = (id: string): string => (id === told.company.id ? company.id : `app-of-${company.id}`);
    const products = told.products.map((product) => ({ ...product, id: `app-of-${company.id}` }));
    return { ...told, company, products, facts: told.facts.map((fact) => ({ ...fact, subject: subject(fact.subject) })) };
  };
  const differ = new Map(
    stay.flatMap((evidence, index) => (index % 7 === 3 ? [[evidence.company.id, other(evidence.company, index)] as const] : [])),
  );
  const fresh = [3, 4, 5, 6].map((index) => other({ id: `b-${index}`, name: `B ${index}` }, index));
  const later = [...stay.map((evidence) => differ.get(evidence.company.id) ?? evidence), ...fresh];
  const gone = companies.filter((_, index) => index % 9 === 4);
  const told = [...differ.values(), ...fresh];
  const productsOf = (some: readonly Evidence[]): readonly string[] => some.flatMap(({ products }) => products.map(({ id }) => id));
  const ids = new Set([
    ...[...gone, ...fresh].map(({ company }) => company.id),
    ...differ.keys(),
    ...productsOf(told),
    ...productsOf(companies.filter(({ company }) => differ.has(company.id))),
  ]);
  const old = everybodyOf(companies);
  const next = Everybody.differing(old, { ids, companies: told.map((evidence) => ({ evidence, assertions: [] })) }, rulebook);
  const whole = everybodyOf(later);
  expect(next.size).toBe(whole.size);
  let turned = 0;
  for (let index = 0; index < RULES; index++) {
    const judging = { measure: measureOf(index), valid: DAYS[index % DAYS.length] ?? '', strict: index % 3 === 0 };
    const [{ judgements: here }, { judgements: there }, { judgements: before }] = [
      columnOf(next, judging),
      columnOf(whole, judging),
      columnOf(old, judging),
    ];
    const told = (judgements: VerdictColumn['judgements'], everybody: Everybody): readonly string[] =>
      Array.from(judgements, ({ truth, reason }, place) => `${everybody.companyAt(place).id} ${truth} ${reason}`);
    expect(told(here, next)).toEqual(told(there, whole));
    const known = new Set(told(before, old));
    turned += told(here, next).filter((text) => !known.has(text)).length;
  }
  // What differs shows.
  expect(turned).toBeGreaterThan(100);
  // And what was held of the other instant is as it was.
  expect(columnOf(old, { measure: measureOf(1), valid: '2022-01-01', strict: false })).toEqual(
    columnOf(everybodyOf(companies), { measure: measureOf(1), valid: '2022-01-01', strict: false }),
  );
});
