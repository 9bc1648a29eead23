import { basename, resolve } from 'node:path';
import type { Dataset } from '../dataset/index.ts';
import { parseDataset } from './parse-dataset.ts';
import { readFiles, READ_LIMITS, type ReadLimits } from './read-files.ts';

/** The rows of a data set folder; throws a DatasetError that names every file, path and value that is not as the format has it. */
export async function readDataset(folder: string, limits: ReadLimits = READ_LIMITS): Promise<Dataset> {
  const origin = basename(resolve(folder));
  return parseDataset(await readFiles(folder, origin, limits), origin);
}
