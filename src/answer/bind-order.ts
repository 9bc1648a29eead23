import { getDirectiveValues, isInputObjectType } from 'graphql';
import { AmbitError, invariant } from '../lib/index.ts';
import type { NodeType } from '../model/index.ts';
import type { OrderKey } from '../plan/index.ts';
import type { FilterContext } from './bind-condition.ts';

/** Keys in one order: more say nothing more. */
const MAX_KEYS = 5;

/** Reads an `orderBy` argument; null for the default order. */
export function bindOrder({ schema, model }: FilterContext, type: NodeType, value: unknown): readonly OrderKey[] | null {
  if (!Array.isArray(value) || value.length === 0) return null;
  if (value.length > MAX_KEYS) throw new AmbitError('LIMIT_EXCEEDED', `orderBy: more than ${MAX_KEYS} keys.`);
  const input = schema.getType(`${type.name}Order`);
  const by = schema.getDirective('by');
  invariant(isInputObjectType(input) && by, `${type.name}Order is an input`);
  return value.map((entry: unknown): OrderKey => {
    const [name, given] =
      Object.entries(typeof entry === 'object' && entry !== null ? entry : {}).find(([, part]) => part !== null && part !== undefined) ?? [];
    const field = input.getFields()[name ?? ''];
    invariant(field?.astNode, `${input.name} has the key ${name ?? ''}`);
    const direction = given === 'DESC' ? 'DESC' : 'ASC';
    const stored = getDirectiveValues(by, field.astNode) ?? {};
    const edge = typeof stored['field'] === 'string' ? model.types.get(type.name)?.fields.get(stored['field']) : null;
    if (edge?.kind === 'edge') return { kind: 'count', edge, direction };
    return { kind: 'property', property: String(stored['property'] ?? field.name), direction };
  });
}
