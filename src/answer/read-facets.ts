import { decimalOf } from '../resolvers/index.ts';

interface Group {
  readonly label: string;
  count: number;
  readonly amounts: unknown[];
}

/** Reads facets: for each dimension the values with most entries, and what is not shown. */
export function readFacets(cells: readonly unknown[], { by, first }: Readonly<Record<string, unknown>>): readonly unknown[] {
  const dimensions = Array.isArray(by) ? by : [];
  const size = typeof first === 'number' ? Math.max(0, Math.min(first, 100)) : 20;
  return dimensions.map((dimension, index) => readFacet(dimension, cells[index], size));
}

function readFacet(by: unknown, rows: unknown, size: number): unknown {
  const groups = new Map<string, Group>();
  for (const row of Array.isArray(rows) ? rows : []) {
    if (!Array.isArray(row)) continue;
    const [value, label, count, currency, sum, least, most] = row;
    const group = groups.get(String(value)) ?? { label: String(label ?? value), count: 0, amounts: [] };
    groups.set(String(value), group);
    group.count += Number(count);
    if (typeof currency === 'string' && typeof least === 'number') {
      group.amounts.push({ currency, sum: decimalOf(Number(sum)), min: decimalOf(least), max: decimalOf(Number(most)), count: Number(count) });
    }
  }
  const sorted = [...groups].toSorted(([left, one], [right, other]) => other.count - one.count || (left < right ? -1 : 1));
  const rest = sorted.slice(size);
  return {
    by,
    values: sorted.slice(0, size).map(([value, { label, count, amounts }]) => ({ value, label, count, amounts })),
    otherValues: rest.length,
    otherCount: rest.reduce((total, [, { count }]) => total + count, 0),
  };
}
