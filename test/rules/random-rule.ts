import type { Draw } from './draw.ts';
import { COLOURS, COUNTRIES, SECTORS, WORLD_VOCABULARY, asSet, type World } from './random-world.ts';

/** Random rules as data sets write them, over the facts of the world. */
export function ruleOf(draw: Draw, depth = 3): object {
  const form = depth === 0 ? 0 : draw.upTo(8);
  const below = (): object => ruleOf(draw, depth - 1);
  const several = (): readonly object[] => Array.from({ length: 1 + draw.upTo(2) }, below);
  switch (form) {
    case 4:
      return { not: below() };
    case 5: {
      const of = several();
      return { atLeast: { n: 1 + draw.upTo(of.length - 1), of } };
    }
    case 6:
      return { unless: { rule: below(), exceptions: several() } };
    case 2:
    case 7:
      return { all: several() };
    case 3:
    case 8:
      return { any: several() };
    default:
      return leafOf(draw);
  }
}

function leafOf(draw: Draw): object {
  const metrics = [...WORLD_VOCABULARY.metrics.values()];
  const metric = metrics[draw.upTo(metrics.length - 1)];
  const fact = metric?.name;
  switch (metric?.type) {
    case 'number':
      return { fact, op: ['>', '>=', '<', '<=', '='][draw.upTo(4)], value: draw.upTo(12) };
    case 'set': {
      const values = fact === 'sector' ? SECTORS : fact === 'colours' ? COLOURS : COUNTRIES;
      return { fact, op: 'in', value: [values[draw.upTo(values.length - 1)], ...draw.some(values)] };
    }
    default:
      return { fact, op: '=', value: !draw.chance(3) };
  }
}

/** Whether a rule holds in a world, where everything is known: two values, written without the evaluator. */
export function holdsIn(world: World, rule: unknown): boolean {
  const json = Object(rule) as Readonly<Record<string, never>>;
  const [form = ''] = Object.keys(json);
  const { all, any, not, atLeast, unless, fact, op, value } = json as Readonly<Record<string, unknown>>;
  const hold = (list: unknown): number => (list as readonly unknown[]).filter((part) => holdsIn(world, part)).length;
  switch (form) {
    case 'all':
      return hold(all) === (all as readonly unknown[]).length;
    case 'any':
      return hold(any) > 0;
    case 'not':
      return !holdsIn(world, not);
    case 'atLeast':
      return hold((atLeast as { of: unknown }).of) >= (atLeast as { n: number }).n;
    case 'unless':
      return holdsIn(world, (unless as { rule: unknown }).rule) && hold((unless as { exceptions: unknown }).exceptions) === 0;
    default:
      return compares(world[String(fact)], String(op), value);
  }
}

function compares(known: World[string] | undefined, op: string, value: unknown): boolean {
  if (op === 'in') return (value as readonly string[]).some((item) => asSet(known).includes(item));
  const [left, right] = [Number(known), Number(value)];
  const outcomes: Readonly<Record<string, boolean>> = {
    '=': left === right,
    '>': left > right,
    '>=': left >= right,
    '<': left < right,
    '<=': left <= right,
  };
  return outcomes[op] === true;
}
