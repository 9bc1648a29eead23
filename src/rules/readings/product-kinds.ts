import { productFinding } from './products-on.ts';
import type { GraphReading } from './reading.ts';

/** Reads the kinds of the products that the company operates. */
export const productKinds: GraphReading = {
  gives: 'set',
  list: 'products',
  reads: ['products'],
  find: (look) => productFinding(look, ({ kind }) => (kind === null ? [] : [kind])),
};
