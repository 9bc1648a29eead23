import type { Point } from '../graph.ts';

/** A year of a timeline, and where its first entry begins. */
export interface YearMark {
  readonly year: string;
  readonly x: number;
}

/** The years of the dated entries, from left to right; a year that does not stand in order (its entries were dragged) is left out. */
export function yearMarks(entries: readonly { readonly day: string | null; readonly position: Point }[]): readonly YearMark[] {
  const firsts = new Map<string, number>();
  for (const { day, position } of entries) {
    const year = day?.slice(0, 4);
    if (year !== undefined) firsts.set(year, Math.min(firsts.get(year) ?? Infinity, position.x));
  }
  const marks: YearMark[] = [];
  for (const [year, x] of [...firsts].toSorted(([a], [b]) => a.localeCompare(b))) if (x > (marks.at(-1)?.x ?? -Infinity)) marks.push({ year, x });
  return marks;
}
