import { existsSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  getNamedType,
  isType,
  Kind,
  parse,
  separateOperations,
  typeFromAST,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type ArgumentNode,
  type DocumentNode,
  type GraphQLSchema,
  type ObjectFieldNode,
} from 'graphql';
import { importClaims, readHead, type ClaimSet } from '../../src/write/index.ts';
import { closeTestDatabase } from '../harness/database.ts';
import { seedClaims, withSeed } from '../harness/seeded-graph.ts';
import { askerOf, type Asker } from './ask.ts';
import { goldenFile, goldenNames } from './golden.ts';

// What was known then is answered as it was answered then, whatever was corrected since: here every entry of the seed has another name, title, summary
// and kind afterwards.

const CORRECTED = [
  'name',
  'localName',
  'title',
  'localTitle',
  'shortTitle',
  'summary',
  'label',
  'question',
  'publisher',
  'website',
  'legalName',
  'city',
];
/** They are their content, and never change. */
const CONTENT = /^(citation|fact|lifecyclestep|criteria|leaf|parameterchange|penalty|identifier|fieldconflict|bridge|change):/i;

function corrected(claims: ClaimSet): ClaimSet {
  const nodes = claims.nodes.map((node) => {
    if (CONTENT.test(node.id)) return node;
    const properties = Object.entries(node.properties).map(([key, value]) => {
      if (CORRECTED.includes(key) && typeof value === 'string') return [key, `${value} (corrected)`];
      if (key === 'maxAgeDays') return [key, 1];
      return [key, key === 'kind' && ['Event', 'Product'].includes(node.type) ? 'other' : value];
    });
    return { ...node, properties: Object.fromEntries(properties), hash: `${node.hash}x` };
  });
  return { ...claims, nodes };
}

const EXPLORATIONS = `
query Search { search(text: "tencent", kinds: [COMPANY]) { totalCount nodes { entity { id name kind summary } } } }
query Paths { paths(from: "didi", to: "sec", first: 5) { truncated paths { length nodes { id name } steps { sentence relation } } } }
query Neighbourhood { neighbourhood(of: ["didi"], depth: 2) { totalNodes nodes { id name } edges { relation sentence } degree { kind count } } }
query Timeline { timeline(of: ["didi", "cac"], first: 40) { totalCount nodes { kind sentence subject { name } } } }
query CompanyTimeline { company(id: "didi") { timeline(first: 40) { nodes { sentence subject { name } other { name } } } } }
query Statistics { statistics { counts { kind count } } }
query Neighbours { company(id: "didi") { neighbours(first: 40) { totalCount edges { relation sentence node { id name } } } degree { kind count } } }
query RelatedName { measures(first: 20, where: { issuedBy: { some: { name: { contains: "Cyberspace" } } } }) { totalCount nodes { id title } } }
query Name { companies(first: 20, where: { name: { startsWith: "D" } }) { totalCount nodes { id name } } }
query RelatedKind { companies(first: 20, where: { products: { some: { kind: { eq: "app" } } } }) { totalCount nodes { id products { nodes { name kind } } } } }
query Affects { measure(id: "cybersecurity-review-measures-draft-2021", at: { valid: "2021-07-12" }) { affects(first: 40) { totalCount facets { verdict count }
  facetsBy(by: [COMPANY, JURISDICTION, MEASURE]) { by values { value label count } } nodes { sentence company { name } } openQuestions(first: 20) { question } } } }
query AffectedBy { company(id: "didi") { affectedBy(first: 60) { totalCount nodes { sentence measure { title } trace { label } } facetsBy(by: [JURISDICTION, MEASURE]) { values { label count } } } } }
query Open { company(id: "didi") { openQuestions(first: 10) { question } } disagreements(first: 20) { totalCount nodes { sentence } } }
query Line { measure(id: "cybersecurity-review-measures-2021") { versions(first: 10) { nodes { id title } } } }
query Facets { companies(first: 1) { facets(by: [SECTOR, JURISDICTION]) { by values { value label count } } } }
query Changes { changes(of: "cac", from: { valid: "2020-01-01" }, to: { valid: "2022-01-01" }) { statements(first: 50) { nodes { sentence } } verdicts(first: 20) { nodes { sentence } } } }
`;

/** Somebody who only plans. */
const PROFILE = { headquarters: 'CN', facts: [] };

interface Asked {
  readonly name: string;
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Of these nothing was corrected. */
const UNTOUCHED = ['by-valid', 'nothing-asked-of-the-graph', 'orders-in-orders', 'skip-and-include', 'total-counts', 'Statistics'];

/** Their cursors say at which instant. */
const PINNED = ['backward-paging', 'three-levels-of-pages'];

const read = (url: URL): string => readFileSync(url, 'utf8');
const variablesOf = (name: string): Record<string, unknown> => {
  const file = goldenFile(name, 'variables.json');
  return existsSync(file) ? JSON.parse(read(file)) : {};
};
const separate = (text: string): readonly Asked[] =>
  Object.entries(separateOperations(parse(text))).map(([name, document]) => ({
    name,
    document,
    variables: name === 'Q11WhatWouldSettleIt' ? { profile: PROFILE } : {},
  }));
const ASKED: readonly Asked[] = [
  ...goldenNames
    .filter((name) => !PINNED.includes(name))
    .map((name) => ({ name, document: parse(read(goldenFile(name, 'graphql'))), variables: variablesOf(name) })),
  ...separate(read(new URL('../verdicts/questions.graphql', import.meta.url))),
  ...separate(EXPLORATIONS),
];

/** The same question about what was known by then, at every place where it has coordinates. */
function asKnown({ name, document, variables }: Asked, known: string, schema: GraphQLSchema): Asked {
  const knownField: ObjectFieldNode = {
    kind: Kind.OBJECT_FIELD,
    name: { kind: Kind.NAME, value: 'known' },
    value: { kind: Kind.STRING, value: known },
  };
  const at: ArgumentNode = { kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: 'at' }, value: { kind: Kind.OBJECT, fields: [knownField] } };
  const types = new TypeInfo(schema);
  const coordinates: string[] = [];
  const changed = visit(
    document,
    visitWithTypeInfo(types, {
      ObjectValue: (node) =>
        isAt(types.getInputType()) && !/"known"/.test(JSON.stringify(node)) ? { ...node, fields: [...node.fields, knownField] } : undefined,
      VariableDefinition: ({ variable, type }) => void (isAt(typeFromAST(schema, type)) && coordinates.push(variable.name.value)),
      Field: {
        leave(node) {
          const isAsked = types.getFieldDef()?.args.some((argument) => argument.name === 'at') === true;
          const given = node.arguments ?? [];
          return isAsked && !given.some((argument) => argument.name.value === 'at') ? { ...node, arguments: [...given, at] } : undefined;
        },
      },
    }),
  );
  return {
    name,
    document: changed,
    variables: { ...variables, ...Object.fromEntries(coordinates.map((variable) => [variable, { ...Object(variables[variable]), known }])) },
  };
}

const isAt = (type: unknown): boolean => isType(type) && getNamedType(type).name === 'At';

let asker: Asker;
let known: string;
const before = new Map<string, unknown>();
beforeAll(async () => {
  const database = await withSeed();
  asker = askerOf(database);
  for (const one of ASKED) before.set(one.name, await answer(one));
  known = (await readHead(database)).instant;
  await importClaims(database, corrected(await seedClaims()), { actor: 'test', clock: () => new Date() });
}, 300_000);
afterAll(closeTestDatabase);

/** Without what tells the coordinates. */
async function answer({ document, variables }: Asked): Promise<unknown> {
  const { data, errors } = await asker.ask(document, { ...variables });
  return JSON.parse(
    JSON.stringify({ data, errors }, (key, value: unknown) =>
      /^(key|cursor|.*Cursor|known|recordedBy|recordedAt|number)$/.test(key) ? undefined : value,
    ),
  );
}

test.each(ASKED)('$name', async (one) => {
  expect(await answer(asKnown(one, known, asker.answerer.schema))).toEqual(before.get(one.name));
});

test('what is corrected is told now', async () => {
  const same: string[] = [];
  for (const one of ASKED) if (isDeepStrictEqual(await answer(one), before.get(one.name))) same.push(one.name);
  expect(same).toEqual(UNTOUCHED);
});
