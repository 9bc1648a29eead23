/** What a table is sorted by, and how that is changed. */
export interface Sorting {
  readonly sort: string | null;
  readonly isDescending: boolean;
  readonly onSort: (sort: string | null, isDescending: boolean) => void;
}
