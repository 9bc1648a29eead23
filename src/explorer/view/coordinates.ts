import type { ViewAt } from './view.ts';

/** Coordinates as the API takes them. */
export interface At {
  readonly valid?: string;
  readonly known?: string;
  readonly published?: string;
}

/** The coordinates to ask with: what is not said is left out, and the service takes today and now. */
export function atOf({ valid, known, published }: ViewAt): At {
  return { ...(valid === null ? {} : { valid }), ...(known === null ? {} : { known }), ...(published === null ? {} : { published }) };
}

/** The day asked about, `today` where none is said. */
export function dayOf({ valid }: ViewAt, today: string): string {
  return valid ?? today;
}

/** Today as the service counts it. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
