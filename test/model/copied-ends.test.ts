import { expect, test } from '@jest/globals';
import { loadSchema } from '../../src/answer/index.ts';
import { buildModel, COPIED_ENDS } from '../../src/model/index.ts';

test('edges copy of their ends what walks and lists of the schema read, and nothing more', () => {
  const model = buildModel(loadSchema());
  const read = new Map([...model.relations.keys()].map((relation) => [relation, new Set(['from', 'to'])]));
  for (const { fields } of model.types.values())
    for (const field of fields.values()) {
      if (field.kind !== 'edge' || field.shape !== 'connection') continue;
      read.set(field.relation, (read.get(field.relation) ?? new Set()).add(field.direction === 'OUT' ? 'to' : 'from'));
    }
  const ends = (of: ReadonlyMap<string, Iterable<string>>) =>
    Object.fromEntries([...of].map(([relation, sides]) => [relation, [...sides].toSorted()]));
  expect(ends(COPIED_ENDS)).toEqual(ends(read));
});
