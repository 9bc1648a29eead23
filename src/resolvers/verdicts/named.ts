import { addTo } from '../../lib/index.ts';
import { textOf, textsOf } from './cells.ts';
import type { CompanyEvidence } from './evidence-from-row.ts';
import { columnOfLists, mergedColumn, PartFilling, type PartColumn } from './part-column.ts';

/** A company by name. */
export interface Company {
  readonly id: string;
  readonly name: string;
}

/** Everybody by place, in the order of ids, and of each the lists that are not complete: of most there are none, and equal ones are one. */
export interface Named {
  readonly companies: readonly Company[];
  readonly incomplete: PartColumn<string>;
}

/** Everybody by name, out of rows `[id, name, incomplete]`. */
export function namedBy(rows: readonly (readonly unknown[])[]): Named {
  const sorted = rows.toSorted(([left], [right]) => (textOf(left) < textOf(right) ? -1 : 1));
  return { companies: sorted.map(([id, name]) => ({ id: textOf(id), name: textOf(name) })), incomplete: incompleteOf(sorted) };
}

/** Everybody with `others` in the place of those among `ids`; and where each stood before, -1 for the others. */
export function renamed(old: Named, others: readonly CompanyEvidence[], ids: ReadonlySet<string>): Named & { readonly places: Int32Array } {
  const waiting = others.map(({ evidence }) => evidence).toSorted((left, right) => (left.company.id < right.company.id ? -1 : 1));
  const companies: Company[] = [];
  const places: number[] = [];
  const incomplete: (readonly [place: number, lists: readonly string[]])[] = [];
  let next = 0;
  const takeUntil = (isBehind: (id: string) => boolean): void => {
    for (let evidence = waiting[next]; evidence && !isBehind(evidence.company.id); evidence = waiting[++next]) {
      incomplete.push([companies.length, evidence.incomplete]);
      companies.push(evidence.company);
      places.push(-1);
    }
  };
  for (const [place, company] of old.companies.entries()) {
    if (ids.has(company.id)) continue;
    takeUntil((id) => id > company.id);
    companies.push(company);
    places.push(place);
  }
  takeUntil(() => false);
  const from = Int32Array.from(places);
  return { companies, places: from, incomplete: mergedColumn(old.incomplete, columnOfLists(companies.length, incomplete), from) };
}

/** Of each the lists in an order that is the same for all, so that equal ones are one. */
function incompleteOf(rows: readonly (readonly unknown[])[]): PartColumn<string> {
  const places = new Map<string, number[]>();
  for (const [place, [, , incomplete]] of rows.entries()) for (const list of textsOf(incomplete)) addTo(places, list, place);
  const filling = new PartFilling<string>();
  for (const [list, those] of places) filling.put(list, those);
  return filling.column(rows.length);
}
