// Statements of writing: Head and the lease on it, what stands, staging in batches, removing what a killed import left, order, publishing.
// All but the reads and the lease itself are fenced: they happen only while the lease is held.
export * from './head.ts';
export * from './leftovers.ts';
export * from './order.ts';
export * from './publish.ts';
export * from './stage.ts';
export * from './standing.ts';
