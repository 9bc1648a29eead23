import { invariant } from '../lib/index.ts';
import type { ExplorationField, ExplorationPlan } from '../plan/index.ts';
import { explorationFor } from '../resolvers/index.ts';
import type { ReadNode, Shaper, ShapeContext } from './shape-context.ts';

type ReadField = (value: object, context: ShapeContext) => unknown;

/** Compiles the reader of what a search or a walk brought: its resolver gives the value, whose nodes are still tuples. */
export function compileFound(
  { phrases, object }: Shaper,
  { source, call, outputs }: ExplorationPlan,
): (cell: unknown, context: ShapeContext) => unknown {
  const { read } = explorationFor(source);
  const readers = outputs && compileFields(outputs);
  return (cell, context) => {
    const { args, pages, explorations, at } = context;
    const bound = explorations.get(call);
    invariant(bound, 'an exploration is bound');
    const value = read(cell, { args: args[call] ?? {}, page: pages[call] ?? null, bound, at, phrases });
    return readers ? select(value, readers, context) : value;
  };

  function compileFields(fields: readonly ExplorationField[]): readonly (readonly [string, ReadField])[] {
    return fields.map((field) => {
      const valueOf = (value: object): unknown => Reflect.get(value, field.name) ?? null;
      if (field.kind === 'leaf') return [field.key, valueOf];
      if (field.kind === 'object') {
        const below = compileFields(field.outputs);
        return [field.key, (value, context) => select(valueOf(value), below, context)];
      }
      const readNode = object(field.outputs);
      return [field.key, (value, context) => nodesOf(valueOf(value), field.isList, readNode, context)];
    });
  }
}

/** Tuples of nodes; a node that is not visible is left out of a list. */
function nodesOf(tuples: unknown, isList: boolean, read: ReadNode, context: ShapeContext): unknown {
  if (!isList) return read(tuples, context);
  return (Array.isArray(tuples) ? tuples : []).map((tuple) => read(tuple, context)).filter((node) => node !== null);
}

function select(value: unknown, readers: readonly (readonly [string, ReadField])[], context: ShapeContext): unknown {
  if (Array.isArray(value)) return value.map((item) => select(item, readers, context));
  if (typeof value !== 'object' || value === null) return null;
  const selected: Record<string, unknown> = {};
  for (const [key, read] of readers) selected[key] = read(value, context);
  return selected;
}
