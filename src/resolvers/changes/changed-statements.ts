import { foldText } from '../../lib/index.ts';
import { parsePartialDate } from '../../time/index.ts';
import { placedPage, type ComputedValue } from '../verdicts/index.ts';
import type { Page } from '../values/index.ts';
import type { RelationPhrases } from '../relation-sentence.ts';
import { factStatements } from './fact-statements.ts';
import { lifecycleStatements } from './lifecycle-statements.ts';
import { relationStatements } from './relation-statements.ts';
import { ruleStatements } from './rule-statements.ts';
import { standingText } from './standing-text.ts';
import { statementValue, type Between, type Statement, type StatementKind } from './statement.ts';
import type { ChangesRow } from './statement-row.ts';

/** Everything that holds at one of the coordinates and not at the other, oldest first. */
export function changedStatements(row: ChangesRow, between: Between, phrases: RelationPhrases): readonly Statement[] {
  const { earlier, later } = between;
  const isMeasure = row.type === 'Measure';
  const measures = isMeasure ? [...new Set([...row.lineThen, ...row.line])] : row.issued;
  const rules = isMeasure ? ruleStatements(standingText(row.id, row.lineThen, earlier), standingText(row.id, row.line, later), between) : [];
  return [
    ...lifecycleStatements(measures, between),
    ...rules,
    ...relationStatements(row.relations, phrases, between),
    ...factStatements(row.facts, later.rulebook.vocabulary, between),
  ];
}

const KINDS: readonly StatementKind[] = ['LIFECYCLE', 'PROVISION', 'CRITERIA', 'EVENT', 'RELATION', 'FACT'];

/** A page of changed statements. */
export function statementPage(statements: readonly Statement[], kinds: readonly string[] | null, page: Page, { later }: Between): ComputedValue {
  const items = statements.filter(({ statementKind }) => kinds === null || kinds.includes(statementKind));
  return placedPage({ items, placeOf, page, at: later.at, value: statementValue });
}

/** Undated ones come last. */
function placeOf({ on, statementKind, sentence, key }: Statement): string {
  const day = (on === null ? null : parsePartialDate(on)?.first) ?? '9999-12-31';
  return [day, KINDS.indexOf(statementKind), foldText(sentence).slice(0, 60), key].join('\u0001');
}
