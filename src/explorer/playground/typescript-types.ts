import {
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionNode,
} from 'graphql';
import { fieldsOf, type Selected } from './selection.ts';

const SCALARS: Readonly<Record<string, string>> = { Int: 'number', Float: 'number', Boolean: 'boolean' };

/** Writes the TypeScript types of one operation; what it names on the way is told afterwards. */
export class TypeWriter {
  readonly #schema: GraphQLSchema;
  readonly #document: DocumentNode;
  readonly #named = new Map<string, string>();

  constructor(schema: GraphQLSchema, document: DocumentNode) {
    this.#schema = schema;
    this.#document = document;
  }

  /** Declarations of the inputs and enums that were named, by name. */
  get declarations(): readonly string[] {
    return [...this.#named].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text);
  }

  /** The type of a variable or of a field of an input. */
  input(type: GraphQLInputType): string {
    if (isNonNullType(type)) return this.#inputOf(type.ofType);
    return `${this.#inputOf(type)} | null`;
  }

  #inputOf(type: GraphQLInputType): string {
    if (isListType(type)) return `readonly (${this.input(type.ofType)})[]`;
    return this.#name(getNamedType(type));
  }

  /** The type of an object as it is answered. */
  object(type: GraphQLObjectType, selections: readonly SelectionNode[], indent: string): string {
    const fields = [...fieldsOf(this.#schema, this.#document, type, selections)].map(
      ([key, selected]) => `${indent}  readonly ${key}${selected.isOptional ? '?' : ''}: ${this.#field(type, selected, `${indent}  `)};`,
    );
    return `{\n${fields.join('\n')}\n${indent}}`;
  }

  #field(parent: GraphQLObjectType, { name, selections }: Selected, indent: string): string {
    if (name === '__typename') return `'${parent.name}'`;
    const field = parent.getFields()[name];
    return field ? this.#output(field.type, selections, indent) : 'unknown';
  }

  #output(type: GraphQLOutputType, selections: readonly SelectionNode[], indent: string): string {
    if (isNonNullType(type)) return this.#outputOf(type.ofType, selections, indent);
    return `${this.#outputOf(type, selections, indent)} | null`;
  }

  #outputOf(type: GraphQLOutputType, selections: readonly SelectionNode[], indent: string): string {
    if (isListType(type)) return `readonly (${this.#output(type.ofType, selections, indent)})[]`;
    const named = getNamedType(type);
    if (isObjectType(named)) return this.object(named, selections, indent);
    // One form for each set of fields that the types behind it may have.
    if (isAbstractType(named))
      return [...new Set(this.#schema.getPossibleTypes(named).map((possible) => this.object(possible, selections, indent)))].join(' | ');
    return this.#name(named);
  }

  #name(type: GraphQLNamedType): string {
    if (isEnumType(type)) {
      const values = type.getValues().map(({ name }) => `'${name}'`);
      this.#named.set(type.name, `type ${type.name} = ${values.join(' | ')};`);
      return type.name;
    }
    if (!isInputObjectType(type)) return SCALARS[type.name] ?? 'string';
    if (!this.#named.has(type.name)) {
      // Inputs may hold themselves: named before they are written.
      this.#named.set(type.name, '');
      const fields = Object.values(type.getFields()).map((field) => {
        const isOptional = !isNonNullType(field.type) || field.defaultValue !== undefined;
        return `  readonly ${field.name}${isOptional ? '?' : ''}: ${this.input(field.type)};`;
      });
      this.#named.set(type.name, `interface ${type.name} {\n${fields.join('\n')}\n}`);
    }
    return type.name;
  }
}
