import {
  getNamedType,
  isAbstractType,
  isObjectType,
  valueFromASTUntyped,
  type DocumentNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type SelectionNode,
} from 'graphql';
import { encodeView } from '../view/fragment.ts';
import { EMPTY_VIEW, type ViewAt } from '../view/view.ts';
import { fieldsOf } from './selection.ts';
import { operationOf } from './typescript.ts';

/** An entry that an answer names. */
export interface NamedEntry {
  readonly id: string;
  readonly name: string;
}

/** What all entries are that the explorer shows. */
const ENTITY = 'Entity';

/** The entries in an answer, each once, in the order in which they come; told apart from sources, facts and the rest by their types. */
export function entriesOf(schema: GraphQLSchema, document: DocumentNode, operationName: string | null, data: unknown): readonly NamedEntry[] {
  const found = new Map<string, NamedEntry>();
  const operation = operationOf(document, operationName);
  const root = operation && schema.getRootType(operation.operation);
  if (operation && root) walk(data, root, operation.selectionSet.selections);
  return [...found.values()];

  function walk(value: unknown, type: GraphQLNamedType, selections: readonly SelectionNode[]): void {
    if (Array.isArray(value)) {
      for (const one of value) walk(one, type, selections);
      return;
    }
    if (!isRecord(value)) return;
    const known = isAbstractType(type) ? schema.getType(typeof value['__typename'] === 'string' ? value['__typename'] : '') : type;
    if (known === undefined && type.name === ENTITY) note(value);
    if (!isObjectType(known)) return;
    if (known.getInterfaces().some(({ name }) => name === ENTITY)) note(value);
    for (const [key, selected] of fieldsOf(schema, document, known, selections)) {
      const field = known.getFields()[selected.name];
      if (field) walk(value[key], getNamedType(field.type), selected.selections);
    }
  }

  function note(value: Readonly<Record<string, unknown>>): void {
    const { id, name, title, label } = value;
    if (typeof id !== 'string') return;
    const words = [name, title, label].find((word) => typeof word === 'string');
    if (!found.has(id)) found.set(id, { id, name: typeof words === 'string' ? words : id });
  }
}

/** The link that shows entries in the explorer at the coordinates that were asked for. */
export function explorerLink(ids: readonly string[], at: ViewAt): string {
  const [first = null] = ids;
  return `./#${encodeView({ ...EMPTY_VIEW, at, unplaced: ids, open: ids.length === 1 ? first : null })}`;
}

/** The coordinates of the first field that says some; what is no text is left out. */
export function coordinatesOf(document: DocumentNode, operationName: string | null, variables: Readonly<Record<string, unknown>>): ViewAt {
  for (const selection of operationOf(document, operationName)?.selectionSet.selections ?? []) {
    const at = 'arguments' in selection ? selection.arguments?.find(({ name }) => name.value === 'at') : undefined;
    const value: unknown = at && valueFromASTUntyped(at.value, variables);
    if (isRecord(value)) return { valid: textOf(value['valid']), known: textOf(value['known']), published: textOf(value['published']) };
  }
  return EMPTY_VIEW.at;
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
