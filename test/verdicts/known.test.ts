import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { indexStatements } from '../../src/cypher/index.ts';
import { ensureIndexes } from '../../src/graph/index.ts';
import { importClaims } from '../../src/write/index.ts';
import { closeTestDatabase, withCleanGraph } from '../harness/database.ts';
import { CITED, claimsOfContent, company, measure, model, users } from '../io/format.ts';
import { askerOf, type Asker } from '../operations/ask.ts';

const figure = (value: number) => users({ value, period: '2020', scope: 'global' });
const rule = (value: number) =>
  measure({
    lifecycle: [{ status: 'in-force', date: '2021-01-01', citations: CITED }],
    provisions: [
      {
        id: 'art-1',
        label: 'Art. 1',
        citations: CITED,
        criteria: { text: `More than ${value} users.`, scope: 'explicit', rule: { fact: 'registeredUsers', op: '>', value } },
      },
    ],
  });

/** The same data set twice: the rule was misread at first, and so was a figure; one company is new. */
const FIRST = { measures: [rule(10)], companies: [company({ facts: [figure(20)] }), company({ id: 'uber', name: 'Uber', facts: [figure(5)] })] };
const SECOND = {
  measures: [rule(3)],
  companies: [
    company({ facts: [figure(2)] }),
    company({ id: 'uber', name: 'Uber', facts: [figure(5)] }),
    company({ id: 'hello', name: 'Hello', facts: [figure(7)] }),
  ],
};

let asker: Asker;
let first = '';
let today = '';
beforeAll(async () => {
  const database = await withCleanGraph();
  await ensureIndexes(database, indexStatements(model));
  const options = { actor: 'test', clock: () => new Date() };
  first = (await importClaims(database, claimsOfContent(FIRST), options)).instant;
  today = (await importClaims(database, claimsOfContent(SECOND), options)).instant.slice(0, 10);
  asker = askerOf(database);
});
afterAll(closeTestDatabase);

async function answer(operation: string, statements: number, variables: Record<string, unknown> = {}): Promise<unknown> {
  const { data, errors, ...cost } = await asker.ask(operation, { first, ...variables });
  expect(errors).toEqual([]);
  expect(cost.statements).toHaveLength(statements);
  return data;
}

const CHANGES = `query Changes($of: ID!, $first: DateTime!) {
  changes(of: $of, from: { known: $first }, to: {}) {
    statements { nodes { kind cause statementKind sentence on { date } citations { quote } } }
    verdicts { nodes { kind cause sentence company { id } before { verdict } after { verdict } } }
  }
}`;

test('all readings of a provision stand under its criteria, newest first, as far as they were recorded', async () => {
  const query =
    'query Versions($at: At) { provision(id: "review#art-1", at: $at) { criteria { text versions { text leaves { number } recordedBy { number } } } } }';
  const [old, now] = [
    { text: 'More than 10 users.', leaves: [{ number: 10 }], recordedBy: { number: 1 } },
    { text: 'More than 3 users.', leaves: [{ number: 3 }], recordedBy: { number: 2 } },
  ];
  expect(await answer(query, 1)).toEqual({ provision: { criteria: { text: now.text, versions: [now, old] } } });
  expect(await answer(query, 1, { at: { known: first } })).toEqual({ provision: { criteria: { text: old.text, versions: [old] } } });
});

test('a corrected rule changed no law: knowledge arrived, and with it verdicts', async () => {
  const byCompany = {
    didi: {
      kind: 'FREED',
      cause: 'KNOWLEDGE_ARRIVED',
      company: { id: 'didi' },
      before: { verdict: 'APPLIES' },
      after: { verdict: 'DOES_NOT_APPLY' },
    },
    uber: {
      kind: 'CAUGHT',
      cause: 'KNOWLEDGE_ARRIVED',
      company: { id: 'uber' },
      before: { verdict: 'DOES_NOT_APPLY' },
      after: { verdict: 'APPLIES' },
    },
    hello: { kind: 'CAUGHT', cause: 'KNOWLEDGE_ARRIVED', company: { id: 'hello' }, before: null, after: { verdict: 'APPLIES' } },
  };
  expect(await answer(CHANGES, 2, { of: 'review' })).toMatchObject({
    changes: {
      statements: {
        nodes: [
          {
            kind: 'CHANGED',
            cause: 'KNOWLEDGE_ARRIVED',
            statementKind: 'CRITERIA',
            sentence: 'Review Measures, Art. 1 applies where: registered users: more than 3; before: registered users: more than 10',
            on: null,
          },
        ],
      },
      verdicts: { nodes: [byCompany.hello, byCompany.uber, byCompany.didi] },
    },
  });
});

test('a corrected figure is told with the one that it replaced', async () => {
  expect(await answer(CHANGES, 2, { of: 'didi' })).toMatchObject({
    changes: {
      statements: {
        nodes: [
          {
            kind: 'CHANGED',
            cause: 'KNOWLEDGE_ARRIVED',
            statementKind: 'FACT',
            sentence: 'DiDi Global: Registered users: 2 users (2020); before: DiDi Global: Registered users: 20 users (2020)',
            on: { date: today },
            citations: [{ quote: 'So it is.' }],
          },
        ],
      },
      verdicts: { nodes: [{ kind: 'FREED', cause: 'KNOWLEDGE_ARRIVED' }] },
    },
  });
});

test('a text compared with itself as it was known then: rules and companies of both moments', async () => {
  const query = `query Compare($first: DateTime!) {
    compare(before: { measure: "review", at: { known: $first } }, after: { measure: "review" }) {
      before { verdict count } after { verdict count }
      newlyCaught { nodes { cause company { id } before { company { facts { nodes { value { text } } } } trace { label } } after { trace { label } } } }
      newlyFree { nodes { cause company { id } before { company { facts { nodes { value { text } } } } } after { company { facts { nodes { value { text } } } } } } }
    }
  }`;
  const count = (applies: number, not: number) => [
    { verdict: 'APPLIES', count: applies },
    { verdict: 'WOULD_APPLY', count: 0 },
    { verdict: 'UNKNOWN', count: 0 },
    { verdict: 'DOES_NOT_APPLY', count: not },
  ];
  const figures = (...texts: readonly string[]) => ({ company: { facts: { nodes: texts.map((text) => ({ value: { text } })) } } });
  expect(await answer(query, 2)).toMatchObject({
    compare: {
      before: count(1, 1),
      after: count(2, 1),
      newlyCaught: {
        nodes: [
          { company: { id: 'hello' }, before: null },
          { company: { id: 'uber' }, before: figures('5 users') },
        ],
      },
      // Below `before` everything is as it was known then.
      newlyFree: { nodes: [{ cause: 'KNOWLEDGE_ARRIVED', company: { id: 'didi' }, before: figures('20 users'), after: figures('2 users') }] },
    },
  });
});

test('what was judged by is kept apart by what was known: asked again, both answers stay', async () => {
  const query = 'query One($at: At) { applicability(company: "uber", measure: "review", at: $at) { verdict } }';
  for (const [at, verdict] of [
    [null, 'APPLIES'],
    [{ known: first }, 'DOES_NOT_APPLY'],
    [null, 'APPLIES'],
  ] as const) {
    expect(await answer(query, 1, { at })).toEqual({ applicability: { verdict } });
  }
});
