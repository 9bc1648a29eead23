import type { CompanyRow, Dataset, FactRow, ValidityRow } from '../dataset/index.ts';
import { placeOf, problemAt, type Problem } from '../read/index.ts';
import { spanOf } from '../when.ts';

/** Statements that hold on the same day and exclude each other. */
export function* overlapProblems(dataset: Dataset): Generator<Problem> {
  for (const company of dataset.companies) {
    for (const { list, index, other, what } of overlapsOf(company)) {
      yield problemAt(placeOf(dataset, company), [list, index], `${what} as ${list}[${other}] says otherwise for the same days,`);
    }
  }
}

interface Overlap {
  readonly list: string;
  readonly index: number;
  readonly other: number;
  readonly what: string;
}

function overlapsOf({ facts = [], ownership = [], operatesIn = [], doesNotOperateIn = [] }: CompanyRow): readonly Overlap[] {
  const denied = doesNotOperateIn.flatMap((absence, other) =>
    operatesIn.flatMap((presence, index) =>
      presence.country === absence.country && overlap(presence, absence)
        ? [{ list: 'operatesIn', index, other, what: `presence in ${presence.country} contradicted: doesNotOperateIn as well` }]
        : [],
    ),
  );
  return [
    ...pairs(
      'facts',
      facts,
      (left, right) => sameState(left, right) && left.value !== right.value,
      ({ metric }) => `'${metric}' contradicted`,
    ),
    ...pairs(
      'ownership',
      ownership,
      (left, right) => left.owner === right.owner && left.percent !== right.percent,
      ({ owner }) => `share of '${owner}' contradicted`,
    ),
    ...denied,
  ];
}

function sameState(left: FactRow, right: FactRow): boolean {
  const isState = typeof left.value === 'boolean' && typeof right.value === 'boolean';
  return isState && left.metric === right.metric && left.product === right.product && left.scope === right.scope;
}

function pairs<Row extends ValidityRow>(
  list: string,
  rows: readonly Row[],
  excludes: (left: Row, right: Row) => boolean,
  words: (row: Row) => string,
): readonly Overlap[] {
  return rows.flatMap((left, other) =>
    rows.flatMap((right, index) =>
      index > other && excludes(left, right) && overlap(left, right) ? [{ list, index, other, what: words(right) }] : [],
    ),
  );
}

function overlap(left: ValidityRow, right: ValidityRow): boolean {
  const [first, second] = [spanOf(left), spanOf(right)];
  return first.validFrom < second.validUntil && second.validFrom < first.validUntil;
}
