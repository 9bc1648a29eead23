import type { CanvasCitationFragment } from '../generated/operations.ts';

/** Who says so, in a few words: `The Register and 2 more`. */
export function sourcesText(citations: readonly Pick<CanvasCitationFragment, 'source'>[]): string {
  const names = [...new Set(citations.map(({ source }) => source.publisher ?? source.title))];
  const [first = '', second, ...more] = names;
  if (second === undefined) return first;
  return more.length === 0 ? `${first} and ${second}` : `${first} and ${more.length + 1} more`;
}
