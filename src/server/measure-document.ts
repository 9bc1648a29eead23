import { Kind, type DirectiveNode, type DocumentNode, type FieldNode, type SelectionNode, type SelectionSetNode, type ValueNode } from 'graphql';

/** How large a part of a document is once its fragments are spread. */
export interface Size {
  /** Levels of nested fields. */
  readonly depth: number;
  /** Fields at the first level. */
  readonly width: number;
  readonly fields: number;
  readonly aliases: number;
  readonly directives: number;
  /** Objects in one another, and lists in lists, in the deepest argument. */
  readonly inputDepth: number;
  /** Entries of the longest list in an argument. */
  readonly inputList: number;
}

const NOTHING: Size = Object.freeze({ depth: 0, width: 0, fields: 0, aliases: 0, directives: 0, inputDepth: 0, inputList: 0 });

/** The size of each operation of a document, in order. Each fragment is measured once, so no chain of fragments makes this slow. */
export function measureDocument(document: DocumentNode): Size[] {
  const fragments = new Map<string, SelectionSetNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition.selectionSet);
  }
  const measure = selectionMeasurer(fragments);
  return document.definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION) return [];
    const own = measureDirectives(definition.directives);
    const defaults = (definition.variableDefinitions ?? []).map(({ defaultValue }) => (defaultValue ? measureLiteral(defaultValue) : NOTHING));
    return [[measure(definition.selectionSet), own, ...defaults].reduce(add)];
  });
}

function selectionMeasurer(fragments: ReadonlyMap<string, SelectionSetNode>): (set: SelectionSetNode) => Size {
  const measured = new Map<string, Size>();
  const measure = (set: SelectionSetNode): Size => set.selections.reduce((size, selection) => add(size, measureSelection(selection)), NOTHING);
  const measureSpread = (name: string): Size => {
    const known = measured.get(name);
    if (known !== undefined) return known;
    // A fragment that reaches itself counts for nothing the second time; validation has refused it, this only has to end.
    measured.set(name, NOTHING);
    const set = fragments.get(name);
    const size = set === undefined ? NOTHING : measure(set);
    measured.set(name, size);
    return size;
  };
  const measureSelection = (selection: SelectionNode): Size => {
    const own = measureDirectives(selection.directives);
    if (selection.kind === Kind.FRAGMENT_SPREAD) return add(measureSpread(selection.name.value), own);
    if (selection.kind === Kind.INLINE_FRAGMENT) return add(measure(selection.selectionSet), own);
    return add(measureField(selection, measure), own);
  };
  return measure;
}

function measureField(field: FieldNode, measure: (set: SelectionSetNode) => Size): Size {
  // Introspection has 15 levels of its own and is bounded by graphql-js and by the tokens.
  const isIntrospection = field.name.value === '__schema' || field.name.value === '__type';
  const below = field.selectionSet === undefined || isIntrospection ? NOTHING : measure(field.selectionSet);
  const size = (field.arguments ?? []).map(({ value }) => measureLiteral(value)).reduce(add, below);
  return {
    ...size,
    depth: isIntrospection ? 0 : below.depth + 1,
    width: 1,
    fields: below.fields + 1,
    aliases: below.aliases + (field.alias === undefined ? 0 : 1),
  };
}

function measureDirectives(directives: readonly DirectiveNode[] | undefined): Size {
  return directives === undefined || directives.length === 0 ? NOTHING : { ...NOTHING, directives: directives.length };
}

/** Recursion ends where the parser's did: it counts tokens. */
function measureLiteral(value: ValueNode, isInList = false): Size {
  if (value.kind !== Kind.LIST && value.kind !== Kind.OBJECT) return NOTHING;
  const isList = value.kind === Kind.LIST;
  const parts = isList ? value.values : value.fields.map((field) => field.value);
  const below = parts.map((part) => measureLiteral(part, isList)).reduce(add, NOTHING);
  const inputList = Math.max(below.inputList, isList ? parts.length : 0);
  return { ...NOTHING, inputDepth: below.inputDepth + (isList && !isInList ? 0 : 1), inputList };
}

function add(one: Size, other: Size): Size {
  return {
    depth: Math.max(one.depth, other.depth),
    width: one.width + other.width,
    fields: one.fields + other.fields,
    aliases: one.aliases + other.aliases,
    directives: one.directives + other.directives,
    inputDepth: Math.max(one.inputDepth, other.inputDepth),
    inputList: Math.max(one.inputList, other.inputList),
  };
}
