/** Why a link cannot be read, in a sentence for whoever opened it. */
export class LinkError extends Error {}

/** Longer than any id or name that is searched for. */
export const LONGEST_ID = 200;

/** Any text as a part of a link. */
export function text(value: string): string {
  return encodeURIComponent(value);
}

/** What such a part says; null where the link does not say it. */
export function plain(encoded: string | null): string | null {
  return encoded === null ? null : decodeURIComponent(encoded);
}

/** The id that a part of a link says; null where it is empty. */
export function idOf(encoded: string | null): string | null {
  const id = plain(encoded);
  if (id === null || id === '') return null;
  if (id.length > LONGEST_ID) throw new LinkError('An id in it is too long.');
  return id;
}
