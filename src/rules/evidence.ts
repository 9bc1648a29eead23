import type { Validity } from '../time/index.ts';

/** A statement with the days on which it holds (sentinels for open ends) and the ids of what supports it. */
export interface Stated extends Validity {
  readonly citations: readonly string[];
}

/** A fact about the company or one of its products. Numbers have bounds, the rest `truth`, `text` (also dates) or `list`. */
export interface EvidenceFact extends Stated {
  readonly id: string;
  /** Id of the company or the product. */
  readonly subject: string;
  readonly metric: string;
  /** `global`, `EU` …; null where the source names none. */
  readonly scope: string | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** The bound itself is not possible ("more than" on what is not counted in whole things). */
  readonly lowerOpen: boolean;
  readonly upperOpen: boolean;
  readonly unit: string | null;
  readonly truth: boolean | null;
  readonly text: string | null;
  readonly list: readonly string[] | null;
  /** The list is stated to be the whole set. */
  readonly complete: boolean;
  /** Last day of the period of a figure; null: it holds by its dates, and is of the day asked about. */
  readonly periodEnd: string | null;
  /** Stated for the very day asked about (profiles, changed facts), and therefore never old. */
  readonly hypothetical?: true;
  readonly rank: 'PREFERRED' | 'NORMAL' | 'DEPRECATED';
  /** Country of the planned venue, of listing plans. */
  readonly country: string | null;
}

export interface EvidenceCountry extends Stated {
  readonly country: string;
}

export interface EvidenceProduct extends Stated {
  readonly id: string;
  readonly kind: string | null;
  readonly category: string | null;
  /** Name, local name and aliases. */
  readonly names: readonly string[];
}

export interface EvidenceEvent {
  readonly id: string;
  readonly kind: string;
  /** A partial date; events without one are of no use here. */
  readonly date: string;
  /** The event names the company; false for events that matter without doing so. */
  readonly names: boolean;
  readonly measures: readonly string[];
  readonly followsFrom: readonly string[];
  readonly citations: readonly string[];
}

/** Lists that may be known not to be complete. `decisions`: those of authorities, which exist for real companies only. */
export type EvidenceList = 'sectors' | 'listings' | 'products' | 'events' | 'owners' | 'decisions';

/** Everything that is known of one company at one instant of knowledge, for all days: the evaluator picks what holds. */
export interface Evidence {
  readonly company: { readonly id: string; readonly name: string };
  /** Of the company and of every product that it ever operated. */
  readonly facts: readonly EvidenceFact[];
  readonly sectors: readonly (Stated & { readonly id: string; readonly broader: readonly string[] })[];
  readonly headquarters: readonly EvidenceCountry[];
  /** Headquarters of its parents, the parents' parents and so on. */
  readonly parentHeadquarters: readonly EvidenceCountry[];
  readonly incorporation: readonly EvidenceCountry[];
  readonly operations: readonly (EvidenceCountry & { readonly establishment: boolean })[];
  readonly absences: readonly EvidenceCountry[];
  readonly listings: readonly (EvidenceCountry & { readonly exchange: string; readonly exchangeKind: string })[];
  /** Its own, those it operates for others, and those of its subsidiaries. */
  readonly products: readonly EvidenceProduct[];
  /** Shareholders with the country of their headquarters; null where it is not known. */
  readonly owners: readonly (Stated & { readonly id: string; readonly country: string | null })[];
  /** Events that name the company, and the closing events of the vocabulary. */
  readonly events: readonly EvidenceEvent[];
  /** Lists from which nothing follows for what they lack. */
  readonly incomplete: readonly string[];
  /** Lists that are stated to be complete, so that what they lack is not so without any assumption. */
  readonly complete: readonly EvidenceList[];
  /** Countries and the unions of which they are members. */
  readonly memberships: readonly (Validity & { readonly country: string; readonly union: string })[];
}

/** The parts of evidence that hang on a company by edges; facts are named by their metric. */
export type EvidencePart =
  'sectors' | 'headquarters' | 'parentHeadquarters' | 'incorporation' | 'operations' | 'absences' | 'listings' | 'products' | 'owners' | 'events';

/** Nothing but empty lists: what is recorded of somebody is put over it. */
export const EMPTY_EVIDENCE: Omit<Evidence, 'company'> = {
  facts: [],
  sectors: [],
  headquarters: [],
  parentHeadquarters: [],
  incorporation: [],
  operations: [],
  absences: [],
  listings: [],
  products: [],
  owners: [],
  events: [],
  incomplete: [],
  complete: [],
  memberships: [],
};
