// Folders of JSON and YAML -> claims: files are read within limits, rows checked by the format, by each other and by the model,
// and everything they say becomes nodes and edges with times, sources and sentences. Nothing here touches the graph.
export { checkDataset, formatReport, type CheckReport } from './check/index.ts';
export { claimsOf, type Loaded } from './claims/index.ts';
export type { Dataset, Manifest } from './dataset/index.ts';
export { datasetJsonSchema } from './json-schema.ts';
export { DatasetError, parseDataset, readDataset, type DatasetFile, type Problem, type ReadLimits } from './read/index.ts';
export { validateDataset, type Known, type KnownMetric } from './validate/index.ts';
