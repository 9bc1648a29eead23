import { factLabel, type Vocabulary } from '../../rules/index.ts';
import { formatPeriod, parsePeriod } from '../../time/index.ts';
import { CODECS } from '../values/index.ts';
import { pairedStatements, type Half } from './paired-statements.ts';
import { causeOf, changedOn, type Between, type Statement } from './statement.ts';
import type { FactRow } from './statement-row.ts';

/** Figures and states that began, ended or changed. A newer figure does not end an older one: it is of another time. */
export function factStatements(rows: readonly FactRow[], vocabulary: Vocabulary, between: Between): readonly Statement[] {
  return pairedStatements(
    rows.map((row): Half => {
      const { subjectId, metric, scope, period, holdsNow, citations, key } = row;
      return {
        group: [subjectId, metric, scope, period].join(' '),
        holdsNow,
        sentence: sentenceOf(row, vocabulary),
        cause: causeOf(row, 'FACT_CHANGED'),
        statementKind: 'FACT',
        on: changedOn(row, between),
        citations,
        key,
      };
    }),
  );
}

function sentenceOf({ subject, metric, scope, period, value }: FactRow, vocabulary: Vocabulary): string {
  const name = scope === '' || scope === 'global' ? metric : `${metric}.${scope}`;
  const time = parsePeriod(period);
  return `${subject}: ${factLabel(name, vocabulary)}: ${valueText(value)}${time ? ` (${formatPeriod(time)})` : ''}`;
}

function valueText(cells: readonly unknown[]): string {
  const value: unknown = CODECS['Value']?.(cells);
  return typeof value === 'object' && value !== null && 'text' in value ? String(value.text) : '';
}
