import { readGraph } from './base-finding.ts';
import { bridgedFindings } from './bridged-findings.ts';
import { figuresOf } from './figures.ts';
import { assuming, type Finding } from './finding.ts';
import { numberFinding } from './number-finding.ts';
import { READINGS } from './readings/index.ts';
import { truthFinding } from './readings/reading.ts';
import { setFinding } from './sets.ts';
import { staleStateText, staleText } from './stale-text.ts';
import { stateFinding, statesOf } from './states.ts';
import type { Metric, Reading } from './vocabulary.ts';
import type { View } from './view.ts';

/**
 * The evidence that needs an assumption, kind by kind in the order in which it is tried: old facts, an assumed reading, a closed world,
 * a definition, bridges, bridges from old facts, and the silence of authorities. Each kind is worked out only when the one before settled nothing.
 */
export function* assumedFindings(view: View, metric: Metric, scope: string | null): Generator<readonly Finding[]> {
  if (!metric.dropsStale) yield staleFindings(view, metric, scope);
  if (metric.type === 'number') {
    yield bridgedFindings(view, metric, scope, 'fresh');
    return yield bridgedFindings(view, metric, scope, 'stale');
  }
  if (scope !== null) return;
  const { reading, definition, absence } = metric;
  if (reading && reading.assumption !== null) yield assumedReading(view, reading);
  if (reading && reading.closedWorld !== null) yield closedWorld(view, reading);
  if (definition) yield listed(view.define(view, definition));
  if (absence !== null && !view.evidence.incomplete.includes('decisions')) yield [assuming(truthFinding(false, []), [absence])];
}

const listed = (finding: Finding | null): readonly Finding[] => (finding ? [finding] : []);

function staleFindings(view: View, metric: Metric, scope: string | null): readonly Finding[] {
  if (metric.type === 'number') {
    return figuresOf(view, metric, scope).stale.map((figure) =>
      numberFinding(figure.interval, [figure], figure.conflict, [staleText(metric.name, figure.periodEnd)]),
    );
  }
  const { stale } = statesOf(view, metric, scope);
  const finding = stateFinding(view, metric, stale);
  const newest = stale.reduce((last, { validFrom }) => (validFrom > last ? validFrom : last), '');
  return finding ? [assuming(finding, [staleStateText(metric.name, newest)])] : [];
}

function assumedReading(view: View, reading: Reading): readonly Finding[] {
  const finding = readGraph(view, reading);
  return finding && reading.assumption !== null ? [assuming(finding, [reading.assumption])] : [];
}

/** What is not found is not so, unless the list is known to be incomplete. */
function closedWorld(view: View, reading: Reading): readonly Finding[] {
  const { gives, list } = READINGS[reading.kind];
  if (list === null || reading.closedWorld === null || view.evidence.incomplete.includes(list)) return [];
  const assumptions = reading.assumption === null ? [reading.closedWorld] : [reading.assumption, reading.closedWorld];
  const found = readGraph(view, reading);
  if (gives === 'boolean') return [assuming(found ?? truthFinding(false, []), assumptions)];
  const whole = found ?? setFinding({ present: [] }, [], view.valid);
  return whole.observed.type === 'set' ? [assuming({ ...whole, observed: { ...whole.observed, complete: true } }, assumptions)] : [];
}
