import { foldText } from './fold-text.ts';

/** The candidate nearest to a mistyped word, or undefined when none is near enough to be meant. */
export function nearestWord(word: string, candidates: Iterable<string>): string | undefined {
  const asked = foldText(word);
  // A third of the word may be wrong: enough for a slip or a transposition, too little to turn one name into another.
  let limit = Math.floor(asked.length / 3) + 1;
  let nearest: string | undefined;
  for (const candidate of candidates) {
    const distance = editDistance(asked, foldText(candidate), limit);
    if (distance < limit || (distance === limit && nearest === undefined && limit < asked.length)) {
      nearest = candidate;
      limit = distance;
    }
    if (distance === 0) break;
  }
  return nearest;
}

/** The sentence end `; did you mean 'didi'?` for a mistyped word, or an empty text when nothing is near. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const nearest = nearestWord(word, candidates);
  return nearest === undefined ? '' : `; did you mean '${nearest}'?`;
}

/** Insertions, deletions, replacements and swaps of neighbours between two words; gives up (limit + 1) once above the limit. */
function editDistance(from: string, to: string, limit: number): number {
  if (Math.abs(from.length - to.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const replaced = at(last, column - 1) + (from[row - 1] === to[column - 1] ? 0 : 1);
      let best = Math.min(replaced, at(last, column) + 1, at(current, column - 1) + 1);
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      if (swapped) best = Math.min(best, at(beforeLast, column - 2) + 1);
      current.push(best);
    }
    if (Math.min(...current) > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return at(last, to.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
