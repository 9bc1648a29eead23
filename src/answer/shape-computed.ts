import { invariant } from '../lib/index.ts';
import type { ComputedOutput, ComputedPlan } from '../plan/index.ts';
import type { ShapeContext } from './shape.ts';
import { COMPUTED_SOURCES } from './verdicts/index.ts';

/** Compiles a computed field: its value is worked out, and only what was asked for is taken from it. */
export function compileComputed({ source, call, outputs }: ComputedPlan): (cells: readonly unknown[], context: ShapeContext) => unknown {
  const compute = COMPUTED_SOURCES[source];
  invariant(compute, `${source} is computed somewhere`);
  return (cells, context) => {
    invariant(context.verdicts, 'verdicts come with what they are judged by');
    return select(compute(cells, call, context.verdicts), outputs, context);
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
    else refer(selected, output, field, context);
  }
  return selected;
}

/** Fields that cost something are functions of their arguments. */
function fieldOf(value: object, { name, call }: ComputedOutput, context: ShapeContext): unknown {
  const field: unknown = Reflect.get(value, name);
  if (typeof field !== 'function') return field ?? null;
  const made: unknown = field.call(value, call === null ? {} : (context.verdicts?.args[call] ?? {}));
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
