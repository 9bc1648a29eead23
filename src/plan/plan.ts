import type { FieldNode, GraphQLField } from 'graphql';
import type { EdgeField } from '../model/index.ts';
import type { ExplorationPlan } from './exploration.ts';

/** A frozen, printable picture of what an operation asks: one statement is compiled from it, the answer is read by it. */
export interface Plan {
  readonly roots: readonly RootPlan[];
  /** Fields with arguments, in the order they were met; columns refer to them by index, values are bound later. */
  readonly calls: readonly Call[];
  /** Nodes that computed values name by id; read by the statement after the one that the values were computed from. */
  readonly refs: readonly RefPlan[];
}

/** What is read of nodes that computed values name. */
export interface RefPlan {
  /** Index of the root whose coordinates hold here. */
  readonly root: number;
  readonly selection: Selection;
  readonly outputs: ObjectOutputs;
}

/** A field with arguments, evaluated once the variables are known. */
export interface Call {
  readonly definition: GraphQLField<unknown, unknown>;
  readonly node: FieldNode;
  /** Response path without indexes, for error messages. */
  readonly path: string;
  /** Index of the root whose coordinates hold here. */
  readonly root: number;
  /** Direction of the default order, for pages. */
  readonly sort: 'ASC' | 'DESC';
  /** The call of the list that repeats this one, for estimates. */
  readonly parent: number | null;
  /** The exploration that it asks, if it asks one. */
  readonly exploration?: string;
}

export type RootKind = 'lookup' | 'lookups' | 'page' | 'codeList' | 'computed' | 'exploration';

/** One root field: which nodes it starts from and what is read of them. */
export interface RootPlan {
  readonly responseKey: string;
  readonly kind: RootKind;
  readonly call: number;
  readonly types: readonly string[];
  readonly selection: Selection;
  readonly outputs: ObjectOutputs;
  /** Direction of the default order. */
  readonly sort: 'ASC' | 'DESC';
  /** For pages. */
  readonly page: PageColumns | null;
  readonly pageOutputs: readonly PageOutput[];
  /** For computed values. */
  readonly computed: ComputedPlan | null;
  /** For what is found by search or by walking. */
  readonly exploration: ExplorationPlan | null;
}

/** A value that the service computes from evidence, once the first statement has brought it. */
export interface ComputedPlan {
  /** `Company.affectedBy`: the computation in `src/answer/verdicts`. */
  readonly source: string;
  readonly call: number;
  readonly outputs: readonly ComputedOutput[];
}

/** A field of a computed value: taken as it is, computed further, or nodes named by id. */
export type ComputedOutput =
  | { readonly kind: 'leaf'; readonly key: string; readonly name: string; readonly call: number | null }
  | {
      readonly kind: 'object';
      readonly key: string;
      readonly name: string;
      readonly call: number | null;
      readonly outputs: readonly ComputedOutput[];
    }
  | {
      readonly kind: 'ref';
      readonly key: string;
      readonly name: string;
      readonly call: number | null;
      readonly ref: number;
      /** Where a computed value may stand in place of a node: its type, and what is wanted of it. */
      readonly value: { readonly type: string; readonly outputs: readonly ComputedOutput[] } | null;
    };

/** What is read of a node: columns common to all its possible types, then those of each type. */
export interface Selection {
  readonly types: readonly string[];
  readonly common: readonly Column[];
  readonly perType: ReadonlyMap<string, readonly Column[]>;
}

export type Column = PropertyColumn | EdgeColumn | ConnectionColumn | LineColumn | LinkColumn | EndsColumn | EvidenceColumn | ExplorationColumn;

/** What is found from the node at hand. */
export interface ExplorationColumn {
  readonly kind: 'exploration';
  readonly exploration: ExplorationPlan;
}

/** Everything that verdicts of the company at hand are computed from. */
export interface EvidenceColumn {
  readonly kind: 'evidence';
}

/** A stored property of the node or edge at hand. */
export interface PropertyColumn {
  readonly kind: 'property';
  readonly property: string;
}
/** Nodes along an edge: one, or a short list. */
export interface EdgeColumn {
  readonly kind: 'edge';
  readonly edge: EdgeField;
  readonly selection: Selection;
}
/** A page of nodes along an edge. */
export interface ConnectionColumn {
  readonly kind: 'connection';
  readonly edge: EdgeField;
  readonly call: number;
  readonly sort: 'ASC' | 'DESC';
  readonly page: PageColumns;
  readonly selection: Selection;
}
/** A page of the texts in the measure's line of succession. */
export interface LineColumn {
  readonly kind: 'line';
  readonly call: number;
  readonly page: PageColumns;
  readonly selection: Selection;
}
/** Which parts of a page are read. */
export interface PageColumns {
  readonly items: boolean;
  readonly total: boolean;
  readonly edge: Selection | null;
  /** Calls of `facets`. */
  readonly facets: readonly number[];
}
/** Nodes found by a stored reference rather than an edge of the model; each link is one file of Cypher. */
export interface LinkColumn {
  readonly kind: 'link';
  readonly link: 'citations' | 'change' | 'conflicts' | 'steps' | 'versions';
  readonly selection: Selection;
}
/** Names of both ends of the edge at hand, for its sentence. */
export interface EndsColumn {
  readonly kind: 'ends';
}

/** Where a column stands in its tuple; shared by all outputs that read it. */
export interface Handle {
  readonly position: Position;
}
export interface Position {
  part: 'common' | 'type';
  index: number;
}

/** Outputs of an object, by its type. */
export type ObjectOutputs = ReadonlyMap<string, readonly Output[]>;

export type Output =
  | { readonly kind: 'typename'; readonly key: string }
  | {
      readonly kind: 'scalar';
      readonly key: string;
      readonly column: Handle;
      /** What stands for a property that is not stored. */ readonly absent: 'null' | 'list' | 'false';
    }
  | { readonly kind: 'value'; readonly key: string; readonly codec: string; readonly columns: readonly Handle[] }
  | { readonly kind: 'derived'; readonly key: string; readonly field: string; readonly columns: readonly Handle[] }
  | { readonly kind: 'one' | 'list'; readonly key: string; readonly column: Handle; readonly outputs: ObjectOutputs }
  | { readonly kind: 'connection'; readonly key: string; readonly column: Handle; readonly call: number; readonly outputs: readonly PageOutput[] }
  | { readonly kind: 'exploration'; readonly key: string; readonly column: Handle; readonly exploration: ExplorationPlan }
  | ComputedFieldOutput;

export interface ComputedFieldOutput {
  readonly kind: 'computed';
  readonly key: string;
  readonly columns: readonly Handle[];
  readonly computed: ComputedPlan;
}

export type PageOutput =
  | { readonly kind: 'typename'; readonly key: string; readonly name: string }
  | { readonly kind: 'nodes'; readonly key: string; readonly outputs: ObjectOutputs }
  | { readonly kind: 'edges'; readonly key: string; readonly outputs: readonly EdgeOutput[] }
  | { readonly kind: 'pageInfo' | 'totalCount' | 'totalCountExact'; readonly key: string }
  /** `index` among the facets of the page. */
  | { readonly kind: 'facets'; readonly key: string; readonly index: number; readonly call: number };

export type EdgeOutput =
  | { readonly kind: 'typename'; readonly key: string; readonly name: string }
  | { readonly kind: 'cursor'; readonly key: string }
  | { readonly kind: 'node'; readonly key: string; readonly outputs: ObjectOutputs }
  | { readonly kind: 'relation'; readonly key: string; readonly output: Output }
  /** In a root list no relation was walked. */
  | { readonly kind: 'absent'; readonly key: string; readonly list: boolean };
