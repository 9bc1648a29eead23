import type { ExplorationField } from './exploration.ts';
import { rootOfPlace } from './places.ts';
import type { Output, PageOutput, Plan, RootPlan } from './plan.ts';

/** What a root field needs besides its own rows. */
export interface Needs {
  /** Measures with their criteria, and the vocabulary. */
  readonly rulebook: boolean;
  /** Evidence of every company. */
  readonly population: boolean;
}

/** Sources that judge everybody. */
const POPULATION: ReadonlySet<string> = new Set(['Measure.affects', 'Query.compare', 'Query.disagreements', 'Query.simulate']);

/** Finds out whether verdicts are computed at a place, and about whom: both sides of a comparison need the same. */
export function needsOf({ roots, refs }: Plan, place: number): Needs {
  const index = rootOfPlace(place);
  const root = roots[index];
  if (!root) return { rulebook: false, population: false };
  const named = refs.filter((ref) => rootOfPlace(ref.root) === index).flatMap(({ outputs }) => [...outputs.values()].flat());
  const sources = [
    ...(root.computed ? [root.computed.source] : []),
    ...[...root.outputs.values()].flat().flatMap(sourcesIn),
    ...root.pageOutputs.flatMap(sourcesInPage),
    ...(root.exploration?.outputs ?? []).flatMap(sourcesInExploration),
    ...named.flatMap(sourcesIn),
  ];
  return { rulebook: sources.length > 0, population: sources.some((source) => POPULATION.has(source)) || asksVerdictsOfAll(root) };
}

/** Changes in the verdicts of a measure or regulator; those of a company need nobody else, which the statement finds out. */
function asksVerdictsOfAll({ computed }: RootPlan): boolean {
  return computed?.source === 'Query.changes' && computed.outputs.some(({ name }) => name === 'verdicts');
}

/** How many statements follow the first: one for each level of verdicts. */
export function levelsOf({ roots, refs }: Plan): number {
  if (refs.length === 0) return 0;
  const nested = refs.some(({ outputs }) => [...outputs.values()].flat().flatMap(sourcesIn).length > 0);
  return roots.length > 0 && nested ? 2 : 1;
}

/** The same for what is read of nodes that verdicts name. */
export function sourcesIn(output: Output): readonly string[] {
  switch (output.kind) {
    case 'computed':
      return [output.computed.source];
    case 'exploration':
      return (output.exploration.outputs ?? []).flatMap(sourcesInExploration);
    case 'one':
    case 'list':
      return [...output.outputs.values()].flat().flatMap(sourcesIn);
    case 'connection':
      return output.outputs.flatMap(sourcesInPage);
    default:
      return [];
  }
}

function sourcesInExploration(output: ExplorationField): readonly string[] {
  if (output.kind === 'leaf') return [];
  if (output.kind === 'object') return output.outputs.flatMap(sourcesInExploration);
  return [...output.outputs.values()].flat().flatMap(sourcesIn);
}

function sourcesInPage(output: PageOutput): readonly string[] {
  switch (output.kind) {
    case 'nodes':
      return [...output.outputs.values()].flat().flatMap(sourcesIn);
    case 'edges':
      return output.outputs.flatMap((edge) => (edge.kind === 'node' ? [...edge.outputs.values()].flat().flatMap(sourcesIn) : []));
    default:
      return [];
  }
}
