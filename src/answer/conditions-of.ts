import { Kind, visit, type DocumentNode } from 'graphql';

const names = new WeakMap<DocumentNode, readonly string[]>();

/** The values of the variables that `@skip` and `@include` read, as text: they shape the plan, all other values do not. */
export function conditionsOf(document: DocumentNode, variables: Readonly<Record<string, unknown>>): string {
  const used = names.get(document) ?? conditionVariables(document);
  names.set(document, used);
  return used.map((name) => (variables[name] === true ? '1' : '0')).join('');
}

function conditionVariables(document: DocumentNode): readonly string[] {
  const found = new Set<string>();
  visit(document, {
    Directive: ({ arguments: args }) => {
      for (const { value } of args ?? []) if (value.kind === Kind.VARIABLE) found.add(value.name.value);
    },
  });
  return [...found].toSorted();
}
