import { readFileSync, readdirSync } from 'node:fs';
import { addDays, parsePartialDate, SINCE_EVER, STILL } from '../../src/time/index.ts';

// The files are checked by the importer's own tests; here only what the evaluator reads is picked out.
/** A row of the data set, of which only some fields matter here. */
export interface Row {
  readonly [field: string]: unknown;
}
export const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);
export const rows = (value: unknown): readonly Row[] => (Array.isArray(value) ? value.filter(isRow) : []);
export const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []);
export const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
export const id = (row: Row): string => text(row['id']) ?? '';

const SEED = new URL('../../seed/', import.meta.url);

/** A file of the seed. */
export function readJson(path: string): unknown {
  const value: unknown = JSON.parse(readFileSync(new URL(path, SEED), 'utf8'));
  return value;
}
/** All rows of a folder of the seed. */
export function readFolder(folder: string): readonly Row[] {
  return readdirSync(new URL(`${folder}/`, SEED))
    .sort()
    .flatMap((file) => rows(readJson(`${folder}/${file}`)));
}

/** A citation id that a reader of a golden file can check: the source and the quote. */
export function citationsOf(row: Row): readonly string[] {
  return rows(row['citations']).map((citation) => {
    const quote = text(citation['quote']);
    return quote === null ? String(citation['source']) : `${String(citation['source'])}: ${quote}`;
  });
}

/** The days on which a row holds. */
export function spanOf(row: Row): { validFrom: string; validUntil: string } {
  const from = parsePartialDate(text(row['from']) ?? '');
  const until = parsePartialDate(text(row['until']) ?? '');
  const end = until === null ? STILL : until.precision === 'DAY' ? until.first : addDays(until.last, 1);
  return { validFrom: from?.first ?? SINCE_EVER, validUntil: end };
}
/** Days and citations of a row. */
export const stated = (row: Row): { validFrom: string; validUntil: string; citations: readonly string[] } => ({
  ...spanOf(row),
  citations: citationsOf(row),
});
