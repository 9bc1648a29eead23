import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { factText, partOf, placeText, readPlace, readRest, splitFactText, type BareFact } from '../../src/rules/index.ts';

const text = fc.string({ unit: 'binary', maxLength: 20 });
const day = fc.constantFrom('0000-01-01', '2019-03-01', '2021-07-12', '9999-12-31');
const fact: fc.Arbitrary<BareFact> = fc.record({
  metric: fc.constantFrom('registeredUsers', 'isListed', 'indicator:fine', 'operations'),
  scope: fc.option(text.filter((value) => value !== '')),
  lower: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0)),
  upper: fc.option(fc.integer()),
  lowerOpen: fc.boolean(),
  upperOpen: fc.boolean(),
  unit: fc.option(text),
  truth: fc.option(fc.boolean()),
  text: fc.option(text),
  list: fc.option(fc.array(text)),
  periodEnd: fc.option(day),
  rank: fc.constantFrom('PREFERRED', 'NORMAL', 'DEPRECATED'),
  country: fc.option(text),
  validFrom: day,
  validUntil: day,
});

test('a fact is read from its text as it was written, whatever signs stand in it', () => {
  fc.assert(
    fc.property(fact, (written) => {
      const { metric, rest, lower, upper } = splitFactText(factText(written));
      expect({ ...readRest({ metric, rest }), lower, upper }).toEqual(written);
      // Though a metric may be called like a part of the evidence.
      expect(partOf(factText(written))).toBeNull();
    }),
    { numRuns: 2000, seed: 20210712 },
  );
});

test('so is a statement about a place', () => {
  const place = fc.record({ id: text, validFrom: day, validUntil: day, establishment: fc.boolean() });
  fc.assert(
    fc.property(place, (written) => {
      expect(readPlace(placeText('operations', written))).toEqual(written);
      expect(partOf(placeText('operations', written))).toBe('operations');
    }),
    { numRuns: 500, seed: 20210712 },
  );
});
