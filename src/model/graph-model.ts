/** What the SDL says about storage, read once at start; docs/graph.md describes the stored side. */
export interface GraphModel {
  readonly types: ReadonlyMap<string, NodeType>;
  /** Types of computed values: their fields that name nodes by id, with the possible types of those nodes. */
  readonly computed: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;
  /** Relations that people walk, with their words. */
  readonly relations: ReadonlyMap<string, RelationPhrase>;
}

/** A relation in words: `CAC` forward `the draft`, `the draft` reverse `CAC`. */
export interface RelationPhrase {
  readonly forward: string;
  readonly reverse: string;
}

/** A GraphQL object type that is a node of the graph. */
export interface NodeType {
  readonly name: string;
  readonly entity: boolean;
  /** Stem of the data set file whose rows are nodes of this type (`exchanges`); null for types that come from other rows. */
  readonly file: string | null;
  /** The node is its content (its id a hash): it never has revisions. */
  readonly content: boolean;
  readonly sort: 'ASC' | 'DESC';
  /** Property that `sortKey` is made from when rows are loaded generically: a text is folded, a partial date becomes its first day. */
  readonly sortBy: string;
  readonly fields: ReadonlyMap<string, FieldMapping>;
}

export type FieldMapping = PropertyField | ValueField | EdgeField | CitationsField | DerivedField;

/** A scalar, enum or list of them, stored under `property`. */
export interface PropertyField {
  readonly kind: 'property';
  readonly name: string;
  readonly property: string;
  /** GraphQL named type: `String`, `Int`, `PartialDate` is never one. */
  readonly type: string;
  readonly list: boolean;
  readonly required: boolean;
}
/** A value object decoded from properties (`PartialDate` from its text). */
export interface ValueField {
  readonly kind: 'value';
  readonly name: string;
  readonly type: string;
  readonly list: boolean;
  readonly properties: readonly string[];
}
/** Other nodes, along one relationship type. */
export interface EdgeField {
  readonly kind: 'edge';
  readonly name: string;
  readonly relation: string;
  readonly direction: 'OUT' | 'IN';
  /** Restricts to edges with this `role`. */
  readonly role: string | null;
  /** Relationship that may lead from the owner to the node where the edge starts. */
  readonly via: string | null;
  /** The row of the entry states the whole list: it is followed edge by edge, and has no index. */
  readonly short: boolean;
  /** Object types at the far end. */
  readonly targets: readonly string[];
  readonly shape: 'one' | 'list' | 'connection';
}
/** The citations listed on the node or edge itself. */
export interface CitationsField {
  readonly kind: 'citations';
  readonly name: string;
}
/** Computed by a resolver of its own. */
export interface DerivedField {
  readonly kind: 'derived';
  readonly name: string;
}
