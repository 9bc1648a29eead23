import { Kind, visit, type DocumentNode } from 'graphql';

interface Used {
  /** Variables that `@skip` and `@include` read. */
  readonly switches: readonly string[];
  /** Variables that say which kinds a timeline has. */
  readonly kinds: readonly string[];
}

const used = new WeakMap<DocumentNode, Used>();

/**
 * The values of the variables that shape the plan, as text; all others do not. They are those that `@skip` and `@include` read,
 * and kinds of a timeline: duties are computed, so that a timeline with them is planned otherwise.
 */
export function conditionsOf(document: DocumentNode, variables: Readonly<Record<string, unknown>>): string {
  const { switches, kinds } = used.get(document) ?? shapingVariables(document);
  const asksDuties = (name: string): boolean => [variables[name]].flat().includes('DUTY');
  return [...switches.map((name) => (variables[name] === true ? '1' : '0')), ...kinds.map((name) => (asksDuties(name) ? 'D' : '-'))].join('');
}

function shapingVariables(document: DocumentNode): Used {
  const switches = new Set<string>();
  const kinds = new Set<string>();
  visit(document, {
    Directive: ({ arguments: args }) => {
      for (const { value } of args ?? []) if (value.kind === Kind.VARIABLE) switches.add(value.name.value);
    },
    Argument: ({ name, value }) => {
      if (name.value !== 'kinds') return;
      for (const part of value.kind === Kind.LIST ? value.values : [value]) if (part.kind === Kind.VARIABLE) kinds.add(part.name.value);
    },
  });
  const found = { switches: [...switches].toSorted(), kinds: [...kinds].toSorted() };
  used.set(document, found);
  return found;
}
