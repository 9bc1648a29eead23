import type { ComputedOutput, EdgeOutput, ExplorationField, ExplorationPlan, ObjectOutputs, Output, PageOutput, RootPlan } from '../plan/index.ts';
import type { BoundPlan } from './bind.ts';
import { arePartsIn } from './parts.ts';

/** Lists without pages are short by nature; each counts as this many, more than nearly all of them have. */
const SHORT_LIST = 25;

/** The usual length of such lists by what is in them, above what nearly all of the seed's have. */
const LISTS_OF: Readonly<Record<string, number>> = { Citation: 12, LifecycleStep: 16, Fact: 8, Penalty: 6, Leaf: 10, ParameterChange: 8 };

/** How long a list without pages is taken to be. */
const lengthOf = (outputs: ObjectOutputs): number => Math.max(...[...outputs.keys()].map((type) => LISTS_OF[type] ?? SHORT_LIST));

/** Computed lists that are not pages: what a large measure gives. */
const COMPUTED_LISTS: Readonly<Record<string, number>> = {
  trace: 64,
  decisive: 8,
  needs: 16,
  flips: 5,
  leaves: 8,
  asserted: 8,
  provisions: 16,
  openQuestions: 20,
  facets: 4,
};

/** Lists of what search and walking find. */
const FOUND_LISTS: ReadonlySet<string> = new Set(['edges', 'nodes', 'items', 'paths', 'steps']);

/** A path has at most six steps, and so seven nodes. */
const STEPS = 7;

/** How many nodes an operation may read, from its real page sizes: the product along each path, summed over all paths. */
export function estimateNodes(bound: BoundPlan): number {
  const estimate = new Estimate(bound);
  return bound.plan.roots.reduce((sum, root) => sum + estimate.root(root), 0);
}

class Estimate {
  readonly #bound: BoundPlan;

  constructor(bound: BoundPlan) {
    this.#bound = bound;
  }

  root(root: RootPlan): number {
    const { ids } = this.#bound.args[root.call] ?? {};
    switch (root.kind) {
      case 'lookup':
        return 1 + this.#object(root.outputs);
      case 'lookups':
        return (Array.isArray(ids) ? ids.length : 0) * (1 + this.#object(root.outputs));
      case 'codeList':
        return 100 * (1 + this.#object(root.outputs));
      case 'page':
        return this.#page(root.pageOutputs, root.call);
      case 'computed':
        return root.computed ? this.#computedField(root.computed.outputs, root.call) : 0;
      case 'exploration':
        return root.exploration ? this.#exploration(root.exploration) : 0;
    }
  }

  /** What is found by search or by walking: as much as its page, its number of paths or of nodes allows. */
  #exploration({ outputs, call }: ExplorationPlan): number {
    const { first, maxNodes } = this.#bound.args[call] ?? {};
    const size = [this.#bound.pages[call]?.size, maxNodes, first].find((given) => typeof given === 'number') ?? SHORT_LIST;
    return (outputs ?? []).reduce((sum, field) => sum + this.#found(field, size), 0);
  }

  /** `list` is how long a list is here: a page at the top, the steps of a path, something short further in. */
  #found(field: ExplorationField, list: number): number {
    if (field.kind === 'leaf') return 0;
    if (field.kind === 'nodes')
      return (field.isList ? Math.min(list, field.name === 'citations' ? lengthOf(field.outputs) : list) : 1) * (1 + this.#object(field.outputs));
    const times = FOUND_LISTS.has(field.name) ? list : 1;
    const further = field.name === 'paths' ? STEPS : FOUND_LISTS.has(field.name) ? SHORT_LIST : list;
    const below = field.outputs.reduce((sum, output) => sum + this.#found(output, further), 0);
    return times * below;
  }

  /** The dearest of the types that an object may have. */
  #object(outputs: ObjectOutputs): number {
    return Math.max(0, ...[...outputs.values()].map((list) => list.reduce((sum, output) => sum + this.#output(output), 0)));
  }

  #output(output: Output): number {
    switch (output.kind) {
      case 'one':
        return (arePartsIn(output.outputs) ? 0 : 1) + this.#object(output.outputs);
      case 'list': {
        const [below, length] = [this.#object(output.outputs), lengthOf(output.outputs)];
        return arePartsIn(output.outputs) ? 1 + length * below : length * (1 + below);
      }
      case 'connection':
        return this.#page(output.outputs, output.call);
      case 'computed':
        return this.#computedField(output.computed.outputs, output.computed.call);
      case 'exploration':
        return this.#exploration(output.exploration);
      default:
        return 0;
    }
  }

  #page(outputs: readonly PageOutput[], call: number): number {
    const size = this.#bound.pages[call]?.size ?? 0;
    return size * outputs.reduce((sum, output) => sum + this.#pagePart(output), 0);
  }

  /** An entry counts each time that it is asked for: as a node, at an edge, under another name. */
  #pagePart(output: PageOutput): number {
    if (output.kind === 'nodes') return 1 + this.#object(output.outputs);
    if (output.kind !== 'edges') return 0;
    return Math.max(
      1,
      output.outputs.reduce((sum, edge) => sum + this.#edge(edge), 0),
    );
  }

  #edge(output: EdgeOutput): number {
    if (output.kind === 'node') return 1 + this.#object(output.outputs);
    return output.kind === 'relation' ? this.#output(output.output) : 0;
  }

  /** A computed field that is a list without pages has as many as `first` says. */
  #computedField(outputs: readonly ComputedOutput[], call: number): number {
    const first = this.#bound.pages[call] ? undefined : this.#bound.args[call]?.['first'];
    return (typeof first === 'number' ? first : 1) * this.#computed(outputs, call);
  }

  #computed(outputs: readonly ComputedOutput[], call: number): number {
    return outputs.reduce((sum, output) => sum + this.#computedPart(output, call), 0);
  }

  #computedPart(output: ComputedOutput, call: number): number {
    if (output.kind === 'leaf') return 0;
    const own = output.call ?? call;
    const times = this.#times(output, call);
    if (output.kind === 'object') return times * this.#computed(output.outputs, own);
    return times * (1 + this.#object(this.#bound.plan.refs[output.ref]?.outputs ?? new Map()));
  }

  /** How often a part of a computed value occurs: once, as often as its page is long, what `first` says, or what is usual for it. */
  #times({ name, call }: ComputedOutput, parent: number): number {
    if (name === 'nodes' || name === 'edges') return this.#bound.pages[parent]?.size ?? SHORT_LIST;
    // A page occurs once; how much it holds is told by its nodes and edges.
    if (call !== null && this.#bound.pages[call]) return 1;
    const own = call === null ? null : this.#bound.args[call]?.['first'];
    if (typeof own === 'number') return own;
    const usual = COMPUTED_LISTS[name];
    if (usual !== undefined) return usual;
    if (name === 'facts') return SHORT_LIST;
    return name === 'citations' ? (LISTS_OF['Citation'] ?? SHORT_LIST) : 1;
  }
}
