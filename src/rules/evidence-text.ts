import { SINCE_EVER, STILL, type Validity } from '../time/index.ts';
import type { EvidenceFact, EvidencePart } from './evidence.ts';

/** Sorts before every letter, so that all texts about one thing are one range of an index. */
const BETWEEN = '\u0001';

/** Parts of the evidence of which each statement is one text. */
export type StatedPart = Extract<EvidencePart, 'headquarters' | 'incorporation' | 'operations' | 'absences' | 'sectors' | 'listings'>;

/** That something holds of a place: a country, a sector, an exchange. */
export interface StatedPlace extends Validity {
  /** Id of the place. */
  readonly id: string;
  readonly establishment: boolean;
}

/** A fact without what it shares with no other: whose it is, which one, what supports it. */
export type BareFact = Omit<EvidenceFact, 'id' | 'subject' | 'citations' | 'complete' | 'hypothetical'>;

/** What the texts about a metric, or about a part of the evidence, begin with. */
export const evidencePrefix = (of: string): string => of + BETWEEN;

/** A statement about a place as one text, the same for all of whom the same is stated. */
export function placeText(part: StatedPart, { id, validFrom, validUntil, establishment }: StatedPlace): string {
  return evidencePrefix(part) + JSON.stringify({ id, ...spanOf({ validFrom, validUntil }), ...(establishment && { establishment }) });
}

/** The part that a statement about a place belongs to; null for a fact, whose metric may have any name, even that of a part. */
export function partOf(text: string): string | null {
  const end = text.indexOf(BETWEEN);
  return end === text.lastIndexOf(BETWEEN) ? text.slice(0, end) : null;
}

/** Reads what `placeText` made. */
export function readPlace(text: string): StatedPlace {
  // Only `placeText` writes what stands here.
  const known = JSON.parse(text.slice(text.indexOf(BETWEEN) + 1)) as Partial<StatedPlace>;
  const { id = '', validFrom = SINCE_EVER, validUntil = STILL, establishment = false } = known;
  return { id, validFrom, validUntil, establishment };
}

/** A fact as one text: its metric, its bounds, and the rest, which is the same for many. What is not known is left out. */
export function factText({ metric, lower, upper, ...rest }: BareFact): string {
  const { scope, unit, lowerOpen, upperOpen, truth, text, list, periodEnd, rank, country, validFrom, validUntil } = rest;
  const known = {
    ...(scope !== null && { scope }),
    ...(unit !== null && { unit }),
    ...(lowerOpen && { lowerOpen }),
    ...(upperOpen && { upperOpen }),
    ...(truth !== null && { truth }),
    ...(text !== null && { text }),
    ...(list !== null && { list }),
    ...(periodEnd !== null && { periodEnd }),
    ...(rank !== 'NORMAL' && { rank }),
    ...(country !== null && { country }),
    ...spanOf({ validFrom, validUntil }),
  };
  return [metric, lower ?? '', upper ?? '', JSON.stringify(known)].join(BETWEEN);
}

/** The pieces of what `factText` made. */
export interface FactText {
  readonly metric: string;
  readonly lower: number | null;
  readonly upper: number | null;
  /** For `readRest`: equal texts are equal rests. */
  readonly rest: string;
}

/** Takes what `factText` made apart, as far as that is quick. */
export function splitFactText(text: string): FactText {
  const [metric = '', lower = '', upper = '', rest = ''] = text.split(BETWEEN);
  return { metric, lower: lower === '' ? null : Number(lower), upper: upper === '' ? null : Number(upper), rest };
}

/** What a fact says besides its bounds. */
export function readRest({ metric, rest }: Pick<FactText, 'metric' | 'rest'>): Omit<BareFact, 'lower' | 'upper'> {
  const known = JSON.parse(rest) as Partial<BareFact>;
  const { scope = null, unit = null, lowerOpen = false, upperOpen = false, truth = null, text = null, list = null } = known;
  const { periodEnd = null, rank = 'NORMAL', country = null, validFrom = SINCE_EVER, validUntil = STILL } = known;
  return { metric, scope, unit, lowerOpen, upperOpen, truth, text, list, periodEnd, rank, country, validFrom, validUntil };
}

function spanOf({ validFrom, validUntil }: Validity): Partial<Validity> {
  return { ...(validFrom !== SINCE_EVER && { validFrom }), ...(validUntil !== STILL && { validUntil }) };
}
