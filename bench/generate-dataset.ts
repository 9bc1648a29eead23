import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { companyRow, SOURCES } from './generate/company.ts';
import { eventRow } from './generate/event.ts';
import { measureRow, REGULATORS } from './generate/measure.ts';
import { COUNTRIES } from './generate/world.ts';

/** How much of what is made up. */
export interface Amounts {
  readonly seed: number;
  readonly companies: number;
  readonly measures: number;
  readonly events: number;
}

/** Rows of one file: small enough that no file comes near what the format allows. */
const ROWS_PER_FILE = 1_000;

/**
 * Writes a made-up data set in the project's own format; it stands beside the seed, whose codes and fact names it uses.
 * The same amounts give the same files. Refuses a folder that has something in it.
 */
export function generateDataset(folder: string, amounts: Amounts): string {
  if (existsSync(folder) && !statSync(folder).isDirectory()) throw new Error(`'${folder}' is a file; name a folder that is empty or new.`);
  if (existsSync(folder) && readdirSync(folder).length > 0) throw new Error(`There is something in '${folder}'; name a folder that is empty or new.`);
  const { seed, companies, measures, events } = amounts;
  makeFolder(resolve(folder));
  const write = (name: string, value: unknown): void => writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(value)}\n`);
  write('manifest', { format: 1, id: 'generated', title: 'Made-up companies and measures', licence: 'CC0-1.0', prefix: 'gen' });
  write('sources', [
    sourceRow('gazette', 'Gazette', '2012-01-01'),
    ...Array.from({ length: SOURCES }, (_, index) =>
      sourceRow(`source-${index}`, `Register ${index}`, `${2015 + (index % 10)}-0${1 + (index % 9)}-11`),
    ),
  ]);
  write(
    'regulators',
    Array.from({ length: REGULATORS }, (_, index) => ({
      id: `gen:regulator-${index}`,
      name: `Authority ${index}`,
      kind: 'authority',
      jurisdiction: COUNTRIES[index % 6],
    })),
  );
  writeRows('measures', measures, (index) => measureRow(seed, index));
  writeRows('companies', companies, (index) => companyRow(seed, index));
  writeRows('events', events, (index) => eventRow(seed, index, amounts));
  return folder;

  function writeRows(kind: string, size: number, rowOf: (index: number) => object): void {
    makeFolder(join(folder, kind));
    for (let from = 0; from < size; from += ROWS_PER_FILE) {
      const rows = Array.from({ length: Math.min(ROWS_PER_FILE, size - from) }, (_, index) => JSON.stringify(rowOf(from + index)));
      writeFileSync(join(folder, kind, `from-${String(from).padStart(7, '0')}.json`), `[\n${rows.join(',\n')}\n]\n`);
    }
  }
}

/** Where no folder can be made (below /proc), Node's own recursive way never ends. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}

const sourceRow = (id: string, title: string, publishedOn: string) => ({
  id: `gen:${id}`,
  title,
  publisher: 'Nobody',
  kind: 'dataset',
  language: 'en',
  publishedOn,
});
