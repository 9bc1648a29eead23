import { createHash } from 'node:crypto';
import {
  buildVocabulary,
  eventKindsRead,
  parseRule,
  type CodeLists,
  type EventKinds,
  type EvidenceEvent,
  type MeasureRules,
  type ProvisionRules,
  type Rule,
  type Vocabulary,
} from '../../rules/index.ts';
import { textOf, textOrNull, textsOf, rowsOf, listOf, type Cells } from './cells.ts';
import type { Membership } from './evidence-from-row.ts';
import { eventOf } from './evidence-parts.ts';

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
  /** Kinds of events that its vocabulary looks for. */
  readonly eventKinds: EventKinds;
}

/** The version of what verdicts are judged by that a statement found; null where the graph does not know. */
export function rulebookVersion(rows: readonly Cells[]): string | null {
  return textOrNull(rows.find(([kind]) => kind === 'Version')?.[1]);
}

/** Reads the rows of `rulebookBranches` (src/cypher/read/evidence.ts). */
export function rulebookFromRows(rows: readonly Cells[]): Rulebook {
  const part = (name: string): readonly Cells[] => rows.filter(([kind]) => kind === name).map((row) => row.slice(1));
  const codes = (name: string): readonly Code[] => part(name).map(codeOf);
  const [metrics, sectors, exchanges, jurisdictions] = [codes('Metric'), codes('Sector'), codes('Exchange'), codes('Jurisdiction')];
  const named = [...sectors, ...exchanges, ...jurisdictions, ...part('Company').map(codeOf)];
  const names = new Map(named.map(({ id, name }) => [id, name]));
  const vocabulary = buildVocabulary({ facts: metrics.map(({ entry }): unknown => JSON.parse(entry)), names });
  const memberships = jurisdictions.flatMap(({ id, links }) =>
    links.map(([union, validFrom, validUntil]) => ({
      country: id,
      union: textOf(union),
      validFrom: textOf(validFrom),
      validUntil: textOf(validUntil),
    })),
  );
  // In the order of ids, so that whatever is gathered over all measures has one order.
  const measures = part('Measure')
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
      broaderSectors: broaderOf(sectors),
      exchanges: new Map(exchanges.map(({ id, kind, links }) => [id, { kind, country: textOf(links[0]?.[0]) }])),
      jurisdictions: new Set(jurisdictions.map(({ id }) => id)),
    },
    closingEvents: part('Event').map(([event, links]) => eventOf(listOf(event), rowsOf(links), false)),
    eventKinds: eventKindsRead(vocabulary),
  };
}

/** An entry of a code list, with what it is part of or lies in. */
interface Code {
  readonly id: string;
  readonly name: string;
  readonly entry: string;
  readonly kind: string;
  readonly links: readonly Cells[];
}

function codeOf([properties, links]: Cells): Code {
  const [id, name, entry, kind] = listOf(properties);
  return { id: textOf(id), name: textOf(name), entry: textOf(entry), kind: textOf(kind), links: rowsOf(links) };
}

/** All broader sectors of each, at any number of steps. */
function broaderOf(sectors: readonly Code[]): ReadonlyMap<string, readonly string[]> {
  const direct = new Map(sectors.map(({ id, links }) => [id, links.map(([broader]) => textOf(broader))]));
  const above = (id: string, seen: Set<string>): Set<string> => {
    for (const broader of direct.get(id) ?? []) {
      if (seen.has(broader)) continue;
      seen.add(broader);
      above(broader, seen);
    }
    return seen;
  };
  return new Map(sectors.map(({ id }) => [id, [...above(id, new Set())]]));
}

function measureOf([properties, jurisdiction, steps, provisions]: Cells, vocabulary: Vocabulary): RulebookMeasure {
  const [id, title, kind, citations, name] = listOf(properties);
  const own = textsOf(citations);
  const rows = rowsOf(provisions).map(([provision, criteria]): Cells => [...listOf(provision), criteria]);
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
