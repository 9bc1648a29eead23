import type { Plan } from './plan.ts';

/** Parts of a plan that belong to the schema and to the document. */
const BORROWED: ReadonlySet<string> = new Set(['definition', 'node']);

/** Freezes a plan and everything in it, maps too: every call of its document shares it. */
export function freezePlan(plan: Plan): Plan {
  freeze(plan);
  return plan;
}

function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  if (value instanceof Map) {
    for (const method of ['set', 'delete', 'clear']) Object.defineProperty(value, method, { value: refuse });
    for (const entry of value.values()) freeze(entry);
  }
  Object.freeze(value);
  for (const [key, part] of Object.entries(value)) if (!BORROWED.has(key)) freeze(part);
}

function refuse(): never {
  throw new TypeError('A plan is frozen');
}
