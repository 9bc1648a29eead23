import { booleanOf, listOf, numberOf, textOf, textOrNull, textsOf, type Cells } from '../verdicts/index.ts';

/** A statement that holds at one of two coordinates and not at the other. */
export interface StatementRow {
  readonly holdsNow: boolean;
  /** Recorded (and published) at the later, at the earlier coordinates, whatever the day. */
  readonly recordedNow: boolean;
  readonly recordedThen: boolean;
  readonly validFrom: string;
  readonly validUntil: string;
  readonly precision: string;
  readonly recordedFrom: string;
  readonly recordedUntil: string;
  readonly citations: readonly string[];
  readonly key: string;
  /** First day on which a source of it was public. */
  readonly published: string;
}

export interface RelationRow extends StatementRow {
  readonly relation: string;
  readonly from: { readonly id: string; readonly name: string };
  readonly to: { readonly id: string; readonly name: string };
  readonly role: string | null;
  readonly percent: number | null;
}

export interface FactRow extends StatementRow {
  readonly subject: string;
  readonly subjectId: string;
  readonly metric: string;
  readonly scope: string;
  readonly period: string;
  /** Stored parts of the value, in the order of the codec of values. */
  readonly value: readonly unknown[];
}

/** A figure that a text of the line sets. */
export interface ParameterRow {
  readonly measure: string;
  readonly number: number;
  readonly id: string;
  readonly recordedThen: boolean;
}

/** Everything that `Changes` is worked out from. */
export interface ChangesRow {
  readonly id: string;
  readonly type: string;
  /** Evidence of a company now and then; null for others, and where verdicts are not asked for. */
  readonly evidence: unknown;
  readonly evidenceThen: unknown;
  readonly line: readonly string[];
  readonly lineThen: readonly string[];
  readonly issued: readonly string[];
  readonly relations: readonly RelationRow[];
  readonly facts: readonly FactRow[];
  readonly parameters: readonly ParameterRow[];
}

/** Reads the tuple of `changesBranch` (src/cypher/read/changes.ts), position by position. */
export function changesFromRow(row: Cells): ChangesRow {
  const [id, type, evidence, evidenceThen, line, lineThen, issued, relations, facts, parameters] = row;
  const rows = (cell: unknown): readonly Cells[] => listOf(cell).filter(Array.isArray);
  return {
    id: textOf(id),
    type: textOf(type),
    evidence,
    evidenceThen,
    line: textsOf(line),
    lineThen: textsOf(lineThen),
    issued: textsOf(issued),
    relations: rows(relations).map(relationOf),
    facts: rows(facts).map(factOf),
    parameters: rows(parameters).map(([measure, number, parameter, recordedThen]) => ({
      measure: textOf(measure),
      number: numberOf(number) ?? 0,
      id: textOf(parameter),
      recordedThen: booleanOf(recordedThen),
    })),
  };
}

/** How many cells every statement starts with. */
const STATED = 12;

function statedOf(row: Cells): StatementRow {
  const [holdsNow, , recordedNow, recordedThen, validFrom, validUntil, precision, recordedFrom, recordedUntil, citations, key, published] = row;
  return {
    holdsNow: booleanOf(holdsNow),
    recordedNow: booleanOf(recordedNow),
    recordedThen: booleanOf(recordedThen),
    validFrom: textOf(validFrom),
    validUntil: textOf(validUntil),
    precision: textOf(precision),
    recordedFrom: textOf(recordedFrom),
    recordedUntil: textOf(recordedUntil),
    citations: textsOf(citations),
    key: textOf(key),
    published: textOf(published),
  };
}

function relationOf(row: Cells): RelationRow {
  const [relation, fromId, fromName, toId, toName, role, percent] = row.slice(STATED);
  return {
    ...statedOf(row),
    relation: textOf(relation),
    from: { id: textOf(fromId), name: textOf(fromName) },
    to: { id: textOf(toId), name: textOf(toName) },
    role: textOrNull(role),
    percent: numberOf(percent),
  };
}

function factOf(row: Cells): FactRow {
  const [subject, period, subjectId, metric, scope, kind, lower, upper, lowerOpen, upperOpen, unit, truth, text, list] = row.slice(STATED);
  return {
    ...statedOf(row),
    subject: textOf(subject),
    subjectId: textOf(subjectId),
    metric: textOf(metric),
    scope: textOf(scope),
    period: textOf(period),
    value: [kind, lower, upper, lowerOpen, upperOpen, unit, truth, text, list],
  };
}
