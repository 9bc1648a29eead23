import type { ExplorationPlan } from '../../../plan/index.ts';
import type { Cypher } from '../../cypher.ts';
import type { Route } from '../compiler.ts';
import type { Scope, Subject } from '../scope.ts';

/** A tuple of a node, and the clauses that must stand before the RETURN or WITH that has it. */
export interface Tuple {
  readonly before: Cypher;
  readonly value: Cypher;
}

/** Where an exploration stands in the statement, and what it can use there. */
export interface Place {
  readonly plan: ExplorationPlan;
  readonly scope: Scope;
  /** The node that the field stands at; null in a root field. */
  readonly subject: Subject | null;
  /** A variable of its own; what stands inside each other has others. */
  readonly variable: (word: string) => Cypher;
  /** Types of all relations that people walk, for a pattern. */
  readonly everyRelation: Cypher;
  /** Types of the relations to follow: `ISSUED|OWNS`. */
  readonly relations: Cypher;
  /** What of the walk is part of the text, from closed sets. */
  readonly route: Route;
  /** A parameter that the resolver of the same name binds. */
  readonly param: (name: string) => Cypher;
  /** Bounds and size of a page. */
  readonly page: (what: 'lower' | 'upper' | 'limit') => Cypher;
  /** Where counting ends. */
  readonly budget: Cypher;
  /** Whether the page is counted from its end. */
  readonly backward: boolean;
  /** What is read of nodes at a part, `null` where nobody asks for it. Several in one row have a `place` each: 0, 1, 2. */
  readonly tuple: (part: string, node: Cypher, view: Cypher, place?: number) => Tuple;
  /** The same of what a node or edge names by a stored reference. */
  readonly link: (part: string, link: 'citations' | 'change', view: Cypher) => Cypher;
}

/** Compiles an exploration to one expression. */
export type CompileExploration = (place: Place) => Cypher;
