/** The kinds of entries, by the type names of the API. */
export const KINDS = ['Regulator', 'Measure', 'Provision', 'Event', 'Company', 'Product', 'Exchange', 'Jurisdiction', 'Sector'] as const;
export type Kind = (typeof KINDS)[number];

/** What the canvas says of an entry. */
export interface Card {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  readonly localName: string | null;
  /** Small facts in words: `in force`, `13 April 2020`. */
  readonly facts: readonly string[];
  /** Where a measure stands, in words; null for everything else. */
  readonly phase: string | null;
  /** Its date as precisely as it is known: `July 2021`. */
  readonly date: string | null;
  /** The day it is known by; null for what is no event and no measure. */
  readonly day: string | null;
  /** Why it is not there on the day asked about; null if it is. */
  readonly absence: string | null;
}

/** A relation as it is drawn: from its source to its target. */
export interface Link {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly relation: string;
  readonly role: string | null;
  readonly sentence: string;
  readonly claimStatus: string | null;
  readonly validFrom: string | null;
  readonly validUntil: string | null;
  readonly precision: string | null;
  /** Whether it holds at the coordinates asked for. */
  readonly holds: boolean;
}

/** Everything that was read of the entries on the canvas. */
export interface Graph {
  readonly cards: ReadonlyMap<string, Card>;
  readonly links: ReadonlyMap<string, Link>;
}

export const EMPTY_GRAPH: Graph = { cards: new Map(), links: new Map() };

/** Size of a card on the canvas; layouts, canvas and picture draw the same. */
export const CARD = { width: 220, height: 94 } as const;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Whether a name of the API is that of a kind drawn here. */
export function isKind(name: string): name is Kind {
  return KINDS.some((kind) => kind === name);
}
