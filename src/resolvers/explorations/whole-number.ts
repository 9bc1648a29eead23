import { AmbitError } from '../../lib/index.ts';

/** The number of an argument, or BAD_INPUT with its bounds. */
export function wholeNumber(value: number | null | undefined, fallback: number, [least, most]: readonly [number, number], argument: string): number {
  const number = value ?? fallback;
  if (number < least || number > most) throw new AmbitError('BAD_INPUT', `${argument} is ${number}; it can be ${least} to ${most}.`);
  return number;
}
