import type { Rule } from './rule.ts';

/** The ways to read a fact off the graph; each has a file in readings/. */
export const READING_KINDS = [
  'companyId',
  'sectorsOfCompany',
  'headquartersCountry',
  'groupHeadquarters',
  'incorporationCountry',
  'operatesInCountries',
  'establishmentCountries',
  'headquartersOpen',
  'listingCountries',
  'hasListingOutside',
  'plannedListingCountries',
  'productKinds',
  'productCategories',
  'productNames',
  'openEvent',
  'hasForeignOwner',
] as const;
export type ReadingKind = (typeof READING_KINDS)[number];

export type MetricType = 'number' | 'boolean' | 'date' | 'text' | 'set';
export type Known = 'reported' | 'graph' | 'defined' | 'judgement';

/** What follows from other facts by the words of a law or by a stated assumption. */
export interface Definition {
  readonly rule: Rule;
  /** What it can prove: both, only true, or only false. */
  readonly force: 'equivalent' | 'sufficient' | 'necessary';
  readonly assumption: string | null;
  readonly citations: readonly string[];
  /** Reaches itself again, and is therefore never used. */
  readonly cyclic: boolean;
}

/** A bound that a figure of another metric gives. */
export interface Bridge {
  readonly from: string;
  readonly gives: 'lower' | 'upper';
  readonly assumption: string | null;
  readonly citations: readonly string[];
}

/** How a fact is read off the graph. */
export interface Reading {
  readonly id: string;
  readonly kind: ReadingKind;
  readonly args: ReadingArguments;
  /** Goes with every answer of the reading. */
  readonly assumption: string | null;
  /** Under which what is not found is not so. */
  readonly closedWorld: string | null;
}

export interface ReadingArguments {
  readonly kind?: string | undefined;
  readonly outside?: readonly string[] | undefined;
  readonly opens?: readonly string[] | undefined;
  readonly closes?: readonly string[] | undefined;
  readonly closesIfFollowsFrom?: readonly string[] | undefined;
  readonly closedByEvent?: string | undefined;
  readonly closedIsFalse?: boolean | undefined;
  readonly measure?: string | undefined;
}

/** A fact name that rules may test, and everything by which it can become known. */
export interface Metric {
  readonly name: string;
  readonly type: MetricType;
  readonly unit: string | null;
  /** Units in which figures are accepted: `lower` where a unit counts only a part. */
  readonly units: ReadonlyMap<string, 'exact' | 'lower'>;
  /** Counts people, so that a figure of one product bounds the company from below. */
  readonly people: boolean;
  readonly label: string;
  readonly question: string;
  readonly known: Known;
  readonly reading: Reading | null;
  readonly definition: Definition | null;
  readonly bridges: readonly Bridge[];
  /** Under which no recorded decision means no. */
  readonly absence: string | null;
  readonly maxAgeDays: number | null;
  readonly dropsStale: boolean;
}

export interface Vocabulary {
  readonly metrics: ReadonlyMap<string, Metric>;
  /** Names of countries, sectors and companies by id, for texts; an id without a name is shown as it is. */
  readonly names: ReadonlyMap<string, string>;
  /** Events that close a reading without naming the company; evidence must hold them. */
  readonly closingEvents: readonly string[];
}
