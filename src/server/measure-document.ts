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
  /** Levels of lists and objects in the deepest argument. */
  readonly inputDepth: number;
}

const NOTHING: Size = Object.freeze({ depth: 0, width: 0, fields: 0, aliases: 0, directives: 0, inputDepth: 0 });

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
    const defaults = definition.variableDefinitions?.map((variable) => (variable.defaultValue ? literalDepth(variable.defaultValue) : 0)) ?? [];
    return [add(add(measure(definition.selectionSet), own), { ...NOTHING, inputDepth: Math.max(0, ...defaults) })];
  });
}

/** Levels of lists and objects in a JSON value, read without recursion: it is what guards recursive readers. */
export function jsonDepth(value: unknown, limit: number): number {
  let level: unknown[] = [value];
  for (let depth = 0; depth <= limit; depth++) {
    const next = level.flatMap((entry) => (typeof entry === 'object' && entry !== null ? [Object.values(entry)] : []));
    if (next.length === 0) return depth;
    level = next.flat();
  }
  return limit + 1;
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
  return {
    depth: isIntrospection ? 0 : below.depth + 1,
    width: 1,
    fields: below.fields + 1,
    aliases: below.aliases + (field.alias === undefined ? 0 : 1),
    directives: below.directives,
    inputDepth: Math.max(below.inputDepth, ...(field.arguments ?? []).map((argument) => literalDepth(argument.value))),
  };
}

function measureDirectives(directives: readonly DirectiveNode[] | undefined): Size {
  return directives === undefined || directives.length === 0 ? NOTHING : { ...NOTHING, directives: directives.length };
}

function literalDepth(value: ValueNode): number {
  if (value.kind === Kind.LIST) return 1 + Math.max(0, ...value.values.map(literalDepth));
  if (value.kind === Kind.OBJECT) return 1 + Math.max(0, ...value.fields.map((field) => literalDepth(field.value)));
  return 0;
}

function add(one: Size, other: Size): Size {
  return {
    depth: Math.max(one.depth, other.depth),
    width: one.width + other.width,
    fields: one.fields + other.fields,
    aliases: one.aliases + other.aliases,
    directives: one.directives + other.directives,
    inputDepth: Math.max(one.inputDepth, other.inputDepth),
  };
}
