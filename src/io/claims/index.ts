// Rows -> nodes and edges with their times, sources and sentences (docs/graph.md).
export { claimsOf, type Loaded } from './claims-of.ts';
