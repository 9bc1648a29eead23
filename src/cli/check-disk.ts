import { statfsSync } from 'node:fs';
import { WriteError, type ImportCounts } from '../write/index.ts';

/** A row with its provenance and its places in indexes: 740 MB for 770,000 made-up rows, and what is written ahead of them. */
const BYTES_PER_ROW = 1_200;
/** The database's log is turned over at this size; below it a database cannot even stop in good order. */
const BYTES_FOR_LOGS = 300 * 2 ** 20;

const mebibytes = (bytes: number): string => `${Math.ceil(bytes / 2 ** 20)} MiB`;

/** Throws a WriteError when what is to be written does not fit on the disk of the data folder. `free` is what that disk has left. */
export function checkDisk({ nodes, edges }: ImportCounts, folder: string, free: number = freeBytes(folder)): void {
  const rows = nodes.added + nodes.changed + edges.added;
  const needed = rows * BYTES_PER_ROW + BYTES_FOR_LOGS;
  if (needed <= free) return;
  throw new WriteError('REFUSED', [
    `${rows} rows take about ${mebibytes(needed)}; the disk of '${folder}' has ${mebibytes(free)} left. Make room, or set AMBIT_DATA to a folder on another disk.`,
  ]);
}

function freeBytes(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}
