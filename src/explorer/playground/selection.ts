import { Kind, type DocumentNode, type FieldNode, type GraphQLObjectType, type GraphQLSchema, type SelectionNode } from 'graphql';

/** A field that is asked for, with everything asked for below it. */
export interface Selected {
  readonly name: string;
  readonly selections: readonly SelectionNode[];
  /** A directive may leave it out. */
  readonly isOptional: boolean;
}

/** What is asked of an object of a type, fragments resolved, by the key under which it is answered. */
export function fieldsOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  type: GraphQLObjectType,
  selections: readonly SelectionNode[],
): ReadonlyMap<string, Selected> {
  const fields = new Map<string, Selected>();
  gather(selections, false);
  return fields;

  function gather(list: readonly SelectionNode[], isOptional: boolean): void {
    for (const selection of list) {
      const may = isOptional || (selection.directives ?? []).some(({ name }) => name.value === 'include' || name.value === 'skip');
      if (selection.kind === Kind.FIELD) add(selection, may);
      else {
        const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragmentOf(selection.name.value);
        if (fragment && isOf(fragment.typeCondition?.name.value)) gather(fragment.selectionSet.selections, may);
      }
    }
  }

  function add({ alias, name, selectionSet }: FieldNode, isOptional: boolean): void {
    const key = alias?.value ?? name.value;
    const before = fields.get(key);
    fields.set(key, {
      name: name.value,
      selections: [...(before?.selections ?? []), ...(selectionSet?.selections ?? [])],
      isOptional: isOptional && before?.isOptional !== false,
    });
  }

  function fragmentOf(wanted: string) {
    return document.definitions.find((definition) => definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === wanted) as
      Extract<DocumentNode['definitions'][number], { kind: Kind.FRAGMENT_DEFINITION }> | undefined;
  }

  function isOf(condition: string | undefined): boolean {
    if (condition === undefined || condition === type.name) return true;
    return type.getInterfaces().some(({ name }) => name === condition) || unionHas(condition);
  }

  function unionHas(condition: string): boolean {
    const wanted = schema.getType(condition);
    return wanted !== undefined && 'getTypes' in wanted && wanted.getTypes().some(({ name }) => name === type.name);
  }
}
