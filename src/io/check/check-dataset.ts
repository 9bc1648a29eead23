import type { Dataset } from '../dataset/index.ts';
import { formatProblem, placeOf, problemAt, type Problem } from '../read/index.ts';
import { validateDataset, type Known } from '../validate/index.ts';
import { uncitedClaims, unusedSources } from './citation-problems.ts';
import { dateProblems } from './date-problems.ts';
import { overlapProblems } from './overlap-problems.ts';
import { quoteFindings } from './quote-findings.ts';
import { allRows } from './rows.ts';

/** What an editor should know of a data set: errors are to be mended, warnings to be looked at. */
export interface CheckReport {
  readonly errors: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/** Looks at a data set as an editor would: what import refuses, and what it would take but should not stand. */
export function checkDataset(dataset: Dataset, known: Known): CheckReport {
  const quotes = quoteFindings(dataset);
  return {
    errors: [...validateDataset(dataset, known), ...uncitedClaims(dataset), ...dateProblems(dataset), ...overlapProblems(dataset), ...quotes.errors],
    warnings: [...quotes.warnings, ...unusableFigures(dataset), ...unusedSources(dataset, allRows(dataset))],
  };
}

/** Figures in units that their metric does not list: shown, but never used for a verdict. */
function* unusableFigures(dataset: Dataset): Generator<Problem> {
  const units = new Map(dataset.vocabulary.metrics.map((metric) => [metric.name, new Set([...Object.keys(metric.units ?? {}), metric.unit])]));
  for (const company of dataset.companies) {
    for (const [index, { metric, unit, value }] of (company.facts ?? []).entries()) {
      if (typeof value !== 'number' || units.get(metric)?.has(unit) !== false) continue;
      yield problemAt(placeOf(dataset, company), ['facts', index, 'unit'], `'${unit ?? ''}' is no unit of ${metric}: rules will not use the figure`);
    }
  }
}

/** The report for people, one finding a line. */
export function formatReport({ errors, warnings }: CheckReport): string {
  const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
  return [
    ...errors.map((problem) => `error    ${formatProblem(problem)}`),
    ...warnings.map((problem) => `warning  ${formatProblem(problem)}`),
    `${counted(errors.length, 'error')}, ${counted(warnings.length, 'warning')}`,
  ].join('\n');
}
