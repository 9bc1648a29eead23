import type { Verdict } from '../generated/operations.ts';

interface Judged {
  readonly verdict: Verdict;
  readonly measure: { readonly id: string; readonly title: string };
}

/** A measure whose verdict is another than before; null where there was none, or is none. */
export interface Turn {
  readonly measure: Judged['measure'];
  readonly before: Verdict | null;
  readonly after: Verdict | null;
}

/** The order in which verdicts are read. */
export const VERDICTS: readonly Verdict[] = ['APPLIES', 'WOULD_APPLY', 'UNKNOWN', 'DOES_NOT_APPLY'];

/** Verdicts that turned between two answers, those that now apply first. */
export function turnsBetween(before: readonly Judged[], after: readonly Judged[]): readonly Turn[] {
  const [earlier, later] = [before, after].map((list) => new Map(list.map((one) => [one.measure.id, one])));
  const ids = new Set([...(later?.keys() ?? []), ...(earlier?.keys() ?? [])]);
  const turns = [...ids].flatMap((id) => {
    const [was, is] = [earlier?.get(id), later?.get(id)];
    const measure = is?.measure ?? was?.measure;
    if (measure === undefined || was?.verdict === is?.verdict) return [];
    return [{ measure, before: was?.verdict ?? null, after: is?.verdict ?? null }];
  });
  return turns.toSorted((a, b) => placeOf(a.after) - placeOf(b.after) || (a.measure.id < b.measure.id ? -1 : 1));
}

/** Verdicts by kind, in the order in which they are read; each kind stands even if it is empty. */
export function byVerdict<One extends Judged>(all: readonly One[]): readonly { readonly verdict: Verdict; readonly items: readonly One[] }[] {
  return VERDICTS.map((verdict) => ({ verdict, items: all.filter((one) => one.verdict === verdict) }));
}

function placeOf(verdict: Verdict | null): number {
  return verdict === null ? VERDICTS.length : VERDICTS.indexOf(verdict);
}
