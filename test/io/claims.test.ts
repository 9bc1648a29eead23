import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { claimsOf } from '../../src/io/index.ts';
import type { ClaimSet, EdgeClaim, NodeClaim } from '../../src/write/index.ts';
import { BASE, CITED, claimsOfContent, company, datasetOf, event, measure, model, modelOf, ruled, users } from './format.ts';

const nodesOf = (claims: ClaimSet, type: string): readonly NodeClaim[] => claims.nodes.filter((node) => node.type === type);
const edgesOf = (claims: ClaimSet, type: string): readonly EdgeClaim[] => claims.edges.filter((edge) => edge.type === type);
const [first, ...others] = [
  company({ sectors: ['ride-hailing'], facts: [users()] }),
  company({ id: 'uber', name: 'Uber' }),
  company({ id: 'ola', name: 'Ola' }),
];
const statements = (claims: ClaimSet): readonly unknown[] => nodesOf(claims, 'Citation').map(({ properties }) => properties['statement']);

test('a listing becomes an edge with its span, a quote, and the quote in words', () => {
  const listing = { exchange: 'xnys', ticker: 'DIDI', kind: 'adr', from: '2021-06-30', to: '2022-06-10', until: '2022-06-11', citations: CITED };
  const claims = claimsOfContent({ companies: [company({ listings: [listing] })] });
  const [edge] = edgesOf(claims, 'LISTED_ON');
  const [citation] = nodesOf(claims, 'Citation');
  expect(edge).toMatchObject({
    from: 'didi',
    to: 'xnys',
    validFrom: '2021-06-30',
    validUntil: '2022-06-11',
    precision: 'DAY',
    published: '2021-07-01',
    citations: [citation?.id],
    inherited: false,
    properties: { ticker: 'DIDI', kind: 'adr', to: '2022-06-10' },
  });
  expect(citation?.properties).toEqual({
    quote: 'So it is.',
    searchTexts: ['so it is'],
    statement: 'DiDi Global is listed on New York Stock Exchange as DIDI (from 30 June 2021 to 10 June 2022)',
    statementKind: 'RELATION',
    sourceCount: 1,
  });
  expect(edgesOf(claims, 'CITES')).toEqual([expect.objectContaining({ from: citation?.id, to: 'gazette' })]);
  expect(edgesOf(claims, 'ABOUT').map(({ to, properties }) => [to, properties['role']])).toEqual(
    expect.arrayContaining([
      ['didi', 'subject'],
      ['xnys', 'object'],
    ]),
  );
});

test.each([
  ['an exact number', { value: 5 }, { lower: 5, upper: 5 }],
  ['more than a number of people is at least one more', { value: 493_000_000, bound: 'moreThan' }, { lower: 493_000_001 }],
  ['less than a number of people is at most one less', { value: 10, bound: 'lessThan' }, { upper: 9 }],
  ['at least', { value: 10, bound: 'atLeast' }, { lower: 10 }],
  ['at most', { value: 10, bound: 'atMost' }, { upper: 10 }],
  ['more than an amount of money is an open bound', { value: 10, bound: 'moreThan', unit: 'EUR' }, { lower: 10, lowerOpen: true }],
  ['less than a share is an open bound', { value: 0.5, bound: 'lessThan', unit: 'share' }, { upper: 0.5, upperOpen: true }],
])('figures: %s', (_, row, bounds) => {
  const [fact] = nodesOf(claimsOfContent({ companies: [company({ facts: [users(row)] })] }), 'Fact');
  const { lower, upper, lowerOpen, upperOpen } = fact?.properties ?? {};
  expect({ lower, upper, lowerOpen, upperOpen }).toEqual({
    lower: undefined,
    upper: undefined,
    lowerOpen: undefined,
    upperOpen: undefined,
    ...bounds,
  });
});

test('an observation can be used from the end of its period, a state from its start', () => {
  const state = { metric: 'isListed', value: true, from: '2021-06', until: '2022', citations: CITED };
  const claims = claimsOfContent({ companies: [company({ facts: [users({ period: '2020-04-01/2021-03' }), state] })] });
  const spans = edgesOf(claims, 'HAS_FACT').map(({ validFrom, validUntil, precision }) => [validFrom, validUntil, precision]);
  expect(spans).toEqual(
    expect.arrayContaining([
      ['2021-03-31', '9999-12-31', 'MONTH'],
      ['2021-06-01', '2023-01-01', 'MONTH'],
    ]),
  );
  const observation = nodesOf(claims, 'Fact').find(({ properties }) => properties['valueKind'] === 'number');
  expect(observation?.properties).toMatchObject({
    periodFrom: '2020-04-01',
    periodEnd: '2021-03-31',
    groupKey: 'didi registeredUsers  users 2020-04-01/2021-03',
  });
});

test('a rule becomes its text in words and a flat list of leaves', () => {
  const rule = { all: [{ fact: 'registeredUsers', op: '>', value: 1_000_000 }, { not: { fact: 'isListed', op: '=', value: true } }] };
  const claims = claimsOfContent({ measures: [ruled(rule)] });
  const [criteria] = nodesOf(claims, 'Criteria');
  expect(criteria?.properties).toMatchObject({
    ruleText: 'Registered users: more than 1,000,000; and (not (listed))',
    explicitScope: false,
    role: 'DUTY',
  });
  const leaves = nodesOf(claims, 'Leaf').map(({ properties }) => properties);
  expect(leaves.toSorted((left, right) => (String(left['path']) < String(right['path']) ? -1 : 1))).toEqual([
    {
      path: 'all.0',
      fact: 'registeredUsers',
      metricId: 'registeredUsers',
      scope: '',
      operator: 'MORE_THAN',
      value: '1000000',
      number: 1_000_000,
      unit: 'users',
      text: 'Registered users: more than 1,000,000',
      negated: false,
    },
    { path: 'all.1.not.0', fact: 'isListed', metricId: 'isListed', scope: '', operator: 'EQUAL', value: 'true', text: 'Listed', negated: true },
  ]);
  expect(
    edgesOf(claims, 'TESTS')
      .map(({ to }) => to)
      .toSorted(),
  ).toEqual(['isListed', 'registeredUsers']);
});

test('only the pairs of an event assert, and every statement of the event rests on its quotes', () => {
  const applies = [{ company: 'didi', measure: 'review', role: 'fine', claimStatus: 'found' }];
  const rows = [event({ companies: ['didi', 'uber'], measures: ['review'], regulators: ['cac'], applies })];
  const claims = claimsOfContent({ companies: [first, ...others], measures: [measure()], events: rows });
  expect(edgesOf(claims, 'CONCERNS')).toEqual([
    expect.objectContaining({
      from: 'review',
      to: 'didi',
      validFrom: '2022-07-21',
      inherited: true,
      properties: { event: 'fine', date: '2022-07-21', role: 'fine', claimStatus: 'FOUND' },
    }),
  ]);
  const parties = edgesOf(claims, 'INVOLVES').map(({ to, properties }) => [to, properties['role'], properties['claimStatus']]);
  expect(new Set(parties)).toEqual(
    new Set([
      ['cac', 'authority', undefined],
      ['didi', 'fine', 'FOUND'],
      ['uber', 'party', 'UNSTATED'],
    ]),
  );
  expect(statements(claims)).toContain('A fine (21 July 2022)');
});

test('published is the first day of the earliest dated source, and never for what has none', () => {
  const sources = [...BASE.sources, { id: 'undated', title: 'U', kind: 'news' }, { id: 'early', title: 'E', kind: 'news', publishedOn: '2021-Q1' }];
  const publishedWith = (...ids: readonly string[]): string | undefined => {
    const row = event({ citations: ids.map((source) => ({ source })) });
    return nodesOf(claimsOfContent({ sources, events: [row] }), 'Event')[0]?.published;
  };
  expect(publishedWith('gazette', 'early', 'undated')).toBe('2021-01-01');
  expect(publishedWith('gazette')).toBe('2021-07-01');
  expect(publishedWith('undated')).toBe('9999-12-31');
  expect(nodesOf(claimsOfContent({ companies: [first] }), 'Company')[0]?.published).toBe('0000-01-01');
});

test('a statement knows how many sources it has', () => {
  const sources = [...BASE.sources, { id: 'paper', title: 'P', kind: 'news' }];
  const citations = [
    { source: 'gazette', quote: 'a' },
    { source: 'gazette', quote: 'b' },
    { source: 'paper', quote: 'c' },
  ];
  const claims = claimsOfContent({ sources, events: [event({ citations })] });
  expect(
    nodesOf(claims, 'Citation')
      .filter(({ properties }) => properties['statementKind'] === 'EVENT')
      .map(({ properties }) => properties['sourceCount']),
  ).toEqual([2, 2, 2]);
});

test('a plain node type costs one SDL file and rows: links, properties and order come from the model', () => {
  const sdl = `"A court." type Court implements Node & Entity @node(file: "courts", sortBy: "founded", sort: DESC) {
    id: ID! key: ID! @derived kind: String! name: String! localName: String aliases: [Alias!]! @value(of: ["aliases"]) summary: String note: String
    citations: [Citation!]! @citations conflicts: [FieldConflict!]! @edge(relation: "HAS_CONFLICT") doubts: [String!]!
    founded: PartialDate @value(of: ["founded"]) judges: Int
    jurisdiction: Jurisdiction @edge(relation: "IN_JURISDICTION", role: "jurisdiction") appealsTo: [Court!]! @edge(relation: "PART_OF")
    statements(first: Int, after: String, last: Int, before: String): CitationConnection! @edge(relation: "ABOUT", direction: IN)
  }`;
  const courts = [
    { id: 'high-court', name: 'High Court', kind: 'court', jurisdiction: 'CN', founded: '1949', judges: 12, aliases: ['高院'] },
    { id: 'city-court', name: 'City Court', kind: 'court', appealsTo: [{ to: 'high-court', from: '2001-05' }], citations: CITED },
  ];
  const claims = claimsOf(datasetOf({ courts }), modelOf(sdl));
  expect(nodesOf(claims, 'Court')).toEqual([
    expect.objectContaining({
      id: 'city-court',
      entity: true,
      sortKey: '0000-01-01',
      published: '2021-07-01',
      citations: [expect.stringMatching(/^citation:/)],
    }),
    expect.objectContaining({
      id: 'high-court',
      sortKey: '1949-01-01',
      properties: expect.objectContaining({ founded: '1949', judges: 12, aliases: '[["高院","zh","alias"]]', doubts: [] }),
    }),
  ]);
  expect(edgesOf(claims, 'PART_OF')).toEqual([
    expect.objectContaining({ from: 'city-court', to: 'high-court', validFrom: '2001-05-01', precision: 'MONTH' }),
  ]);
  expect(edgesOf(claims, 'IN_JURISDICTION').filter(({ from }) => from === 'high-court')).toHaveLength(1);
});

test('the order of rows changes nothing', () => {
  const content = {
    companies: [first, ...others],
    measures: [measure(), ruled({ fact: 'isListed', op: '=', value: true })].map((row, index) => ({ ...row, id: `m-${index}` })),
    events: [event({ companies: ['didi', 'uber'] }), event({ id: 'other', followsFrom: ['fine'] })],
  };
  const expected = claimsOf(datasetOf(content), model);
  const shuffled = fc.record({
    companies: fc.shuffledSubarray(content.companies, { minLength: 3 }),
    measures: fc.shuffledSubarray(content.measures, { minLength: 2 }),
    events: fc.shuffledSubarray(content.events, { minLength: 2 }),
  });
  fc.assert(
    fc.property(shuffled, (rows) => {
      expect(claimsOf(datasetOf(rows), model)).toEqual(expected);
    }),
    { numRuns: 30 },
  );
  expect(new Set(expected.nodes.map(({ id }) => id)).size).toBe(expected.nodes.length);
});

test('another content is another edge and another content node, the rest stays as it was', () => {
  const before = claimsOfContent({ companies: [company({ facts: [users(), users({ period: '2022' })] })] });
  const after = claimsOfContent({ companies: [company({ facts: [users(), users({ period: '2022', value: 6 })] })] });
  const ids = ({ nodes, edges }: ClaimSet): ReadonlySet<string> =>
    new Set([...nodes.map(({ id, hash }) => `${id} ${hash}`), ...edges.map(({ key }) => key)]);
  const [old, now] = [ids(before), ids(after)];
  const gone = [...old].filter((id) => !now.has(id));
  // The fact, its quote (which says the value in words), and the edges that name them.
  expect(new Set(gone.filter((id) => id.includes(':')).map((id) => id.split(':')[0]))).toEqual(new Set(['citation', 'fact']));
  expect(old.size).toBe(now.size);
});

test('a step counts from the first day of its date, an end from the day on which the text no longer holds', () => {
  const lifecycle = [
    { status: 'in-force', date: '2020-06' },
    { status: 'superseded', date: '2022-02-15' },
    { status: 'repealed', date: '2023-03' },
  ];
  const steps = nodesOf(claimsOfContent({ measures: [measure({ lifecycle })] }), 'LifecycleStep');
  expect(new Map(steps.map(({ properties }) => [properties['status'], properties['countsFrom']]))).toEqual(
    new Map([
      ['IN_FORCE', '2020-06-01'],
      ['SUPERSEDED', '2022-02-15'],
      ['REPEALED', '2023-04-01'],
    ]),
  );
});
