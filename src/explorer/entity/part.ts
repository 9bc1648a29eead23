import type { Kind } from '../graph/graph.ts';

export const PART_NAMES = ['overview', 'affected', 'criteria', 'caught', 'facts', 'relations', 'timeline', 'sources'] as const;
export type PartName = (typeof PART_NAMES)[number];

/** What is read of an entry, as a link says it. */
export interface Part {
  readonly name: PartName;
  /** Without any assumption: of verdicts only. */
  readonly isStrict: boolean;
  /** What is opened in it: the other end of a verdict. */
  readonly opened: string | null;
}

const PARTS: Readonly<Record<Kind, readonly PartName[]>> = {
  Company: ['overview', 'affected', 'facts', 'relations', 'timeline', 'sources'],
  Measure: ['overview', 'criteria', 'caught', 'relations', 'timeline', 'sources'],
  Provision: ['overview', 'criteria', 'relations', 'sources'],
  Regulator: ['overview', 'facts', 'relations', 'timeline', 'sources'],
  Product: ['overview', 'facts', 'relations', 'timeline', 'sources'],
  Event: ['overview', 'relations', 'timeline', 'sources'],
  Exchange: ['overview', 'relations', 'timeline', 'sources'],
  Jurisdiction: ['overview', 'facts', 'relations', 'timeline', 'sources'],
  Sector: ['overview', 'relations', 'timeline', 'sources'],
};

/** The parts that an entry of this kind has, in their order. */
export function partsOf(kind: Kind): readonly PartName[] {
  return PARTS[kind];
}

/** Reads `affected~strict:some-measure`; what is not said or not there is the overview. */
export function partOf(text: string | null, kind: Kind): Part {
  const [head = '', ...rest] = (text ?? '').split(':');
  const [word, flag] = head.split('~');
  const name = partsOf(kind).find((one) => one === word) ?? 'overview';
  return { name, isStrict: flag === 'strict', opened: rest.length === 0 ? null : rest.join(':') };
}

/** The same as a link keeps it; null for the overview, with which every entry opens. */
export function partText({ name, isStrict, opened }: Part): string | null {
  const text = `${name}${isStrict ? '~strict' : ''}${opened === null ? '' : `:${opened}`}`;
  return text === 'overview' ? null : text;
}
