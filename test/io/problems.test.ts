import { expect, test } from '@jest/globals';
import { DatasetError, parseDataset } from '../../src/io/index.ts';
import { CITED, company, event, filesOf, measure, problemsOf, ruled, users } from './format.ts';

const events = (...rows: readonly unknown[]): { readonly events: readonly unknown[] } => ({ events: rows });

test('a data set of small correct rows has no problem', () => {
  const content = {
    companies: [company({ sectors: ['ride-hailing'], facts: [users(), { metric: 'isListed', value: true, from: '2021-06-30', citations: CITED }] })],
    measures: [ruled({ all: [{ fact: 'registeredUsers', op: '>', value: 1_000_000 }, { not: { fact: 'isListed', op: '=', value: true } }] })],
    events: [
      event({ companies: ['didi'], measures: ['review'], applies: [{ company: 'didi', measure: 'review', role: 'fine', claimStatus: 'found' }] }),
    ],
  };
  expect(problemsOf(content)).toEqual([]);
});

test('an unknown id is named with its file, its path and the nearest one that is known', () => {
  const rows = events(event({ id: 'a' }), event({ id: 'b' }), event({ id: 'c' }), event({ companies: ['didii'] }));
  expect(problemsOf({ companies: [company()], ...rows })).toEqual([
    "events.json: unknown company 'didii' at events[3].companies[0]; did you mean 'didi'?",
  ]);
});

test.each([
  ['an id of another type', events(event({ companies: ['cac'] })), ["events.json: 'cac' is a regulator, not a company, at events[0].companies[0]"]],
  [
    'an unknown source',
    events(event({ citations: [{ source: 'gazete' }] })),
    ["events.json: unknown source 'gazete' at events[0].citations[0].source; did you mean 'gazette'?"],
  ],
  ['an unknown field', events(event({ regulater: ['cac'] })), ["events.json: unknown field 'regulater' at events[0]; did you mean 'regulators'?"]],
  [
    'an unknown field inside',
    { companies: [company({ listings: [{ exchange: 'xnys', tickr: 'D', ticker: 'D', kind: 'adr', citations: CITED }] })] },
    ["companies.json: unknown field 'tickr' at companies[0].listings[0]; did you mean 'ticker'?"],
  ],
  ['a missing field', { companies: [{ id: 'didi' }] }, ["companies.json: missing 'name' at companies[0]"]],
  [
    'a missing period',
    { companies: [company({ facts: [{ metric: 'registeredUsers', value: 5, citations: CITED }] })] },
    ["companies.json: missing 'period' at companies[0].facts[0]"],
  ],
  [
    'a number where text is expected',
    { companies: [company({ legalName: 9988 })] },
    ['companies.json: expected text, found 9988 at companies[0].legalName; put it in quotes'],
  ],
  [
    'an unknown word of a closed list',
    { measures: [measure({ lifecycle: [{ status: 'in-froce', date: '2021' }] })] },
    ["measures.json: unknown status 'in-froce' at measures[0].lifecycle[0].status; did you mean 'in-force'?"],
  ],
  [
    'a day that does not exist',
    events(event({ date: '2021-02-30' })),
    ["events.json: impossible date '2021-02-30' (expected 2021, 2021-07, 2021-Q3 or 2021-07-04) at events[0].date"],
  ],
  [
    'a value longer than verdicts can compare',
    { companies: [company({ facts: [{ metric: 'isListed', value: true, unit: 'x'.repeat(2_000), citations: CITED }] })] },
    ['companies.json: expected at most 2000 characters in value, unit and scope together, found 2014 at companies[0].facts[0].value'],
  ],
  [
    'a span that ends before it starts',
    { companies: [company({ facts: [{ metric: 'isListed', value: true, from: '2021-06', until: '2021-05', citations: CITED }] })] },
    ['companies.json: it ends (2021-05) before it starts (2021-06) at companies[0].facts[0].until'],
  ],
  [
    'a value of another type than its metric',
    { companies: [company({ facts: [users({ value: true })] })] },
    ['companies.json: expected a number for registeredUsers, found true at companies[0].facts[0].value'],
  ],
  [
    'fewer people than none',
    { companies: [company({ facts: [users({ value: -1 })] })] },
    ['companies.json: registeredUsers counts users: it cannot be below 0, found -1 at companies[0].facts[0].value'],
  ],
  ['a company that owns itself', { companies: [company({ parent: 'didi' })] }, ["companies.json: 'didi' names itself at companies[0].parent"]],
  [
    'a bound of a yes',
    { companies: [company({ facts: [{ metric: 'isListed', value: true, bound: 'moreThan', citations: CITED }] })] },
    ['companies.json: only a number has a bound at companies[0].facts[0].bound'],
  ],
  [
    'a pair of strangers',
    {
      companies: [company()],
      measures: [measure()],
      events: [event({ measures: ['review'], applies: [{ company: 'didi', measure: 'review', role: 'fine', claimStatus: 'found' }] })],
    },
    ["events.json: 'didi' is no company of the event at events[0].applies[0].company"],
  ],
  [
    'an id with capitals',
    { companies: [company({ id: 'DiDi' })] },
    ["companies.json: not an id 'DiDi' at companies[0].id; expected lower case letters, digits and single hyphens"],
  ],
  [
    'an id that stands twice',
    { companies: [company({ id: 'cac' })] },
    ["companies.json: id 'cac' stands twice at companies[0].id; first in regulators.json at regulators[0]"],
  ],
  ['an unknown kind of file', { compnies: [] }, ["compnies: no kind of file is called 'compnies'; did you mean 'companies'?"]],
  [
    'an unknown field of a plain type',
    { sectors: [{ id: 'ride-hailing', name: 'Ride hailing', kind: 'sector', brooder: [] }] },
    ["sectors.json: unknown field 'brooder' at sectors[0]; did you mean 'broader'?"],
  ],
  [
    'a dangling link of a plain type',
    { sectors: [{ id: 'ride-hailing', name: 'Ride hailing', kind: 'sector', broader: ['internet'] }] },
    ["sectors.json: unknown sector 'internet' at sectors[0].broader[0]"],
  ],
  [
    'a plain row without what the model requires',
    { sectors: [{ id: 'ride-hailing', kind: 'sector' }] },
    ["sectors.json: missing 'name' at sectors[0]"],
  ],
])('%s', (_, content, expected) => {
  expect(problemsOf(content)).toEqual(expected);
});

test.each([
  [
    'an unknown fact',
    { all: [{ fact: 'registredUsers', op: '>', value: 1 }] },
    "expected a fact name of the vocabulary at measures[0].provisions[0].criteria.rule.all[0].fact; did you mean 'registeredUsers'?",
  ],
  [
    'an unknown operator',
    { fact: 'registeredUsers', op: '=>', value: 1 },
    "expected one of = > >= < <= in at measures[0].provisions[0].criteria.rule.op; did you mean '='?",
  ],
  [
    'a value of the wrong type',
    { fact: 'registeredUsers', op: '>', value: 'many' },
    'expected a finite number at measures[0].provisions[0].criteria.rule.value',
  ],
  [
    'an unknown unit',
    { fact: 'registeredUsers', op: '>', value: 1, unit: 'people' },
    "expected the unit users at measures[0].provisions[0].criteria.rule.unit; did you mean 'users'?",
  ],
  ['a rule of nothing', { all: [] }, 'expected a list of at least one rule at measures[0].provisions[0].criteria.rule.all'],
])('a rule with %s is refused', (_, rule, message) => {
  expect(problemsOf({ measures: [ruled(rule)] })).toContain(`measures.json: ${message}`);
});

test('a rule that is too deep or too wide is refused', () => {
  const leaf = { fact: 'isListed', op: '=', value: true };
  let deep: unknown = leaf;
  for (let level = 0; level < 9; level++) deep = { not: deep };
  expect(problemsOf({ measures: [ruled(deep)] })[0]).toMatch(/^measures\.json: expected at most 8 levels at /);
  expect(problemsOf({ measures: [ruled({ any: Array.from({ length: 65 }, () => leaf) })] })[0]).toMatch(/expected at most 64 leaves/);
});

test('references may go to what is already loaded, and ids may carry a prefix', () => {
  const ids = new Map([['uber', 'Company']]);
  const content = { companies: [company({ ownership: [{ owner: 'uber', citations: CITED }] })] };
  expect(problemsOf(content)).toEqual(["companies.json: unknown company 'uber' at companies[0].ownership[0].owner"]);
  expect(problemsOf(content, { ids })).toEqual([]);
  expect(problemsOf({ companies: [company({ id: 'uber' })] }, { ids })).toEqual([
    "companies.json: id 'uber' belongs to another data set already at companies[0].id",
  ]);
  const prefixed = { ...content, manifest: { format: 1, id: 'demo', title: 'Demo', licence: 'CC0-1.0', prefix: 'demo' } };
  expect(problemsOf(prefixed, { ids })).toContain(
    "companies.json: id 'didi' has not the prefix of the data set at companies[0].id; expected 'demo:didi'",
  );
});

test('a manifest is needed and its format is checked', () => {
  const withoutManifest = filesOf({}).filter(({ stem }) => stem !== 'manifest');
  expect(() => parseDataset(withoutManifest, 'demo')).toThrow('there is no manifest.json or manifest.yaml');
  expect(problemsOf({ manifest: { format: 2, id: 'demo', title: 'Demo', licence: 'CC0-1.0' } })).toEqual([
    'manifest.json: unknown format 2 at format; expected 1',
  ]);
});

test('many problems are told at once, fifty of them', () => {
  const rows = Array.from({ length: 60 }, (_, index) => ({ id: `c-${index}` }));
  const error = failure(() => parseDataset(filesOf({ companies: rows }), 'demo'));
  expect(error.problems).toHaveLength(60);
  const lines = error.message.split('\n');
  expect(lines[0]).toBe("The data set 'demo' has 60 problems; nothing was written.");
  expect(lines).toHaveLength(52);
  expect(lines.at(-1)).toBe('... and 10 more');
});

function failure(run: () => unknown): DatasetError {
  try {
    run();
  } catch (error) {
    if (error instanceof DatasetError) return error;
    throw error;
  }
  throw new Error('expected a DatasetError');
}
