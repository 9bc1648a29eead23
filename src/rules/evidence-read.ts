import type { EvidencePart } from './evidence.ts';
import { leavesOf } from './leaves-of.ts';
import type { MeasureRules } from './measure-rules.ts';
import { READINGS } from './readings/index.ts';
import type { Leaf } from './rule.ts';
import type { ReadingKind, Vocabulary } from './vocabulary.ts';

/** What of a company's evidence a verdict can depend on. */
export interface EvidenceRead {
  readonly parts: ReadonlySet<EvidencePart>;
  /** Names of the metrics whose facts are read. */
  readonly metrics: ReadonlySet<string>;
  /** How the graph is read. */
  readonly readings: ReadonlySet<ReadingKind>;
  /** Scopes that tests name. */
  readonly scopes: ReadonlySet<string>;
  /** The numbers that figures are compared with, ascending. */
  readonly thresholds: readonly number[];
  /** Whether they can depend on who the company is. */
  readonly identity: boolean;
}

/** What a test compares. */
type Test = Pick<Leaf, 'metric' | 'scope' | 'value'>;

/** Where criteria do not say their reach, a measure binds those who operate in its jurisdiction. */
const SCOPE: Test = { metric: 'operatesInJurisdiction', scope: null, value: true };
/** What the reading of planned venues looks at. */
const PLANS: Test = { metric: 'plansForeignListing', scope: null, value: true };

/** Everything that the verdicts of a measure can depend on: its tests, and whatever facts, definitions, bridges and readings can settle them. */
export function evidenceRead({ provisions }: MeasureRules, vocabulary: Vocabulary): EvidenceRead {
  const tests = provisions.flatMap(({ rule, explicitScope }) =>
    rule === null ? [] : [...(explicitScope ? [] : [SCOPE]), ...leavesOf(rule).map(({ leaf }) => leaf)],
  );
  return readOfTests(tests, vocabulary);
}

/** Everything that one test can depend on. */
export function testRead(test: Test, vocabulary: Vocabulary): EvidenceRead {
  return readOfTests([test], vocabulary);
}

function readOfTests(tests: readonly Test[], vocabulary: Vocabulary): EvidenceRead {
  const parts = new Set<EvidencePart>();
  const metrics = new Set<string>();
  const scopes = new Set<string>();
  const thresholds = new Set<number>();
  let identity = false;
  const readings = new Set<ReadingKind>();
  const visit = ({ metric: name, scope, value }: Test): void => {
    if (scope !== null) scopes.add(scope);
    if (typeof value === 'number') thresholds.add(value);
    visitMetric(name);
  };
  const visitMetric = (name: string): void => {
    const metric = vocabulary.metrics.get(name);
    if (!metric || metrics.has(name)) return;
    metrics.add(name);
    const { reading, definition, bridges } = metric;
    if (reading) readings.add(reading.kind);
    if (reading) for (const part of READINGS[reading.kind].reads) parts.add(part);
    if (reading?.kind === 'companyId') identity = true;
    if (reading?.kind === 'plannedListingCountries') visit(PLANS);
    if (definition) for (const { leaf } of leavesOf(definition.rule)) visit(leaf);
    for (const { from } of bridges) visitMetric(from);
  };
  for (const test of tests) visit(test);
  return { parts, metrics, readings, scopes, thresholds: [...thresholds].sort((left, right) => left - right), identity };
}
