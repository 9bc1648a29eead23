// Bytes -> rows that are valid by themselves; what rows say about each other is checked in validate.
export { formatProblem, DatasetError, placeOf, problemAt, type Problem } from './problem.ts';
export { parseDataset } from './parse-dataset.ts';
export { readDataset } from './read-dataset.ts';
export type { DatasetFile, ReadLimits } from './read-files.ts';
