import type { PanelExplanationQuery, PanelTraceNodeFragment } from '../../generated/operations.ts';

type Applicability = NonNullable<PanelExplanationQuery['applicability']>;

/** What is read of a verdict to find what it rests on. */
export type Grounded = Pick<Applicability, 'verdict' | 'company' | 'measure' | 'trace' | 'decisive' | 'asserted'>;

/** So many entries make a picture that can still be read. */
const MOST = 40;

/**
 * Ids of what a verdict rests on: both its ends, who issued the measure, the provisions that decide, whom their facts are about,
 * and what a set was compared with (a country, a sector, an exchange), and the events that assert it. Not each need be an entry.
 */
export function groundsOf({ company, measure, trace, decisive, asserted, verdict }: Grounded): readonly string[] {
  const steps = decidingSteps({ trace, decisive, verdict });
  const ids = [
    company?.id,
    measure.id,
    ...measure.issuedBy.nodes.map(({ id }) => id),
    ...steps.flatMap(({ provision }) => provision?.id ?? []),
    ...steps.flatMap(({ facts }) => facts.map(({ subject }) => subject.id)),
    ...steps.flatMap(comparedWith),
    ...asserted.map(({ event }) => event.id),
  ];
  return [...new Set(ids.filter((id) => id !== undefined))].slice(0, MOST);
}

/** The tests that force the verdict; of an unknown one those that hold or are open in what is open. */
function decidingSteps({ trace, decisive, verdict }: Pick<Grounded, 'trace' | 'decisive' | 'verdict'>): readonly PanelTraceNodeFragment[] {
  const paths = new Set(decisive.map(({ path }) => path));
  if (verdict !== 'UNKNOWN') return trace.filter(({ path }) => paths.has(path));
  const open = new Set(trace.flatMap(({ kind, truth, provision }) => (kind === 'PROVISION' && truth === 'UNKNOWN' ? (provision?.id ?? []) : [])));
  return trace.filter(({ provision, truth, threshold }) => threshold !== null && truth !== 'FALSE' && provision !== null && open.has(provision.id));
}

function comparedWith({ threshold, found }: PanelTraceNodeFragment): readonly string[] {
  const wanted = threshold?.list ?? [];
  const shared = wanted.filter((value) => found?.list?.includes(value));
  return shared.length > 0 ? shared : wanted;
}
