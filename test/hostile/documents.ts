/** A request that wants to break the service, or to make it work for nothing. */
export interface Attack {
  readonly name: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const repeat = (text: string, times: number): string => text.repeat(times);
const nested = (levels: number, open: string, middle: string, close: string): string => `${repeat(open, levels)}${middle}${repeat(close, levels)}`;
const many = (count: number, write: (index: number) => string): string => Array.from({ length: count }, (_, index) => write(index)).join(' ');
const query = (name: string, text: string, variables?: unknown): Attack => ({
  name,
  body: JSON.stringify({ query: text, ...(variables !== undefined && { variables }) }),
});

/** Ways to ask for too much with few words. */
const LARGE: readonly Attack[] = [
  query('deep fields', `{ company(id: "didi") ${nested(200, '{ parent ', '{ id }', ' }')} }`),
  query('deep inline fragments', `{ company(id: "didi") { ${nested(300, '... { ', 'id', ' }')} } }`),
  query('deep lists', `{ nodes(ids: ${nested(900, '[', '"a"', ']')}) { id } }`),
  query('deep objects', `{ companies(where: ${nested(400, '{not: ', '{}', '}')}) { nodes { id } } }`),
  query('pages in pages', '{ regulators(first: 100) { nodes { issued(first: 100) { nodes { events(first: 100) { nodes { id } } } } } } }'),
  query('many root fields', `{ ${many(400, (n) => `a${n}: companies { totalCount }`)} }`),
  query('many aliases', `{ company(id: "didi") { ${many(600, (n) => `a${n}: name`)} } }`),
  query('one field many times', `{ company(id: "didi") { ${repeat('name ', 1_900)} } }`),
  query('many fragments', `{ ${many(300, (n) => `...F${n}`)} } ${many(300, (n) => `fragment F${n} on Query { __typename }`)}`),
  query(
    'fragments that double',
    `{ company(id: "didi") { ...F0 } } ${many(30, (n) => `fragment F${n} on Company { ...F${n + 1} ...F${n + 1} }`)} fragment F30 on Company { id }`,
  ),
  query('a circle of fragments', '{ company(id: "a") { ...A } } fragment A on Company { ...B } fragment B on Company { ...A }'),
  query('a long circle of fragments', `{ ...F0 } ${many(150, (n) => `fragment F${n} on Query { ...F${(n + 1) % 150} }`)}`),
  query('unused fragments', `{ __typename } ${many(200, (n) => `fragment F${n} on Query { __typename }`)}`),
  query('fields that might conflict', `{ ${many(200, (n) => `company(id: "${n}") { name }`)} }`),
  query('deep fields that might conflict', `{ ${many(60, () => 'company(id: "a") { parent { parent { parent { name } } } }')} }`),
  query('many directives', `{ __typename ${repeat('@include(if: true) ', 400)} }`),
  query('unknown directives', `{ __typename ${many(300, (n) => `@d${n}`)} }`),
  query('many variables', `query (${many(300, (n) => `$v${n}: Int`)}) { __typename }`),
  query(
    'many operations',
    many(200, (n) => `query Q${n} { __typename }`),
  ),
  query('many unknown fields', `{ ${many(900, (n) => `companyy${n}`)} }`),
  query('a long name', `{ ${repeat('a', 90_000)} }`),
  query('a long text', `{ company(id: "${repeat('a', 90_000)}") { id } }`),
  query('a long number', `{ companies(first: ${repeat('9', 90_000)}) { totalCount } }`),
  query('a long comment', `{ __typename } # ${repeat('x', 90_000)}`),
  query('many commas', `{ __typename ${repeat(',', 90_000)} }`),
  query('a long block text', `{ company(id: """${repeat('\n a', 20_000)}""") { id } }`),
  query('introspection in circles', `{ __schema { types ${nested(12, '{ fields { type ', '{ name }', ' } }')} } }`),
  query('introspection many times', `{ ${many(40, (n) => `s${n}: __schema { types { name fields { name type { name } } } }`)} }`),
  query('kinds of kinds', `{ __type(name: "Company") ${nested(14, '{ ofType ', '{ name }', ' }')} }`),
  query('a page of 101', '{ companies(first: 101) { totalCount } }'),
  query('a page of -1', '{ companies(first: -1) { totalCount } }'),
  query('a page of 101 by variable', 'query ($n: Int) { companies(first: $n) { totalCount } }', { n: 101 }),
  query('a page of 101 by default', 'query ($n: Int = 101) { companies(first: $n) { totalCount } }'),
  query('both ends', '{ companies(first: 1, last: 1) { totalCount } }'),
  query('300 ids', `{ nodes(ids: [${many(300, (n) => `"${n}"`)}]) { id } }`),
  query('100 ids with pages', `{ nodes(ids: [${many(100, () => '"cac"')}]) { ... on Regulator { issued(first: 100) { nodes { id } } } } }`),
  query(
    'verdicts of verdicts',
    '{ company(id: "didi") { affectedBy(first: 100) { nodes { measure { affects(first: 100) { nodes { company { affectedBy(first: 100) { nodes { verdict } } } } } } } } } }',
  ),
];

/** Variables that are too many, too deep or not what they should be. */
const VARIABLES: readonly Attack[] = [
  {
    name: 'variables that nest 20,000 levels',
    body: `{"query":"query ($i: ID!) { company(id: $i) { id } }","variables":{"i":${nested(20_000, '[', '1', ']')}}}`,
  },
  {
    name: 'objects that nest 9,000 levels',
    body: `{"query":"query ($w: CompanyWhere) { companies(where: $w) { totalCount } }","variables":{"w":${nested(9_000, '{"not":', '{}', '}')}}}`,
  },
  { name: 'unused variables that nest', body: `{"query":"{ __typename }","variables":{"w":${nested(9_000, '{"a":', '{}', '}')}}}` },
  { name: 'extensions that nest', body: `{"query":"{ __typename }","extensions":${nested(9_000, '{"a":', '{}', '}')}}` },
  { name: 'a body that nests', body: nested(49_000, '[', '', ']') },
  query('31 levels', 'query ($w: CompanyWhere) { companies(where: $w) { totalCount } }', { w: JSON.parse(nested(31, '{"not":', '{}', '}')) }),
  query('3,000 values', 'query ($w: CompanyWhere) { companies(where: $w) { totalCount } }', {
    w: { or: Array.from({ length: 200 }, () => ({ name: { in: Array.from({ length: 15 }, () => 'a') } })) },
  }),
  query('a list of 251', 'query ($i: [ID!]!) { nodes(ids: $i) { id } }', { i: Array.from({ length: 251 }, () => 'a') }),
  query('a list of 40,000', 'query ($i: [ID!]!) { nodes(ids: $i) { id } }', { i: Array.from({ length: 20_000 }, () => 'a') }),
  query('10,000 variables', '{ __typename }', Object.fromEntries(Array.from({ length: 7_000 }, (_, n) => [`v${n}`, 1]))),
  ...[[], 'text', 1, true, [[]], [{}]].map((variables) => query(`variables that are ${JSON.stringify(variables)}`, '{ __typename }', variables)),
  ...[null, 1, 1.5, true, [], {}, '', ['a', 1], { $gt: '' }, { toString: 1 }, { length: 1e9 }].map((value) =>
    query(`an id that is ${JSON.stringify(value)}`, 'query ($i: ID!) { company(id: $i) { id } }', { i: value }),
  ),
  ...[null, '1', 1.5, 1e300, -0, [1], {}, 2_147_483_648, Number.MAX_SAFE_INTEGER].map((value) =>
    query(`a page of ${JSON.stringify(value)}`, 'query ($n: Int) { companies(first: $n) { totalCount } }', { n: value }),
  ),
  query('an alias that every object has a meaning for', '{ __proto__: company(id: "didi") { __proto__: name } }'),
  { name: 'a prototype', body: '{"query":"{ __typename }","variables":{"__proto__":{"a":1}}}' },
  { name: 'a constructor', body: '{"query":"{ __typename }","variables":{"constructor":{"prototype":{"a":1}}}}' },
  {
    name: 'a variable called __proto__',
    body: '{"query":"query ($__proto__: ID!) { company(id: $__proto__) { id } }","variables":{"__proto__":"didi"}}',
  },
];

/** Values that other programs take for something else. */
const VALUES: readonly Attack[] = [
  ...'didi\' OR 1=1 //|$p|{{7*7}}|${7*7}|../../etc/passwd|%00|\\u0000|a\u0000b|\ud800|\u202egpj|<script>alert(1)</script>|*:* AND text:*|name:/.*/|(((((|"""|~~~~|a~2 b~2 c~2|[* TO *]|\u200b\u200b|ｄｉｄｉ|滴|ﷺ|Ａ́́́́'
    .split('|')
    .flatMap((text) => [
      query(`an id ${JSON.stringify(text)}`, 'query ($i: ID!) { node(id: $i) { id } company(id: $i) { name } }', { i: text }),
      query(`a search ${JSON.stringify(text)}`, 'query ($t: String!) { search(text: $t, first: 3) { totalCount } }', { t: text }),
    ]),
  query('a long search', 'query ($t: String!) { search(text: $t) { totalCount } }', { t: repeat('didi ', 10_000) }),
  query('a search of wildcards', 'query ($t: String!) { search(text: $t) { totalCount } }', { t: repeat('?* ', 500) }),
  query('a search of many marks', 'query ($t: String!) { search(text: $t) { totalCount } }', { t: `a${repeat('\u0301', 5_000)}` }),
  ...['0000-00-00', '2021-02-30', '99999-01-01', '-0001-01-01', '2021-W01', 'now', '', '2021-07-12T00:00:00Z'].map((day) =>
    query(`the day ${JSON.stringify(day)}`, 'query ($d: Date) { company(id: "didi", at: {valid: $d}) { name } }', { d: day }),
  ),
  ...['x', '', repeat('A', 50_000), 'eyJsaXN0IjoieCJ9', '../', 'bnVsbA==', 'W10='].map((cursor) =>
    query(`the cursor ${JSON.stringify(cursor.slice(0, 20))}`, 'query ($c: String) { companies(after: $c) { totalCount } }', { c: cursor }),
  ),
];

/** What is not an operation at all. */
const MALFORMED: readonly Attack[] = [
  ...[
    '',
    'null',
    'true',
    '0',
    '"{ __typename }"',
    '[]',
    '[[]]',
    '{}',
    '{',
    '{"query"',
    '\u0000',
    '{"query":null}',
    '{"query":1}',
    '{"query":[]}',
    '{"query":{}}',
    '{"query":" "}',
    '{"query":"{ __typename }","query":"{ a }"}',
    '{"query":"{ __typename }","operationName":1}',
    '{"query":"{ __typename }","operationName":[]}',
    '{"query":"{ __typename }","extensions":1}',
    '{"query":"{ __typename }","operationName":""}',
    '{"mutation":"{ a }"}',
    '\ufeff{"query":"{ __typename }"}',
  ].map((body) => ({ name: `the body ${JSON.stringify(body)}`, body })),
  ...[
    '{',
    '}',
    '{}',
    '{ }',
    '{ a',
    'query',
    'query {',
    'mutation { a }',
    'subscription { a }',
    'fragment F on Query { a }',
    'type Query { a: Int }',
    'schema { query: Q }',
    '{ a(b: ) }',
    '{ a(b: $c) }',
    'query ($a: Nope) { __typename }',
    'query ($a: Int, $a: Int) { __typename }',
    '{ ...F }',
    '{ ... on Nope { a } }',
    '{ __typename @skip }',
    '{ __typename @skip(if: "x") }',
    '{ "a" }',
    '{ a: }',
    '{ \u0000 }',
    '{ 滴 }',
    '"""',
    '#',
    '{ company }',
    '{ company(id: "didi") }',
    '{ company(id: "didi") { name { x } } }',
    '{ __schema }',
    '{ _entities(representations: []) { __typename } }',
    '{ _service { sdl } }',
    'query A { __typename } query A { __typename }',
    'query A { __typename } { __typename }',
    '{ __type(name: 1) { name } }',
    '{ statistics: __typename }',
  ].map((text) => query(`the document ${JSON.stringify(text)}`, text)),
  { name: 'a batch of 1,000', body: `[${Array.from({ length: 1_000 }, () => '{"query":"{ __typename }"}').join()}]` },
  { name: 'half an emoji', body: '{"query":"{ company(id: \\"\\ud83d\\") { id } }"}' },
  { name: 'a stored operation', body: '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"0"}}}' },
  { name: 'a stored operation with another text', body: '{"query":"{ __typename }","extensions":{"persistedQuery":{"version":1,"sha256Hash":"0"}}}' },
  { name: 'a stored operation of version 2', body: '{"query":"{ __typename }","extensions":{"persistedQuery":{"version":2}}}' },
  { name: 'a stored operation that is no object', body: '{"query":"{ __typename }","extensions":{"persistedQuery":[1]}}' },
  ...[
    'text/plain',
    'application/graphql',
    'multipart/form-data; boundary=x',
    'application/x-www-form-urlencoded',
    'application/json; charset=utf-16',
    'application/json; charset=nope',
    '',
    'a/b/c',
  ].map((type) => ({
    name: `the content type ${JSON.stringify(type)}`,
    body: '{"query":"{ __typename }"}',
    headers: { 'content-type': type },
  })),
  ...['text/html', 'image/png', '*/*;q=0', ';;;', 'multipart/mixed; deferSpec=20220824'].map((accept) => ({
    name: `accepting ${accept}`,
    body: '{"query":"{ __typename }"}',
    headers: { accept },
  })),
  ...['gzip', 'br', 'nope'].map((encoding) => ({
    name: `the encoding ${encoding}`,
    body: '{"query":"{ __typename }"}',
    headers: { 'content-encoding': encoding },
  })),
];

/** All attacks, each with a name of its own. */
export const ATTACKS: readonly Attack[] = [...LARGE, ...VARIABLES, ...VALUES, ...MALFORMED];
