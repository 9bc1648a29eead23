import { bridgedFindings } from './bridged-findings.ts';
import { agree, figuresOf, type Figure } from './figures.ts';
import { combine, type Finding } from './finding.ts';
import { numberFinding } from './number-finding.ts';
import { READINGS } from './readings/index.ts';
import { stateFinding, statesOf } from './states.ts';
import type { Metric, Reading } from './vocabulary.ts';
import type { View } from './view.ts';

/** All that is known of a fact without any assumption: fresh facts, the graph, a definition by the law's own words, bridges of counting. */
export function baseFinding(view: View, metric: Metric, scope: string | null): Finding | null {
  // Without assumptions a normal question and a strict one know the same.
  const { bases } = view.strictly.notes;
  const key = scope === null ? metric.name : `${metric.name}.${scope}`;
  const known = bases.get(key);
  if (known !== undefined) return known;
  const finding = readBase(view.strictly, metric, scope);
  bases.set(key, finding);
  return finding;
}

function readBase(view: View, metric: Metric, scope: string | null): Finding | null {
  let finding = factFinding(view, metric, scope);
  // Only facts carry a scope.
  if (scope !== null && metric.type !== 'number') return finding;
  const { reading, definition } = metric;
  if (reading && reading.assumption === null) finding = combine(finding, readGraph(view, reading));
  if (definition && definition.assumption === null && (finding === null || metric.type !== 'boolean')) {
    finding = combine(finding, view.define(view, definition));
  }
  if (metric.type !== 'number') return finding;
  return bridgedFindings(view, metric, scope, 'fresh')
    .filter(({ assumptions }) => assumptions.length === 0)
    .reduce<Finding | null>(combine, finding);
}

function factFinding(view: View, metric: Metric, scope: string | null): Finding | null {
  if (metric.type !== 'number') return stateFinding(view, metric, statesOf(view, metric, scope).fresh);
  return byAge(figuresOf(view, metric, scope).fresh)
    .map(sameAgeFinding)
    .reduce<Finding | null>(combine, null);
}

/** Figures with the same last day, newest first. */
function byAge(figures: readonly Figure[]): readonly (readonly Figure[])[] {
  const days = new Map<string, Figure[]>();
  for (const figure of figures) {
    const same = days.get(figure.periodEnd);
    if (same) same.push(figure);
    else days.set(figure.periodEnd, [figure]);
  }
  return [...days.values()];
}

function sameAgeFinding(figures: readonly Figure[]): Finding {
  const { interval, conflict } = agree(figures.map((figure) => figure.interval));
  // Of figures that only repeat a weaker bound nothing is used.
  const used = conflict ? figures : figures.filter(({ interval: { lower, upper } }) => lower === interval.lower || upper === interval.upper);
  return numberFinding(interval, used, conflict || used.some((figure) => figure.conflict));
}

/** What a reading finds on the day. */
export function readGraph(view: View, reading: Reading): Finding | null {
  const plans = (): ReturnType<typeof statesOf>['fresh'] => {
    const metric = view.vocabulary.metrics.get('plansForeignListing');
    return metric ? statesOf(view, metric, null).fresh : [];
  };
  return READINGS[reading.kind].find({ evidence: view.evidence, valid: view.valid, args: reading.args, plans });
}
