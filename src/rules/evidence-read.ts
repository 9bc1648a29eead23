import type { EvidencePart } from './evidence.ts';
import { leavesOf } from './leaves-of.ts';
import type { MeasureRules } from './measure-rules.ts';
import { READINGS } from './readings/index.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What of a company's evidence a verdict can depend on. */
export interface EvidenceRead {
  readonly parts: ReadonlySet<EvidencePart>;
  /** Names of the metrics whose facts are read. */
  readonly metrics: ReadonlySet<string>;
  /** Whether they can depend on who the company is. */
  readonly identity: boolean;
}

/** Where criteria do not say their reach, a measure binds those who operate in its jurisdiction. */
const SCOPE = 'operatesInJurisdiction';
/** What the reading of planned venues looks at. */
const PLANS = 'plansForeignListing';

/** Everything that the verdicts of a measure can depend on: its tests, and whatever facts, definitions, bridges and readings can settle them. */
export function evidenceRead({ provisions }: MeasureRules, vocabulary: Vocabulary): EvidenceRead {
  const names = provisions.flatMap(({ rule, explicitScope }) =>
    rule === null ? [] : [...(explicitScope ? [] : [SCOPE]), ...leavesOf(rule).map(({ leaf }) => leaf.metric)],
  );
  return readOfMetrics(names, vocabulary);
}

/** Everything that a test of one metric can depend on. */
export function metricRead(name: string, vocabulary: Vocabulary): EvidenceRead {
  return readOfMetrics([name], vocabulary);
}

function readOfMetrics(names: readonly string[], vocabulary: Vocabulary): EvidenceRead {
  const parts = new Set<EvidencePart>();
  const metrics = new Set<string>();
  let identity = false;
  const visit = (name: string): void => {
    const metric = vocabulary.metrics.get(name);
    if (!metric || metrics.has(name)) return;
    metrics.add(name);
    const { reading, definition, bridges } = metric;
    if (reading) for (const part of READINGS[reading.kind].reads) parts.add(part);
    if (reading?.kind === 'companyId') identity = true;
    if (reading?.kind === 'plannedListingCountries') visit(PLANS);
    if (definition) for (const { leaf } of leavesOf(definition.rule)) visit(leaf.metric);
    for (const { from } of bridges) visit(from);
  };
  for (const name of names) visit(name);
  return { parts, metrics, identity };
}
