import { holdsOn } from '../../time/index.ts';
import type { EvidenceProduct } from '../evidence.ts';
import type { Finding } from '../finding.ts';
import { setFinding } from '../sets.ts';
import type { Look } from './reading.ts';

/** A set of what the products that the company operates on the day have. */
export function productFinding({ evidence, valid }: Look, valuesOf: (product: EvidenceProduct) => readonly string[]): Finding | null {
  const present = evidence.products
    .filter((product) => holdsOn(valid, product))
    .flatMap((product) => valuesOf(product).map((value) => ({ value, citations: product.citations })));
  const complete = evidence.complete.includes('products');
  return present.length === 0 && !complete ? null : setFinding({ present, complete }, [], valid);
}
