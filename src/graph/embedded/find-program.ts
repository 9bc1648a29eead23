import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The first executable of that name on the PATH; null when there is none. */
export function findProgram(name: string, environment: Readonly<Record<string, string | undefined>>): string | null {
  const names = process.platform === 'win32' ? [`${name}.exe`, `${name}.cmd`] : [name];
  const folders = (environment['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.flatMap((folder) => names.map((file) => join(folder, file))).find(isExecutable) ?? null;
}

/** Whether a file is there and may be run. */
export function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** An environment in which Java reads and writes file names as UTF-8, also where no locale is set. */
export function utf8Environment(environment: Readonly<Record<string, string | undefined>>): Record<string, string | undefined> {
  const locale = environment['LC_ALL'] ?? environment['LC_CTYPE'] ?? environment['LANG'] ?? '';
  return /utf-?8/i.test(locale) || process.platform === 'win32' ? { ...environment } : { ...environment, LC_ALL: 'C.UTF-8' };
}
