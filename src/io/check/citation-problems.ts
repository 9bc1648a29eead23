import type { Dataset } from '../dataset/index.ts';
import { placeOf, problemAt, type Problem } from '../read/index.ts';
import { citationListsIn } from './rows.ts';

/** Claims that nothing supports: statements with an empty list of citations, and measures and events that cite nothing at all. */
export function* uncitedClaims(dataset: Dataset): Generator<Problem> {
  for (const row of [...dataset.regulators, ...dataset.companies, ...dataset.indicators]) {
    for (const { path, citations } of citationListsIn(row)) {
      if (citations.length === 0) yield problemAt(placeOf(dataset, row), path.slice(0, -1), 'a claim without a citation');
    }
  }
  for (const row of [...dataset.measures, ...dataset.events]) {
    const place = placeOf(dataset, row);
    if (!citationListsIn(row).some(({ citations }) => citations.length > 0)) yield problemAt(place, [], `'${row.id}' cites no source`);
  }
}

/** Sources that nothing rests on. */
export function* unusedSources(dataset: Dataset, rows: readonly object[]): Generator<Problem> {
  const used = new Set(rows.flatMap((row) => citationListsIn(row)).flatMap(({ citations }) => citations.map(({ source }) => source)));
  for (const source of dataset.sources) {
    if (!used.has(source.id)) yield problemAt(placeOf(dataset, source), [], `nothing rests on the source '${source.id}'`);
  }
}
