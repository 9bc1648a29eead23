import type { EventKinds } from '../../rules/index.ts';
import { cypher, name, type Cypher } from '../cypher.ts';

/** What a parameter is filled from, once arguments are known. */
export type SlotSource =
  | { readonly from: 'valid' | 'known' | 'published'; readonly root: number }
  | { readonly from: 'id' | 'ids' | 'limit' | 'lower' | 'upper'; readonly call: number }
  | { readonly from: 'budget' }
  /** How many companies are brought with all that is known of them. */
  | { readonly from: 'crowd' }
  /** Versions of what verdicts are judged by that the service holds. */
  | { readonly from: 'rulebooks'; readonly root: number }
  /** Kinds of events that verdicts look for; null where that is not known yet. */
  | { readonly from: 'eventKinds'; readonly root: number; readonly which: keyof EventKinds }
  /** A parameter of what is found by search or by walking. */
  | { readonly from: 'exploration'; readonly call: number; readonly name: string }
  /** The value of a filter at a place in its text. */
  | { readonly from: 'value'; readonly call: number; readonly index: number }
  /** The value of a filter that is answered as a set of ids. */
  | { readonly from: 'filter'; readonly call: number; readonly filter: number; readonly index: number }
  /** A key of a cursor in an order of its own. */
  | { readonly from: 'afterKey' | 'beforeKey'; readonly call: number; readonly index: number }
  /** Names of properties, from the model. */
  | { readonly from: 'keys'; readonly keys: readonly string[] }
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

  /**
   * The properties of a node or edge as a list. Their names are a parameter, so that what differs only in the fields asked for has one text,
   * and the planner need not find the common type of a long list, which costs it more than anything else. Each has a parameter of its own.
   */
  properties(of: Cypher, keys: readonly string[]): Cypher {
    const slot: Slot = { name: `a${this.#slots.size}`, source: { from: 'keys', keys } };
    this.#slots.set(slot.name, slot);
    return cypher`[key IN $p.${name(slot.name)} | ${of}[key]]`;
  }

  all(): readonly Slot[] {
    return [...this.#slots.values()];
  }
}
