/** Rows of one statement: enough that its cost is spread, few enough that its transaction stays small. */
export const MAX_ROWS = 5_000;
/** Characters of one statement; long texts (whole entries of the vocabulary) make smaller batches. */
export const MAX_CHARACTERS = 8_000_000;

/** States that one transaction swaps in: each costs it some 15 KB, of the 256 MB that all transactions share by default. */
export const MAX_STATES = 2_000;

/** Cuts rows into batches for one statement each; `sizeOf` says how many characters a row holds. */
export function* batches<Row>(rows: readonly Row[], sizeOf: (row: Row) => number = () => 40): Generator<readonly Row[]> {
  let batch: Row[] = [];
  let characters = 0;
  for (const row of rows) {
    const size = sizeOf(row);
    if (batch.length === MAX_ROWS || (batch.length > 0 && characters + size > MAX_CHARACTERS)) {
      yield batch;
      batch = [];
      characters = 0;
    }
    batch.push(row);
    characters += size;
  }
  if (batch.length > 0) yield batch;
}

/** Characters in the texts of a property map. */
export function charactersIn(properties: Readonly<Record<string, unknown>>): number {
  let characters = 0;
  for (const value of Object.values(properties)) {
    if (typeof value === 'string') characters += value.length;
    else if (Array.isArray(value)) for (const item of value) characters += typeof item === 'string' ? item.length : 8;
    else characters += 8;
  }
  return characters;
}
