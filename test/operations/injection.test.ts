import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
  Kind,
  print,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { loadSchema } from '../../src/answer/index.ts';
import { cypher } from '../../src/cypher/index.ts';
import { encodeCursor } from '../../src/resolvers/index.ts';
import { startTestService, type TestService } from '../harness/service.ts';
import { TODAY } from '../harness/today.ts';

/** Texts that end strings, queries, comments and patience in some language. */
const PAYLOADS = [
  `' OR 1=1 //`,
  `"}) DETACH DELETE (n) //`,
  `didi'}) MATCH (m) DETACH DELETE m RETURN '`,
  '` RETURN 1 //',
  '\\u0027}) DETACH DELETE n //',
  '\\',
  '$p.a0',
  '${a} {{a}} #{a}',
  '*/ UNION ALL MATCH (n) RETURN n /*',
  '+didi* AND "x"~2 OR [a TO b] /regex/ \\:(){}^',
  '__proto__',
  'constructor',
  '\u0000\u0001\u0008',
  '\ud800',
  '\u{1f695}\u{10ffff}\uffff',
  '\u202e\u200bdidi',
  'x'.repeat(3_000),
  '',
] as const;

const schema = loadSchema();
const queries = schema.getQueryType()?.getFields() ?? {};

/** A place in the arguments of a field where a client's text goes. */
interface Place {
  readonly label: string;
  readonly operation: string;
  /** Variables with a text at the place. */
  readonly variables: (text: string) => Record<string, unknown>;
  /** The list whose cursor it is. */
  readonly list: string | null;
}

const TEXTS: ReadonlySet<string> = new Set(['String', 'ID', 'Date', 'DateTime', 'CountryCode', 'URL']);

/** Each way to put one text into a value of this type, with everything else that the type demands. */
function waysInto(type: GraphQLInputType, depth = 0): readonly ((text: string) => unknown)[] {
  if (isNonNullType(type)) return waysInto(type.ofType, depth);
  if (isListType(type)) return waysInto(type.ofType, depth).map((way) => (text) => [way(text)]);
  if (isScalarType(type)) return TEXTS.has(type.name) ? [(text) => text] : [];
  if (!isInputObjectType(type) || depth > 3) return [];
  return Object.values(type.getFields()).flatMap((field) => {
    const others = Object.values(type.getFields()).filter(
      (other) => other !== field && isNonNullType(other.type) && other.defaultValue === undefined,
    );
    return waysInto(field.type, depth + 1).map((way) => (text: string) => ({
      ...Object.fromEntries(others.map((other) => [other.name, something(other.type)])),
      [field.name]: way(text),
    }));
  });
}

/** Some honest value of a type. */
function something(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return something(type.ofType);
  if (isListType(type)) return [something(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    const needed = type.isOneOf
      ? fields.filter((field) => !isInputObjectType(getNamedType(field.type))).slice(0, 1)
      : fields.filter((field) => isNonNullType(field.type) && field.defaultValue === undefined);
    return Object.fromEntries(needed.map((field) => [field.name, something(field.type)]));
  }
  const name = String(type);
  if (name === 'Date') return '2021-07-12';
  return name === 'Int' || name === 'Float' ? 1 : name === 'Boolean' ? true : 'didi';
}

const selectionOf = (type: GraphQLType): string => {
  const named = getNamedType(type);
  return 'getFields' in named ? (named.name.endsWith('Connection') ? '{ nodes { __typename } }' : '{ __typename }') : '';
};

const isDemanded = ({ type, defaultValue }: GraphQLArgument): boolean => isNonNullType(type) && defaultValue === undefined;

/** Filters have hundreds of fields that are read the same way: some of them stand for all. */
const MOST_WAYS = 4;
const sampled = <Way>(ways: readonly Way[]): readonly Way[] =>
  ways.length <= MOST_WAYS
    ? ways
    : Array.from({ length: MOST_WAYS }, (_, index) => ways[Math.floor((index * ways.length) / MOST_WAYS)]).filter((way) => way !== undefined);

/** `at` is read in one place for all root fields. */
const WITH_AT: ReadonlySet<string> = new Set(['company', 'measures', 'search', 'applicability']);

/** Places in the arguments of a field. */
function placesIn(field: GraphQLField<unknown, unknown>, wrap: (call: string) => string, label: string): readonly Place[] {
  const args = field.args.filter(({ name }) => name !== 'at' || WITH_AT.has(field.name));
  return args.flatMap((argument) => {
    const given = field.args.filter((other) => other === argument || isDemanded(other));
    const declared = given.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
    const call = `${field.name}(${given.map(({ name }) => `${name}: $${name}`).join(', ')}) ${selectionOf(field.type)}`;
    const list = ['after', 'before'].includes(argument.name) ? `${getNamedType(field.type).name.replace(/Connection$/, '')}:${field.name}` : null;
    const rest = Object.fromEntries(given.filter((other) => other !== argument).map(({ name, type }) => [name, something(type)]));
    return sampled(waysInto(argument.type)).map((way, index): Place => ({
      label: `${label}(${argument.name}${index > 0 ? ` #${index}` : ''})`,
      operation: `query(${declared}) { ${wrap(call)} }`,
      variables: (text) => ({ ...rest, [argument.name]: way(text) }),
      list,
    }));
  });
}

/** Lists below an entry are read in the same way: these stand for all. */
const BELOW: Readonly<Record<string, readonly string[]>> = {
  'company(id: "didi")': ['events', 'facts', 'affectedBy', 'neighbours', 'timeline'],
  'measure(id: "data-security-law")': ['provisions', 'issuedBy', 'affects'],
};

const places: readonly Place[] = [
  ...Object.values(queries).flatMap((field) => placesIn(field, (call) => call, field.name)),
  ...Object.entries(BELOW).flatMap(([entry, names]) => {
    const root = entry.replace(/\(.*/, '');
    const type = getNamedType(queries[root]?.type);
    if (!type || !('getFields' in type)) return [];
    const fields = Object.values(type.getFields()).filter(({ name }) => names.includes(name));
    return fields.flatMap((field) => placesIn(field, (call) => `${entry} { ${call} }`, `${root}.${field.name}`));
  }),
];

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service.stop());

/** Asks with a text at a place: the status, and the texts that went to the database. */
async function askedWith(
  place: Place,
  text: string,
): Promise<{ readonly status: number; readonly codes: readonly unknown[]; readonly texts: readonly string[] }> {
  const texts: string[] = [];
  const stop = service.database.onStatement(({ statement }) => texts.push(statement.text));
  try {
    const { status, errors } = await service.query(place.operation, place.variables(text));
    return { status, codes: errors.map(({ extensions }) => extensions['code']), texts };
  } finally {
    stop();
  }
}

const COUNT = { text: cypher`MATCH (n) OPTIONAL MATCH (n)-[e]->() RETURN count(DISTINCT n), count(e)`, params: {} };

test('there are many places for a text', () => {
  expect(places.length).toBeGreaterThan(100);
  expect(places.map(({ label }) => label)).toEqual(
    expect.arrayContaining(['company(id)', 'nodes(ids)', 'search(text)', 'measures(after)', 'company.events(before)', 'applicability(measure)']),
  );
});

test('whatever a client writes at whichever place, no statement changes, no answer is a defect, and the graph stays as it is', async () => {
  const before = await service.database.read(COUNT);
  const found: string[] = [];
  let answered = 0;
  for (const [index, place] of places.entries()) {
    // Twice the same: from then on the service holds what verdicts are judged by, and does not ask for it.
    const allowed = new Set<string>();
    for (const text of ['didi', 'didi', 'nothing-of-that-name']) for (const asked of (await askedWith(place, text)).texts) allowed.add(asked);
    for (let step = 0; step < 3; step++) {
      const payload = PAYLOADS[(index * 3 + step) % PAYLOADS.length] ?? '';
      const forged = place.list ? encodeCursor({ list: place.list, at: { valid: TODAY, known: null, published: null }, order: payload }) : payload;
      const { status, codes, texts } = await askedWith(place, step === 2 ? forged : payload);
      if (status >= 500 || codes.includes('INTERNAL')) found.push(`${place.label} ${JSON.stringify(payload)}: ${status} ${codes.join()}`);
      const strange = texts.filter((text) => !allowed.has(text) && allowed.size > 0);
      if (strange.length > 0) found.push(`${place.label} ${JSON.stringify(payload)}: another statement: ${strange[0]}`);
      if (texts.length > 0) answered += 1;
    }
  }
  expect(found).toEqual([]);
  expect(answered).toBeGreaterThan(100);
  expect(await service.database.read(COUNT)).toEqual(before);
}, 900_000);

describe('a text inside the document is data like a variable', () => {
  // Half a character is no GraphQL, whoever writes it.
  test.each(PAYLOADS.filter((payload) => payload !== '\ud800'))('%j', async (payload) => {
    const texts = new Set<string>();
    const stop = service.database.onStatement(({ statement }) => texts.add(statement.text));
    const literal = print({ kind: Kind.STRING, value: payload });
    const { status, data } = await service.query(`{ company(id: ${literal}) { name } }`);
    expect((await service.query('{ company(id: "didi") { name } }')).status).toBe(200);
    stop();
    expect({ status, data }).toEqual({ status: 200, data: { company: null } });
    expect(texts.size).toBe(1);
  });
});
