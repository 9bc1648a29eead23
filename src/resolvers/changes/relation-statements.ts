import { relationSentence, type RelationPhrases } from '../relation-sentence.ts';
import { pairedStatements, type Half } from './paired-statements.ts';
import { causeOf, changedOn, type Between, type Statement } from './statement.ts';
import type { RelationRow } from './statement-row.ts';

const EVENTS: ReadonlySet<string> = new Set(['INVOLVES', 'UNDER', 'FOLLOWS_FROM']);
/** Between texts, or between a text and its author. */
const TEXTS: ReadonlySet<string> = new Set(['ISSUED', 'AMENDS', 'SUPERSEDES', 'IMPLEMENTS', 'BASED_ON']);
/** A company has one of each, so that a new one takes the place of the old. */
const SINGLE: ReadonlySet<string> = new Set(['headquarters', 'incorporation']);

/** Relations and events that began, ended or changed. */
export function relationStatements(rows: readonly RelationRow[], phrases: RelationPhrases, between: Between): readonly Statement[] {
  return pairedStatements(
    rows.map((row): Half => {
      const { relation, from, to, role, holdsNow, citations, key } = row;
      const single = role !== null && SINGLE.has(role);
      return {
        group: [relation, from.id, single ? '' : to.id, role ?? ''].join(' '),
        holdsNow,
        sentence: sentenceOf(row, phrases),
        cause: causeOf(row, TEXTS.has(relation) ? 'RULE_CHANGED' : 'FACT_CHANGED'),
        statementKind: EVENTS.has(relation) ? 'EVENT' : 'RELATION',
        on: changedOn(row, between),
        citations,
        key,
      };
    }),
  );
}

function sentenceOf({ relation, from, to, role, percent }: RelationRow, phrases: RelationPhrases): string {
  if (relation === 'NOT_IN_JURISDICTION') return `${from.name} does not operate in ${to.name}`;
  // An event is news by itself; what it is news of stands behind it.
  if (relation === 'UNDER') return `${from.name} (under ${to.name})`;
  if (relation === 'INVOLVES') return `${from.name} (${[to.name, role?.replaceAll('-', ' ')].filter(Boolean).join(', ')})`;
  return relationSentence(phrases, relation, 'OUT')([[from.name, to.name], role, percent]);
}
