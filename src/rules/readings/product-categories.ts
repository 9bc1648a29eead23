import { productFinding } from './products-on.ts';
import type { GraphReading } from './reading.ts';

/** Reads the app categories of the products that the company operates. */
export const productCategories: GraphReading = {
  gives: 'set',
  list: 'products',
  reads: ['products'],
  find: (look) => productFinding(look, ({ category }) => (category === null ? [] : [category])),
};
