import { lstat, readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { getHeapStatistics } from 'node:v8';
import { DatasetError, type Problem } from './problem.ts';
import { parseText } from './parse-text.ts';

/** A file of a data set, parsed. */
export interface DatasetFile {
  /** Name within the folder, `events/2021.json`. */
  readonly file: string;
  /** What its rows are: the name of the file, or of the folder that it is in. */
  readonly stem: string;
  readonly content: unknown;
}

export interface ReadLimits {
  readonly maxFiles: number;
  readonly maxFileBytes: number;
  readonly maxTotalBytes: number;
  /** Bytes that this process may use for what becomes of the files. */
  readonly maxMemoryBytes: number;
}

/** Far above any hand-written set, far below what would exhaust memory. */
export const READ_LIMITS: ReadLimits = {
  maxFiles: 2_000,
  maxFileBytes: 64 * 2 ** 20,
  maxTotalBytes: 512 * 2 ** 20,
  maxMemoryBytes: getHeapStatistics().heap_size_limit,
};
/** What becomes of a byte: of made-up companies 28 bytes while they are compared; the rest is room for what stands and for what is being sent. */
const MEMORY_PER_BYTE = 40;
const EXTENSIONS = new Set(['.json', '.yaml', '.yml']);
/** The published JSON Schema may stand beside the data. */
const IGNORED = new Set(['schema.json']);
const mebibytes = (bytes: number): string => `${Math.round(bytes / 2 ** 20)} MiB`;

interface Found {
  readonly file: string;
  readonly stem: string;
  readonly bytes: number;
}

/** Reads every JSON and YAML file of a data set folder and of the folders right below it. */
export async function readFiles(folder: string, origin: string, limits: ReadLimits = READ_LIMITS): Promise<readonly DatasetFile[]> {
  const problems: Problem[] = [];
  const found = await findFiles(folder, problems).catch((error: unknown) => {
    throw new DatasetError(origin, [{ file: origin, path: '', message: folderFailure(error) }]);
  });
  problems.push(...overLimits(found, limits, origin));
  if (problems.length > 0) throw new DatasetError(origin, problems);
  const files: DatasetFile[] = [];
  for (const { file, stem } of found) {
    try {
      files.push({ file, stem, content: parseText(file, await readFile(join(folder, file), 'utf8')) });
    } catch (error) {
      problems.push({ file, path: '', message: error instanceof Error ? error.message : 'unreadable' });
    }
  }
  if (problems.length > 0) throw new DatasetError(origin, problems);
  return files;
}

async function findFiles(folder: string, problems: Problem[]): Promise<readonly Found[]> {
  const found: Found[] = [];
  for (const name of await namesIn(folder)) {
    const stat = await lstat(join(folder, name));
    if (stat.isDirectory()) {
      for (const inner of await namesIn(join(folder, name))) await add(`${name}/${inner}`, name);
    } else await add(name, name.slice(0, -extname(name).length));
  }
  return found;

  async function add(file: string, stem: string): Promise<void> {
    if (!EXTENSIONS.has(extname(file)) || IGNORED.has(file)) return;
    const stat = await lstat(join(folder, file));
    // A link could lead out of the folder, to a file that its author may not read but this process may.
    if (stat.isFile()) found.push({ file, stem, bytes: stat.size });
    else problems.push({ file, path: '', message: 'not a plain file (links are not followed)' });
  }
}

const namesIn = async (folder: string): Promise<readonly string[]> => (await readdir(folder)).filter((name) => !name.startsWith('.')).toSorted();

function overLimits(found: readonly Found[], limits: ReadLimits, origin: string): readonly Problem[] {
  const total = found.reduce((sum, { bytes }) => sum + bytes, 0);
  const problems = found
    .filter(({ bytes }) => bytes > limits.maxFileBytes)
    .map(({ file, bytes }) => ({
      file,
      path: '',
      message: `larger than a file may be (${mebibytes(bytes)}, at most ${mebibytes(limits.maxFileBytes)})`,
    }));
  if (found.length > limits.maxFiles) problems.push({ file: origin, path: '', message: `more than ${limits.maxFiles} files` });
  const memory = total * MEMORY_PER_BYTE;
  if (total <= limits.maxTotalBytes && memory > limits.maxMemoryBytes) {
    const megabytes = Math.ceil(memory / 2 ** 20);
    const message = `${mebibytes(total)} in all take about ${megabytes} MiB of memory, of which this process may use ${mebibytes(limits.maxMemoryBytes)}; set NODE_OPTIONS=--max-old-space-size=${megabytes} where the machine has as much, or import it in parts`;
    problems.push({ file: origin, path: '', message });
  }
  if (total > limits.maxTotalBytes) problems.push({ file: origin, path: '', message: `more than ${mebibytes(limits.maxTotalBytes)} in all` });
  return problems;
}

function folderFailure(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'there is no such folder';
  if (code === 'ENOTDIR') return 'expected a folder, found a file';
  return code === 'EACCES' ? 'the folder may not be read' : 'the folder cannot be read';
}
