import { AmbitError } from '../lib/index.ts';
import { parsePartialDate, STILL, STILL_RECORDED, type Coordinates } from '../time/index.ts';

/** Coordinates of a root field before the instant of Head is known. */
export interface BoundCoordinates {
  readonly at: Coordinates;
  /** Suffix of `key`: the coordinates that were asked for, empty without any. */
  readonly suffix: string;
}

/** Resolves `at`: what is given explicitly, else what the cursors pin, else today and the newest published change. */
export function bindCoordinates(argument: unknown, pinned: readonly Coordinates[], today: string, path: string): BoundCoordinates {
  const given = explicit(argument, path);
  const [pin, ...others] = pinned;
  if (pin)
    checkAgainst(
      pin,
      given,
      path,
      AXES.filter((axis) => given[axis] !== null && !isSameKnowledge(axis, given, pin)),
    );
  for (const other of others) if (pin) checkAgainst(pin, other, path, AXES);
  const at: Coordinates = {
    valid: given.valid ?? pin?.valid ?? today,
    known: pin?.known ?? given.known,
    published: given.published ?? pin?.published ?? null,
  };
  return { at, suffix: suffixOf(pin ?? given) };
}

/** Who asks about an instant after the last change is shown what was known at that change, and a cursor says so: the list goes on as it was begun. */
const isSameKnowledge = (axis: string, given: Given, pin: Coordinates): boolean =>
  axis === 'known' && given.known !== null && pin.known !== null && given.known >= pin.known;

interface Given {
  readonly valid: string | null;
  readonly known: string | null;
  readonly published: string | null;
}

function explicit(argument: unknown, path: string): Given {
  const record: Readonly<Record<string, unknown>> = typeof argument === 'object' && argument !== null ? { ...argument } : {};
  const day = (name: 'valid' | 'published'): string | null => {
    const value = record[name];
    if (typeof value !== 'string') return null;
    const date = parsePartialDate(value);
    if (date?.precision !== 'DAY')
      throw new AmbitError('BAD_INPUT', `${path}(at): ${name} is no day of the calendar; expected a day such as 2021-07-12.`);
    return value;
  };
  return { valid: day('valid'), known: instant(record['known'], path), published: day('published') };
}

/** Instants have one text: UTC, milliseconds, Z. */
function instant(value: unknown, path: string): string | null {
  if (value === null || value === undefined) return null;
  const date = value instanceof Date ? value : new Date(String(value));
  if (Number.isNaN(date.getTime())) throw new AmbitError('BAD_INPUT', `${path}(at): known is no instant; expected one such as 2021-07-05T00:00:00Z.`);
  const text = date.toISOString();
  return text.length === 24 ? text : STILL_RECORDED;
}

const AXES = ['valid', 'known', 'published'] as const;

function checkAgainst(pin: Coordinates, other: Given, path: string, axes: readonly (typeof AXES)[number][]): void {
  for (const axis of axes) {
    if (other[axis] !== pin[axis]) {
      throw new AmbitError(
        'BAD_CURSOR',
        `${path}: the cursor belongs to ${axis} ${pin[axis] ?? 'without limit'}; page on without at, or start again without the cursor.`,
      );
    }
  }
}

function suffixOf({ valid, known, published }: Given): string {
  const parts = [valid ?? '', known ?? '', published ?? ''];
  while (parts.length > 0 && parts.at(-1) === '') parts.pop();
  return parts.length > 0 ? `@${parts.join('~')}` : '';
}

/** The day up to which sources count. */
export const publishedBy = ({ published }: Coordinates): string => published ?? STILL;
