import { createHash } from 'node:crypto';
import {
  buildVocabulary,
  parseRule,
  type CodeLists,
  type EvidenceEvent,
  type MeasureRules,
  type ProvisionRules,
  type Rule,
  type Vocabulary,
} from '../../rules/index.ts';
import { textOf, textOrNull, textsOf, rowsOf, listOf, type Cells } from './cells.ts';
import { eventOf, type Membership } from './evidence-from-row.ts';

/** A measure with what verdicts show of it besides its rules. */
export interface RulebookMeasure {
  readonly rules: MeasureRules;
  readonly title: string;
  /** Hash of the versions of its criteria. */
  readonly criteriaVersion: string;
  readonly obligations: ReadonlyMap<string, readonly string[]>;
  /** Tells the text apart from the recorded one, where it is asked about as if it read otherwise. */
  readonly variant?: string;
}

/** What verdicts are judged by at one instant of knowledge. */
export interface Rulebook {
  readonly measures: readonly RulebookMeasure[];
  readonly byId: ReadonlyMap<string, RulebookMeasure>;
  readonly vocabulary: Vocabulary;
  readonly memberships: readonly Membership[];
  readonly codeLists: CodeLists;
  readonly closingEvents: readonly EvidenceEvent[];
}

/** Reads the rows of `rulebookBranches` (src/cypher/read/evidence.ts). */
export function rulebookFromRows(rows: readonly Cells[]): Rulebook {
  const part = (name: string): readonly Cells[] => rows.filter(([kind]) => kind === name).map((row) => row.slice(1));
  const named = [...part('sector'), ...part('exchange'), ...part('jurisdiction'), ...part('company')];
  const names = new Map(named.map(([id, name]) => [textOf(id), textOf(name)]));
  const vocabulary = buildVocabulary({ facts: part('metric').map(([, json]): unknown => JSON.parse(textOf(json))), names });
  const memberships = part('member').map(([country, union, validFrom, validUntil]) => ({
    country: textOf(country),
    union: textOf(union),
    validFrom: textOf(validFrom),
    validUntil: textOf(validUntil),
  }));
  // In the order of ids, so that whatever is gathered over all measures has one order.
  const measures = part('measure')
    .map((row) => measureOf(row, vocabulary))
    .toSorted((left, right) => (left.rules.id < right.rules.id ? -1 : 1));
  return {
    measures,
    byId: new Map(measures.map((measure) => [measure.rules.id, measure])),
    vocabulary,
    memberships,
    codeLists: {
      vocabulary,
      memberships,
      broaderSectors: new Map(part('sector').map(([id, , broader]) => [textOf(id), textsOf(broader)])),
      exchanges: new Map(part('exchange').map(([id, , kind, country]) => [textOf(id), { kind: textOf(kind), country: textOf(country) }])),
      jurisdictions: new Set(part('jurisdiction').map(([id]) => textOf(id))),
    },
    closingEvents: part('event').flatMap(([event]) => (Array.isArray(event) ? [eventOf(event, false)] : [])),
  };
}

function measureOf([id, title, kind, citations, name, jurisdiction, steps, provisions]: Cells, vocabulary: Vocabulary): RulebookMeasure {
  const own = textsOf(citations);
  const rows = rowsOf(provisions);
  const rules: MeasureRules = {
    id: textOf(id),
    name: textOf(name) || textOf(title),
    jurisdiction: textOf(jurisdiction),
    kind: textOf(kind),
    steps: rowsOf(steps).map(([status, date, stage, stepCitations, stepId]) => ({
      status: textOf(status),
      date: textOf(date),
      stage: textOrNull(stage),
      citations: textsOf(stepCitations),
      id: textOf(stepId),
    })),
    provisions: rows.map((row) => provisionOf(row, own, vocabulary)),
  };
  const versions = rows.map(([provision, , , , criteria]) => `${textOf(provision)} ${textOf(listOf(criteria)[0])}`);
  return {
    rules,
    title: textOf(title),
    criteriaVersion: createHash('sha256').update(versions.toSorted().join('\n')).digest('hex').slice(0, 20),
    obligations: new Map(rows.map(([provision, , obligations]) => [textOf(provision), textsOf(obligations)])),
  };
}

function provisionOf([id, label, , citations, criteria]: Cells, ofMeasure: readonly string[], vocabulary: Vocabulary): ProvisionRules {
  const [, rule, explicitScope, role, criteriaCitations] = listOf(criteria);
  const quotes = textsOf(criteriaCitations).length > 0 ? textsOf(criteriaCitations) : textsOf(citations);
  const unquoted = textsOf(citations).length === 0;
  return {
    id: textOf(id),
    part: textOf(id).split('#')[1] ?? textOf(id),
    label: textOf(label),
    rule: ruleOf(textOrNull(rule), vocabulary),
    explicitScope: explicitScope === true,
    role: role === 'DUTY' || role === 'CONSEQUENCE' ? role : 'NONE',
    citations: quotes.length > 0 ? quotes : ofMeasure,
    unquoted,
  };
}

const ruleOf = (json: string | null, vocabulary: Vocabulary): Rule | null => (json === null ? null : parseRule(JSON.parse(json), vocabulary));
