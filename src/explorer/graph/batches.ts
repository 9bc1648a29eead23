/** How many entries one question may be about; the API takes 100. */
const MOST = 100;

/**
 * Questions that between them read every relation of the new entries, among themselves and with those already read:
 * each pair of which one is new stands in one question.
 */
export function batchesOf(fresh: readonly string[], known: readonly string[], most = MOST): readonly (readonly string[])[] {
  if (fresh.length === 0) return [];
  if (fresh.length + known.length <= most) return [[...fresh, ...known]];
  const half = Math.floor(most / 2);
  const freshParts = parts(fresh, half);
  const knownParts = parts(known, most - (freshParts[0]?.length ?? half));
  const amongFresh = freshParts.flatMap((part, index) => freshParts.slice(index + 1).map((other) => [...part, ...other]));
  const withKnown = freshParts.flatMap((part) => knownParts.map((other) => [...part, ...other]));
  // A single part meets itself in each question with the known ones.
  return [...amongFresh, ...withKnown];
}

function parts(ids: readonly string[], size: number): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(ids.length / size) }, (_, index) => ids.slice(index * size, (index + 1) * size));
}
