// Rows -> nodes and edges with their times, sources and sentences (docs/graph.md).
export { canonicalText, contentHash } from './content-hash.ts';
export { claimsOf, type Loaded } from './claims-of.ts';
