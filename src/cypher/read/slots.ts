import { cypher, name, type Cypher } from '../cypher.ts';

/** What a parameter is filled from, once arguments are known. */
export type SlotSource =
  | { readonly from: 'valid' | 'known' | 'published'; readonly root: number }
  | { readonly from: 'id' | 'ids' | 'limit' | 'lower' | 'upper'; readonly call: number }
  | { readonly from: 'budget' }
  /** A parameter of what is found by search or by walking. */
  | { readonly from: 'exploration'; readonly call: number; readonly name: string }
  /** The value of a filter at a place in its text. */
  | { readonly from: 'value'; readonly call: number; readonly index: number }
  /** The value of a filter that is answered as a set of ids. */
  | { readonly from: 'filter'; readonly call: number; readonly filter: number; readonly index: number }
  /** A key of a cursor in an order of its own. */
  | { readonly from: 'afterKey' | 'beforeKey'; readonly call: number; readonly index: number }
  /** Sequence of the rulebook or population that the service holds for a root's coordinates. */
  | { readonly from: 'rulebook' | 'population'; readonly root: number }
  /** Ids that computed values name. */
  | { readonly from: 'refs'; readonly ref: number };

export interface Slot {
  readonly name: string;
  readonly source: SlotSource;
}

/** Numbers parameters in the order in which the text meets them, so that equal shapes give equal texts. */
export class Slots {
  readonly #slots = new Map<string, Slot>();

  /** The parameter for a source, `$p.a0`. */
  param(source: SlotSource): Cypher {
    const key = JSON.stringify(source);
    const slot = this.#slots.get(key) ?? { name: `a${this.#slots.size}`, source };
    this.#slots.set(key, slot);
    return cypher`$p.${name(slot.name)}`;
  }

  all(): readonly Slot[] {
    return [...this.#slots.values()];
  }
}
