import type { GraphModel } from '../../model/index.ts';
import type { Selection } from '../../plan/index.ts';
import type { Cypher } from '../cypher.ts';
import type { SetFilters } from './filter-branches.ts';
import type { FacetCalls, Listing } from './listing.ts';
import type { Scope, Subject } from './scope.ts';

/** Which types are their content: they have no revisions, and edges that start from them share their life. */
export type ContentTypes = ReadonlySet<string>;

/** What the text of a plan depends on besides it. */
export interface CompileOptions {
  readonly content: ContentTypes;
  /** How each list was asked for, by call. */
  readonly listings: ReadonlyMap<number, Listing>;
  /** Dimensions of facets, by call. */
  readonly facets: FacetCalls;
  readonly model: GraphModel;
  /** Filters that are answered as sets of ids, by call. */
  readonly filters: SetFilters;
  /** Places of comparisons that are judged by what another place brings. */
  readonly shared: ReadonlySet<number>;
  /** Places of which the service holds what verdicts are judged by. */
  readonly held: { readonly rulebook: ReadonlySet<number>; readonly population: ReadonlySet<number> };
  /** What of explorations is part of the text, by call. */
  readonly routes: ReadonlyMap<number, Route>;
}

/** How to walk: how far, along which relations (null for all), and what parameters choose besides. */
export interface Route {
  readonly hops: number;
  readonly relations: readonly string[] | null;
  readonly choosing: readonly ('relations' | 'kinds' | 'avoid')[];
}

/** Compiles the parts of a plan; selections hold pages, and pages hold selections. */
export interface Compiler extends CompileOptions {
  readonly select: (selection: Selection, subject: Subject, scope: Scope) => Cypher;
}
