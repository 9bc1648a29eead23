import { invariant } from '../lib/index.ts';
import type { ComputedOutput, ComputedPlan } from '../plan/index.ts';
import { resolverOf } from '../resolvers/index.ts';
import { TYPE, type ShapeContext } from './shape-context.ts';

/** Compiles a computed field: its value is worked out, and only what was asked for is taken from it. */
export function compileComputed({ source, call, outputs }: ComputedPlan): (cells: readonly unknown[], context: ShapeContext) => unknown {
  const resolve = resolverOf(source);
  invariant(resolve, `${source} has a resolver`);
  return (cells, context) => {
    const { verdicts, args, pages } = context;
    invariant(verdicts, 'verdicts come with what they are judged by');
    const page = () => {
      const bound = pages[call];
      invariant(bound, 'a list of verdicts is bound as a page');
      return bound;
    };
    return select(resolve(cells, { args: args[call] ?? {}, page, verdicts, ids: verdicts.filters.get(call) ?? [] }), outputs, context);
  };
}

function select(value: unknown, outputs: readonly ComputedOutput[], context: ShapeContext): unknown {
  if (Array.isArray(value)) return value.map((item) => select(item, outputs, context));
  if (typeof value !== 'object' || value === null) return null;
  const selected: Record<string, unknown> = {};
  for (const output of outputs) {
    const field = fieldOf(value, output, context);
    if (output.kind === 'leaf') selected[output.key] = field;
    else if (output.kind === 'object') selected[output.key] = select(field, output.outputs, context);
    else if (output.value && typeof field === 'object' && field !== null && !Array.isArray(field)) {
      selected[output.key] = Object.assign(Object(select(field, output.value.outputs, context)), { [TYPE]: output.value.type });
    } else refer(selected, output, field, context);
  }
  return selected;
}

/** Fields that cost something are functions of their arguments, and of the page where they give one. */
function fieldOf(value: object, { name, call }: ComputedOutput, context: ShapeContext): unknown {
  const field: unknown = Reflect.get(value, name);
  if (typeof field !== 'function') return field ?? null;
  const made: unknown = call === null ? field.call(value, {}) : field.call(value, context.args[call] ?? {}, context.pages[call]);
  return made;
}

function refer(
  selected: Record<string, unknown>,
  { key, ref }: ComputedOutput & { kind: 'ref' },
  field: unknown,
  { refer: ask }: ShapeContext,
): void {
  const isList = Array.isArray(field);
  const ids = (isList ? field : [field]).filter((id) => typeof id === 'string');
  selected[key] = isList ? [] : null;
  if (ids.length === 0) return;
  ask(ref, ids, (nodes) => {
    selected[key] = isList ? nodes.filter((node) => node !== null) : (nodes[0] ?? null);
  });
}
