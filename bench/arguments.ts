import { SIZES } from './generate/arguments.ts';
import type { Amounts } from './generate-dataset.ts';

/** The whole number at a place behind a benchmark's name, or what holds where none is given. Ends the process in plain words where it is nonsense. */
export function wholeArgument(place: number, what: string, otherwise: number, [least, most]: readonly [least: number, most: number]): number {
  const text = process.argv[2 + place];
  if (text === undefined) return otherwise;
  if (/^\d+$/.test(text) && Number(text) >= least && Number(text) <= most) return Number(text);
  return refuse(`'${text}': expected ${what}, a whole number from ${least} to ${most}.`);
}

/** A size by which data sets go, and what it comes to. */
export interface Size {
  readonly name: string;
  readonly amounts: Omit<Amounts, 'seed'>;
}

/** The size behind a benchmark's name, or the one that holds where none is given. */
export function sizeArgument(otherwise: string): Size {
  return sizeNamed(process.argv[2] ?? otherwise);
}

/** All the sizes behind a benchmark's name, or those that hold where none is given. */
export function sizeArguments(otherwise: readonly string[]): readonly Size[] {
  const given = process.argv.slice(2);
  return (given.length > 0 ? given : otherwise).map(sizeNamed);
}

function sizeNamed(name: string): Size {
  const amounts = SIZES[name];
  return amounts ? { name, amounts } : refuse(`'${name}': expected a size, one of ${Object.keys(SIZES).join(', ')}.`);
}

function refuse(message: string): never {
  console.error(message);
  process.exit(2);
}
