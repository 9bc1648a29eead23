// Bytes -> rows that are valid by themselves; what rows say about each other is checked in validate.
export { formatProblem, DatasetError, MAX_PROBLEMS, placeOf, problemAt, type Problem } from './problem.ts';
export { parseDataset } from './parse-dataset.ts';
export { parseText } from './parse-text.ts';
export { readDataset } from './read-dataset.ts';
export type { DatasetFile, ReadLimits } from './read-files.ts';
