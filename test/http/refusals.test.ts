import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { readReply, startFakeService, type FakeService, type Reply } from './fake-service.ts';
import { rawRequest } from './raw-request.ts';

let fake: FakeService;
beforeAll(async () => {
  fake = await startFakeService({ limits: { requestTimeoutMs: 1_000 } });
});
afterAll(() => fake.service.close());

const code = (reply: Reply) => reply.errors[0]?.extensions['code'];
const message = (reply: Reply) => reply.errors[0]?.message ?? '';
const nested = (levels: number, open: string, middle: string, close: string) => `${open.repeat(levels)}${middle}${close.repeat(levels)}`;
const get = async (path: string, headers: Record<string, string> = {}) =>
  readReply(await fetch(`${fake.url}${path}`, { headers, redirect: 'manual' }));

/** Every refusal: a status, a code, words that tell what to do, and few bytes. */
function expectRefusal(reply: Reply, status: number, expected: string, words: RegExp): void {
  expect({ status: reply.status, code: code(reply), message: message(reply) }).toEqual({
    status,
    code: expected,
    message: expect.stringMatching(words),
  });
  expect(reply.data ?? null).toBeNull();
  expect(reply.text.length).toBeLessThan(5_000);
}

describe('what is not a GraphQL request is refused with what to send instead', () => {
  test('a body that is not JSON', async () => expectRefusal(await fake.post('{"query":'), 400, 'BAD_REQUEST', /not JSON/));
  test('an empty body', async () => expectRefusal(await fake.post(''), 400, 'BAD_REQUEST', /not JSON/));
  test('a body that would change prototypes', async () =>
    expectRefusal(await fake.post('{"__proto__": {"query": "{hello}"}}'), 400, 'BAD_REQUEST', /key __proto__/));
  test('a body without an operation', async () => expectRefusal(await fake.post({}), 400, 'BAD_REQUEST', /body/));
  test('a body with an empty operation', async () => expectRefusal(await fake.post({ query: '' }), 400, 'BAD_REQUEST', /non-empty/));
  test('a batch', async () => expectRefusal(await fake.post([{ query: '{hello}' }]), 400, 'BAD_REQUEST', /batch/i));
  test('another content type', async () => {
    expectRefusal(await fake.post('{hello}', { 'content-type': 'text/plain' }), 415, 'UNSUPPORTED_MEDIA_TYPE', /application\/json/);
    expectRefusal(await fake.post('{hello}', { 'content-type': 'application/graphql' }), 415, 'UNSUPPORTED_MEDIA_TYPE', /application\/json/);
  });
  test('a query that a foreign page could send unasked', async () => expectRefusal(await get('/graphql?query={hello}'), 400, 'BAD_REQUEST', /CSRF/));
  test('a mutation by GET', async () => {
    const reply = await get('/graphql?query=mutation{x}', { 'apollo-require-preflight': '1' });
    expect([400, 405]).toContain(reply.status);
    expect(code(reply)).toMatch(/BAD_REQUEST|GRAPHQL_VALIDATION_FAILED/);
  });
  test('another method', async () => {
    const reply = await readReply(await fetch(`${fake.url}/graphql`, { method: 'DELETE' }));
    expectRefusal(reply, 405, 'METHOD_NOT_ALLOWED', /POST/);
    expect(reply.headers.get('allow')).toBe('GET, POST');
  });
  test('a stored operation, which clients then send as text', async () => {
    const reply = await fake.post({ extensions: { persistedQuery: { version: 1, sha256Hash: 'f'.repeat(64) } } });
    expectRefusal(reply, 200, 'PERSISTED_QUERY_NOT_SUPPORTED', /^PersistedQueryNotSupported$/);
  });
  test('a mutation or a subscription, which the service does not have', async () => {
    expectRefusal(await fake.post({ query: 'mutation { hello }' }), 400, 'GRAPHQL_VALIDATION_FAILED', /mutation/i);
    expectRefusal(await fake.post({ query: 'subscription { hello }' }), 400, 'GRAPHQL_VALIDATION_FAILED', /subscription/i);
  });
  test('an address that is not there, or not well formed', async () => {
    expectRefusal(await get('/nowhere'), 404, 'NOT_FOUND', /playground/);
    expectRefusal(await get('/%ff'), 400, 'BAD_REQUEST', /address/);
  });
});

describe('what is not HTTP as it should be is refused on the bare connection', () => {
  const body = '{"query":"{hello}"}';
  const request = (host: string) =>
    `POST /graphql HTTP/1.1\r\nHost:${host}\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\nConnection: close\r\n\r\n${body}`;
  test('an empty or odd Host header', async () => {
    expect(await rawRequest(fake.url, [request('')])).toMatch(/^HTTP\/1\.1 400 [^]*BAD_REQUEST/);
    expect(await rawRequest(fake.url, [request(' a b')])).toMatch(/^HTTP\/1\.1 400 [^]*BAD_REQUEST/);
    expect(await rawRequest(fake.url, [request(' any.example')])).toMatch(/^HTTP\/1\.1 200 [^]*Hello world/);
  });
  test('bytes that are no UTF-8', async () => {
    const head = `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 11\r\nConnection: close\r\n\r\n{"query":"`;
    expect(await rawRequest(fake.url, [head, Buffer.from([0xff])])).toMatch(/^HTTP\/1\.1 400 [^]*UTF-8[^]*BAD_REQUEST/);
  });
  test('noise', async () => expect(await rawRequest(fake.url, ['\u0001\u0002 hello\r\n\r\n'])).toMatch(/^HTTP\/1\.1 400 [^]*BAD_REQUEST/));
  test('an address longer than the parser takes', async () => {
    expect(await rawRequest(fake.url, [`GET /graphql?query=${'a'.repeat(20_000)} HTTP/1.1\r\nHost: x\r\n\r\n`])).toMatch(
      /^HTTP\/1\.1 431 [^]*HEADERS_TOO_LARGE/,
    );
  });
  test('a sender that is slower than the limit', async () => {
    const head = 'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n';
    expect(await rawRequest(fake.url, [head, ...Array.from({ length: 100 }, () => ' ')], { pauseMs: 100 })).toMatch(
      /^HTTP\/1\.1 408 [^]*REQUEST_TIMEOUT/,
    );
  });
});

describe('what is not a good operation is refused whole, before anything runs', () => {
  test.each([
    ['text that is not GraphQL', { query: '{' }, 'GRAPHQL_PARSE_FAILED', /Syntax Error/],
    ['an unknown field', { query: '{ helo }' }, 'GRAPHQL_VALIDATION_FAILED', /Did you mean "hello"/],
    [
      'an unknown operation name',
      { query: 'query One { hello } query Two { hello }', operationName: 'Onne' },
      'OPERATION_NOT_FOUND',
      /did you mean 'One'\? It has: One, Two/,
    ],
    ['several operations and none named', { query: 'query One { hello } query Two { hello }' }, 'OPERATION_NOT_FOUND', /One, Two/],
    ['a variable of the wrong type', { query: 'query ($n: String) { hello(name: $n) }', variables: { n: { a: 1 } } }, 'BAD_INPUT', /"\$n"/],
    ['a missing variable', { query: 'query ($id: ID!) { company(id: $id) { id } }' }, 'BAD_INPUT', /"\$id"/],
    ['an argument the core refuses', { query: '{ hello }', variables: { refuse: 'input' } }, 'BAD_INPUT', /1 to 100/],
    ['too many tokens', { query: `{ ${'hello '.repeat(2_100)} }` }, 'LIMIT_EXCEEDED', /too long/],
    [
      'fields nested too deep',
      { query: `{ company(id: "didi") ${nested(20, '{ friends ', '{ id }', ' }')} }` },
      'LIMIT_EXCEEDED',
      /22 levels deep; the limit is 16/,
    ],
    ['too many aliases', { query: `{ ${Array.from({ length: 31 }, (_, n) => `a${n}: hello`).join(' ')} }` }, 'LIMIT_EXCEEDED', /root fields/],
    [
      'too many aliases below the root',
      { query: `{ company(id: "didi") { ${Array.from({ length: 31 }, (_, n) => `a${n}: id`).join(' ')} } }` },
      'LIMIT_EXCEEDED',
      /31 aliases/,
    ],
    ['too many directives', { query: `{ ${'hello @include(if: true) '.repeat(21)} }` }, 'LIMIT_EXCEEDED', /root fields|directives/],
    [
      'too many operations',
      { query: Array.from({ length: 11 }, (_, n) => `query Q${n} { hello }`).join(' '), operationName: 'Q1' },
      'LIMIT_EXCEEDED',
      /11 operations/,
    ],
    [
      'literals nested too deep',
      { query: `{ companies(where: ${nested(30, '{ not: ', '{}', ' }')}) { id } }` },
      'LIMIT_EXCEEDED',
      /nests lists and objects/,
    ],
    [
      'variables nested too deep',
      `{"query":"query ($w: Where) { companies(where: $w) { id } }","variables":{"w":${nested(9_000, '{"not":', '{}', '}')}}}`,
      'LIMIT_EXCEEDED',
      /\$w/,
    ],
  ])('%s', async (_case, body, expected, words) => {
    const runs = fake.behaviour.runs;
    expectRefusal(await fake.post(body), 400, expected, words);
    expect(fake.behaviour.runs).toBe(runs);
  });

  test('fragments are counted where they are spread, and a chain that doubles at each step is refused at once', async () => {
    const steps = Array.from({ length: 15 }, (_, n) => `fragment F${n} on Company { friends { ...F${n + 1} } friends { ...F${n + 1} } }`);
    const query = `{ company(id: "didi") { ...F0 } } ${steps.slice(0, 13).join(' ')} fragment F13 on Company { id }`;
    expectRefusal(await fake.post({ query }), 400, 'LIMIT_EXCEEDED', /fields, fragments counted/);
    const aliased =
      '{ company(id: "didi") { ...A friends { ...A friends { ...A friends { ...A } } } } } fragment A on Company { a: id b: id c: id d: id e: id f: id g: id h: id }';
    expectRefusal(await fake.post({ query: aliased }), 400, 'LIMIT_EXCEEDED', /32 aliases, fragments counted/);
  });
  test('fragments that reach themselves are refused', async () => {
    const query = '{ company(id: "didi") { ...A } } fragment A on Company { friends { ...B } } fragment B on Company { friends { ...A } }';
    expectRefusal(await fake.post({ query }), 400, 'GRAPHQL_VALIDATION_FAILED', /itself/);
  });
  test('a body above 100 kB', async () =>
    expectRefusal(await fake.post({ query: `{ hello } #${'x'.repeat(100_000)}` }), 413, 'PAYLOAD_TOO_LARGE', /100000 bytes/));
  test('a value of 90 kB is not sent back', async () => {
    const reply = await fake.post({ query: 'query ($n: Int) { companies(first: $n) { id } }', variables: { n: 'x'.repeat(90_000) } });
    expectRefusal(reply, 400, 'BAD_INPUT', /\$n/);
  });
  test('at most five errors are told', async () => {
    const reply = await fake.post({ query: `{ ${Array.from({ length: 50 }, (_, n) => `unknown${n}`).join(' ')} }` });
    expect(reply.errors).toHaveLength(5);
  });
});

describe('what a client may do is answered', () => {
  test('a query by POST and by GET', async () => {
    expect((await fake.post({ query: '{ hello }' })).data).toEqual({ hello: 'Hello world' });
    expect((await get('/graphql?query={hello}', { 'apollo-require-preflight': '1' })).data).toEqual({ hello: 'Hello world' });
  });
  test('introspection, which is deeper than operations may be', async () => {
    const reply = await fake.post({ query: getIntrospectionQuery() });
    expect({ status: reply.status, errors: reply.errors }).toEqual({ status: 200, errors: [] });
    expect(reply.data).toHaveProperty('__schema');
  });
  test('a client that reads plain JSON gets 200 with the same refusal', async () => {
    const reply = await fake.post({ query: '{ helo }' }, { accept: 'application/json' });
    expectRefusal(reply, 200, 'GRAPHQL_VALIDATION_FAILED', /hello/);
    expect(reply.headers.get('content-type')).toMatch(/^application\/json/);
  });
  test('a null where only execution sees that it is wrong is bad input, not a defect', async () => {
    const reply = await fake.post({ query: 'query ($if: Boolean = true) { hello @include(if: $if) }', variables: { if: null } });
    expect(code(reply)).toBe('BAD_INPUT');
  });
});

describe('our own defects are masked, and told to the log under the request id', () => {
  test.each([
    ['in a resolver', { query: '{ broken }' }],
    ['before execution', { query: '{ hello }', variables: { refuse: 'defect' } }],
  ])('%s', async (_case, body) => {
    const reply = await fake.post(body, { 'x-request-id': 'masked-defect-1' });
    expect(reply.errors).toEqual([
      expect.objectContaining({ message: 'Internal error', extensions: { code: 'INTERNAL', requestId: 'masked-defect-1' } }),
    ]);
    expect(reply.text).not.toContain('secret');
    expect(fake.lines.filter((line) => line.includes('masked-defect-1') && line.includes('secret internal text'))).not.toHaveLength(0);
  });
});
