import { productFinding } from './products-on.ts';
import type { GraphReading } from './reading.ts';

/** Reads names, local names and aliases of the products that the company operates. */
export const productNames: GraphReading = {
  gives: 'set',
  list: 'products',
  reads: ['products'],
  find: (look) => productFinding(look, ({ names }) => names),
};
