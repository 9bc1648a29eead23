import { expect, test } from '@jest/globals';
import { allKinds, buildVocabulary, eventKindsRead } from '../../src/rules/index.ts';

const reading = (id: string, args: object): object => ({ id, kind: 'openEvent', gives: 'boolean', description: id, args });
const fact = (name: string, graph?: string): object => ({
  name,
  type: 'boolean',
  label: name,
  question: name,
  known: 'graph',
  ...(graph && { graph }),
});

test('the events that a vocabulary looks for are those that its facts open, close, or close by following', () => {
  const { any, following } = eventKindsRead(
    buildVocabulary({
      facts: [fact('underReview', 'review'), fact('listed', 'list'), fact('untold')],
      readings: [
        reading('review', { opens: ['opened'], closes: ['resumed', 'closed'], closesIfFollowsFrom: ['fine'] }),
        reading('list', { opens: ['listed', 'opened'], closedByEvent: 'e1' }),
        reading('nobody reads it', { opens: ['never'] }),
      ],
    }),
  );
  expect({ any, following }).toEqual({ any: ['closed', 'listed', 'opened', 'resumed'], following: ['fine'] });
  expect(
    allKinds([
      { any, following },
      { any: ['else'], following: ['fine'] },
    ]),
  ).toEqual({ any: [...any, 'else'].toSorted(), following: ['fine'] });
});
