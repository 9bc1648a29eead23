import { z } from 'zod';
import type { FieldMapping, GraphModel, NodeType } from '../model/index.ts';
import { manifestFile, ROW_SCHEMAS, vocabularyFile } from './dataset/index.ts';
import { isWritable } from './plain-fields.ts';

type Json = Readonly<Record<string, unknown>>;

/** The published JSON Schema of the format: one definition for each kind of file, those of plain node types made from the model. */
export function datasetJsonSchema(model: GraphModel): Json {
  const { definitions, roots } = converted();
  const plain = [...model.types.values()].flatMap((type) => (type.file === null ? [] : [[type.file, plainFile(type)] as const]));
  const files: Json = { ...roots, ...Object.fromEntries(plain) };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Ambit data set',
    description:
      'A folder of JSON or YAML files. Each file has one of these forms, by its name (or that of the folder it is in): see docs/dataset.md.',
    anyOf: Object.keys(files).map((stem) => ({ $ref: `#/$defs/${stem}` })),
    $defs: { ...files, ...definitions, rule: RULE },
  };
}

function converted(): { readonly definitions: Json; readonly roots: Json } {
  const lists = Object.entries(ROW_SCHEMAS).map(([stem, row]) => [stem, z.array(row)] as const);
  const options = { unrepresentable: 'any', reused: 'inline' } as const;
  const definitions: Record<string, unknown> = {};
  const roots: Record<string, unknown> = {};
  for (const [stem, schema] of [['manifest', manifestFile] as const, ...lists, ['vocabulary', vocabularyFile] as const]) {
    const { $schema: _, $defs, ...root } = z.toJSONSchema(schema, options);
    Object.assign(definitions, $defs);
    roots[stem] = root;
  }
  return { definitions, roots };
}

/** The file of a node type that needs nothing but its SDL. */
function plainFile({ name, fields }: NodeType): Json {
  const properties = [...fields.values()].flatMap((field) => {
    const form = plainForm(field);
    return form === null ? [] : [[field.name, form] as const];
  });
  const required = [...fields.values()].filter((field) => field.kind === 'property' && field.required && !field.list).map((field) => field.name);
  return {
    description: `Rows are nodes of the type ${name}.`,
    type: 'array',
    items: { type: 'object', properties: Object.fromEntries(properties), required, additionalProperties: false },
  };
}

const SCALARS: Readonly<Record<string, string>> = { Int: 'integer', Float: 'number', Boolean: 'boolean' };

function plainForm(field: FieldMapping): Json | null {
  if (!isWritable(field)) return null;
  switch (field.kind) {
    case 'property': {
      const item = { type: SCALARS[field.type] ?? 'string' };
      return field.list ? { type: 'array', items: item } : item;
    }
    case 'value':
      return field.type === 'PartialDate'
        ? { type: 'string' }
        : field.type === 'Alias'
          ? { type: 'array', items: { anyOf: [{ type: 'string' }, ALIAS] } }
          : null;
    case 'citations':
      return { type: 'array', items: { $ref: '#/$defs/citation' } };
    case 'edge': {
      return field.shape === 'one' ? { anyOf: LINK } : { anyOf: [...LINK, { type: 'array', items: { anyOf: LINK } }] };
    }
    case 'derived':
      return null;
  }
}

const TEXT = { type: 'string' };
const ALIAS = { type: 'object', properties: { text: TEXT, language: TEXT, kind: TEXT }, required: ['text'], additionalProperties: false };
const LINK = [TEXT, { type: 'object', properties: { to: TEXT, from: TEXT, until: TEXT, note: TEXT }, required: ['to'], additionalProperties: false }];
const RULES = { type: 'array', minItems: 1, items: { $ref: '#/$defs/rule' } };
const only = (word: string, form: Json): Json => ({ type: 'object', properties: { [word]: form }, required: [word], additionalProperties: false });
const both = (forms: Json): Json => ({ type: 'object', properties: forms, required: Object.keys(forms), additionalProperties: false });
const VALUE = { anyOf: [{ type: ['number', 'boolean', 'string'] }, { type: 'array', minItems: 1, items: TEXT }] };
const RULE: Json = {
  description: 'Criteria: a tree of all, any, not, atLeast and unless over tests of a fact; at most 8 levels and 64 tests.',
  anyOf: [
    only('all', RULES),
    only('any', RULES),
    only('not', { $ref: '#/$defs/rule' }),
    only('atLeast', both({ n: { type: 'integer', minimum: 1 }, of: RULES })),
    only('unless', both({ rule: { $ref: '#/$defs/rule' }, exceptions: RULES })),
    {
      type: 'object',
      properties: { fact: TEXT, op: { enum: ['=', '>', '>=', '<', '<=', 'in'] }, value: VALUE, unit: TEXT },
      required: ['fact', 'op', 'value'],
      additionalProperties: false,
    },
  ],
};
