import { formatPartialDate, formatPeriod, parsePartialDate, parsePeriod, SINCE_EVER, STILL } from '../../time/index.ts';
import { formatQuantity, quantityOf } from './quantity.ts';

/** Makes the value of a field from stored properties, in the order in which the schema names them. */
export type Codec = (cells: readonly unknown[]) => unknown;

/** One codec for each value type, and for scalars that are not stored as they are shown. */
export const CODECS: Readonly<Record<string, Codec>> = {
  PartialDate: ([text]) => partialDate(text),
  Period: ([text]) => period(text),
  Money: ([minor, currency]) => (typeof minor === 'number' ? { amount: decimalOf(minor), currency } : null),
  Quantity: ([json]) => quantityFromJson(json),
  Alias: ([json]) => records(json).map(([text, language, kind]) => ({ text, language: language || null, kind })),
  Value: (cells) => valueOf(cells),
  'LifecycleStep.application': ([stage]) => stage === 'application',
  'Fact.validFrom': ([day]) => openStart(day),
  'Fact.validUntil': ([day]) => openEnd(day),
  'Relation.validFrom': ([day]) => openStart(day),
  'Relation.validUntil': ([day]) => openEnd(day),
  'Relation.precision': ([precision]) => precisionOf(precision),
  'Relation.rank': ([rank]) => rankOf(rank),
};

/** A partial date as the API gives it; null where none is stored. */
export function partialDate(text: unknown): { date: string; precision: string; text: string } | null {
  const date = typeof text === 'string' ? parsePartialDate(text) : null;
  return date && { date: date.first, precision: date.precision, text: formatPartialDate(date) };
}

function period(text: unknown): unknown {
  const value = typeof text === 'string' ? parsePeriod(text) : null;
  return value && { from: value.from, to: value.to, precision: value.precision, text: formatPeriod(value) };
}

/** Hundredths as a decimal text: exact where a float would not be. */
export function decimalOf(minor: number): string {
  const digits = String(Math.abs(minor)).padStart(3, '0');
  return `${minor < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** What an edge does not say is as usual (docs/graph.md). */
export const precisionOf = (precision: unknown): unknown => precision ?? 'DAY';
export const rankOf = (rank: unknown): unknown => rank ?? 'NORMAL';

const openStart = (day: unknown): unknown => (day === SINCE_EVER ? null : (day ?? null));
const openEnd = (day: unknown): unknown => (day === STILL ? null : (day ?? null));

function records(json: unknown): readonly (readonly unknown[])[] {
  if (typeof json !== 'string' || json === '') return [];
  const value: unknown = JSON.parse(json);
  return Array.isArray(value) ? value.filter(Array.isArray) : [];
}

function quantityFromJson(json: unknown): unknown {
  if (typeof json !== 'string' || json === '') return null;
  const record: unknown = JSON.parse(json);
  if (typeof record !== 'object' || record === null || !('value' in record) || typeof record.value !== 'number') return null;
  const unit = 'unit' in record && typeof record.unit === 'string' ? record.unit : '';
  return quantityOf({ lower: record.value, upper: record.value, lowerOpen: false, upperOpen: false, unit });
}

function valueOf([kind, lower, upper, lowerOpen, upperOpen, unit, truth, text, list]: readonly unknown[]): unknown {
  const empty = { quantity: null, truth: null, list: null, date: null };
  switch (kind) {
    case 'number': {
      const quantity = {
        lower: numberOf(lower),
        upper: numberOf(upper),
        lowerOpen: lowerOpen === true,
        upperOpen: upperOpen === true,
        unit: String(unit ?? ''),
      };
      return { ...empty, text: formatQuantity(quantity), quantity: quantityOf(quantity) };
    }
    case 'boolean':
      return { ...empty, text: truth === 'TRUE' ? 'yes' : 'no', truth };
    case 'list':
      return { ...empty, text: Array.isArray(list) ? list.join(', ') : '', list: Array.isArray(list) ? list : [] };
    case 'date':
      return { ...empty, text, date: text };
    default:
      return { ...empty, text: String(text ?? '') };
  }
}

const numberOf = (value: unknown): number | null => (typeof value === 'number' ? value : null);
