import { AmbitError } from '../../lib/index.ts';
import { parsePartialDate, type Coordinates } from '../../time/index.ts';

/** Where a page ends, and at which coordinates it was read. */
export interface Cursor {
  /** The list it was issued for: field, order and filter. */
  readonly list: string;
  readonly at: Coordinates;
  /** Place in the order. */
  readonly order: string;
}

/** Opaque text of a cursor. */
export function encodeCursor({ list, at, order }: Cursor): string {
  return Buffer.from(JSON.stringify([1, list, at.valid, at.known, at.published, order])).toString('base64url');
}

/** Reads a cursor that was issued for `list`; any other text is BAD_CURSOR. */
export function decodeCursor(text: string, list: string, argument: string): Cursor {
  const parts = parse(text);
  const [version, issuedFor, valid, known, published, order] = parts ?? [];
  const wellFormed = version === 1 && isDay(valid) && isNullOr(isInstant, known) && isNullOr(isDay, published) && typeof order === 'string';
  if (!wellFormed) throw new AmbitError('BAD_CURSOR', `${argument} is not a cursor of this service; use a cursor or endCursor that it gave.`);
  if (issuedFor !== list)
    throw new AmbitError('BAD_CURSOR', `${argument} was issued for another list (${String(issuedFor)}); start without a cursor.`);
  return { list, at: { valid, known, published }, order };
}

function parse(text: string): readonly unknown[] | null {
  // The longest honest cursor has an id and some names; anything larger is not ours.
  if (text.length > 10_000) return null;
  try {
    const parts: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    return Array.isArray(parts) && parts.length === 6 ? parts : null;
  } catch {
    return null;
  }
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const isDay = (value: unknown): value is string => typeof value === 'string' && parsePartialDate(value)?.precision === 'DAY';
const isInstant = (value: unknown): value is string => typeof value === 'string' && INSTANT.test(value);
const isNullOr = (is: (value: unknown) => value is string, value: unknown): value is string | null => value === null || is(value);
