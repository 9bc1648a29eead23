import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Kind, parse, print, visit, type DefinitionNode, type OperationDefinitionNode } from 'graphql';
import { startTestService, type TestService } from '../harness/service.ts';
import { ask } from './ask-service.ts';
import { readable } from './readable.ts';

const { definitions } = parse(readFileSync(new URL('./questions.graphql', import.meta.url), 'utf8'));
const operations = definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
const golden = (name: string): URL => new URL(`./golden/${name}.yaml`, import.meta.url);

/** Set to write the answers instead of comparing with them; read the difference before it is kept. */
const isWriting = process.env['UPDATE_GOLDEN'] === '1';

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service?.stop());

/** Two, where a verdict names nodes; one, where only numbers and stored nodes are asked for. */
const ONE_STATEMENT: ReadonlySet<string> = new Set([
  'Q12WhatTakesMeOut',
  'Q16ThresholdHalved',
  'Q17OnWhoseWord',
  'Q20RestsOnOneArticle',
  'Q21SingleSourced',
]);

const PROFILE = {
  headquarters: 'CN',
  incorporation: 'KY',
  operatesIn: ['CN'],
  listedOn: [],
  plansListingIn: ['US'],
  facts: [{ metric: 'registeredUsers', value: { number: 800_000 } }],
};
/** Questions that leave something open ask it so. The day is fixed where the question is about today. */
const VARIABLES: Readonly<Record<string, Record<string, unknown>>> = {
  Q01WhichMeasuresAffectDiDi: { at: { valid: '2021-07-12' } },
  Q11WhatWouldSettleIt: { profile: PROFILE },
};

describe('the questions about verdicts, asked over HTTP, have the answers that stand beside them', () => {
  test.each(operations.map((operation) => [operation.name?.value ?? '', operation] as const))('%s', async (name, operation) => {
    const answer = await ask(service, documentOf(operation), ONE_STATEMENT.has(name) ? 1 : 2, VARIABLES[name]);
    const text = readable(answer);
    if (isWriting) writeFileSync(golden(name), text);
    expect(text).toBe(readFileSync(golden(name), 'utf8'));
  });
});

/** The operation with the fragments that it uses, and no others. */
function documentOf(operation: OperationDefinitionNode): string {
  const used = new Map<string, DefinitionNode>();
  const gather = (definition: DefinitionNode): void => {
    visit(definition, {
      FragmentSpread: ({ name: { value } }) => {
        const fragment = definitions.find((other) => other.kind === Kind.FRAGMENT_DEFINITION && other.name.value === value);
        if (!fragment || used.has(value)) return;
        used.set(value, fragment);
        gather(fragment);
      },
    });
  };
  gather(operation);
  return [operation, ...used.values()].map(print).join('\n');
}
