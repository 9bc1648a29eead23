// Claims -> graph: what a data set says is compared with what stands, the difference is staged under an instant after Head's,
// where no reader looks, and published by moving Head in one last transaction. One importer writes at a time (the lease).
export type * from './claim.ts';
export { importClaims, type ImportOptions } from './import-claims.ts';
export { describeCounts, describeResult, type ImportCounts, type ImportResult } from './import-result.ts';
export { previewImport } from './preview-import.ts';
export { readLoaded, type LoadedNode } from './read-loaded.ts';
export { readHead, type Head } from './head.ts';
export type { Progress, Stage } from './progress.ts';
export { verifyGraph, type Verification } from './verify-graph.ts';
export { WriteError, type WriteErrorCode } from './write-error.ts';
