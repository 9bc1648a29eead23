import { expect, test } from '@jest/globals';
import { loadSchema } from '../../src/answer/index.ts';
import { buildModel, UNREAD_ENDS } from '../../src/model/index.ts';

const model = buildModel(loadSchema());

test('edges lack a copy of no end that a walk or a list of the schema reads', () => {
  const read = [...model.relations.keys()].flatMap((relation) => [`${relation} from`, `${relation} to`]);
  for (const { fields } of model.types.values())
    for (const field of fields.values())
      if (field.kind === 'edge' && field.shape === 'connection') read.push(`${field.relation} ${field.direction === 'OUT' ? 'to' : 'from'}`);
  const unread = [...UNREAD_ENDS].flatMap(([relation, ends]) => ends.map((end) => `${relation} ${end}`));
  expect(read.length).toBeGreaterThan(30);
  expect(unread.filter((end) => read.includes(end))).toEqual([]);
});

test.each([
  [
    'a page by such an end',
    'extend type Jurisdiction { factsIn(first: Int): FactConnection! @edge(relation: "IN_SCOPE", direction: IN) }',
    'IN_SCOPE',
  ],
  ['a walk along such a relation', 'extend enum RelationKind { TESTS @phrase(forward: "tests", reverse: "is tested by") }', 'TESTS'],
])('a schema that asks for %s is refused instead of answered with nothing', (_what, sdl, relation) => {
  expect(() => buildModel(loadSchema(sdl))).toThrow(new RegExp(`edge ${relation} lacks .*unread-ends`));
});
