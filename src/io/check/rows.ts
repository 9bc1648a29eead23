import { citationList, ROW_KINDS, type CitationRow, type Dataset } from '../dataset/index.ts';

type Path = readonly (string | number)[];

/** Every row of a data set. */
export function allRows(dataset: Dataset): readonly object[] {
  const { metrics, readings } = dataset.vocabulary;
  return [...ROW_KINDS.flatMap((kind): readonly object[] => dataset[kind]), ...metrics, ...readings, ...[...dataset.plain.values()].flat()];
}

export interface CitationList {
  readonly path: Path;
  readonly citations: readonly CitationRow[];
}

/** Every list of citations in a row, the empty ones too. */
export function citationListsIn(value: unknown, path: Path = []): readonly CitationList[] {
  if (Array.isArray(value)) return value.flatMap((item: unknown, index) => citationListsIn(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const list = key === 'citations' ? citationList.safeParse(inner) : undefined;
    return list?.success ? [{ path: [...path, key], citations: list.data }] : citationListsIn(inner, [...path, key]);
  });
}

/** Every citation in a row. */
export function citationsIn(row: object): readonly { readonly citation: CitationRow; readonly path: Path }[] {
  return citationListsIn(row).flatMap(({ path, citations }) => citations.map((citation, index) => ({ citation, path: [...path, index] })));
}
