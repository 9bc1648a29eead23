/** Sentinels that stand where the API says null, so that comparisons need no null checks and indexes no gaps. */
export const SINCE_EVER = '0000-01-01';
export const STILL = '9999-12-31';
export const STILL_RECORDED = '9999-12-31T23:59:59.999Z';

/** Where a question is asked: the day, the instant of knowledge (null: the newest published change), the day by which sources were public (null: no limit). */
export interface Coordinates {
  readonly valid: string;
  readonly known: string | null;
  readonly published: string | null;
}

/** A span of validity, half open, with sentinels for its open ends. */
export interface Validity {
  readonly validFrom: string;
  readonly validUntil: string;
}

/** Whether a statement holds on `day`. */
export function holdsOn(day: string, { validFrom, validUntil }: Validity): boolean {
  return validFrom <= day && day < validUntil;
}
