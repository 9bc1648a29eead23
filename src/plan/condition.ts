import type { EdgeField } from '../model/index.ts';

/** A filter as conditions on stored values; its text depends on its shape, its values are bound apart. */
export type Condition =
  | { readonly kind: 'and' | 'or'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition }
  | {
      readonly kind: 'compare';
      readonly on: 'node' | 'edge';
      readonly property: string;
      readonly list: boolean;
      readonly operator: Comparison;
      readonly value: unknown;
    }
  /** Some node along the edges meets the condition; the last edge may have conditions of its own. */
  | { readonly kind: 'some'; readonly path: readonly EdgeField[]; readonly where: Condition | null; readonly relation: Condition | null }
  | { readonly kind: 'special'; readonly name: SpecialCondition; readonly value: unknown };

export type Comparison = 'eq' | 'in' | 'contains' | 'startsWith' | 'gt' | 'gte' | 'lt' | 'lte';
export type SpecialCondition = 'phase' | 'stale' | 'conflicting' | 'onlySource' | 'numberAtLeast' | 'numberAtMost' | 'numberOver' | 'numberUnder';

/** What a list is ordered by besides the default of its type; id is always the last key. */
export type OrderKey =
  | { readonly kind: 'property'; readonly property: string; readonly direction: 'ASC' | 'DESC' }
  | { readonly kind: 'count'; readonly edge: EdgeField; readonly direction: 'ASC' | 'DESC' };

/** The part of a condition that shapes the statement: everything but the values. */
export function shapeOf(condition: Condition | null): string {
  if (!condition) return '';
  switch (condition.kind) {
    case 'and':
    case 'or':
      return `${condition.kind}(${condition.of.map(shapeOf).join()})`;
    case 'not':
      return `not(${shapeOf(condition.of)})`;
    case 'compare':
      return `${condition.on}.${condition.property} ${condition.operator}`;
    case 'some':
      return `some(${condition.path.map(({ name }) => name).join('.')} ${shapeOf(condition.relation)} ${shapeOf(condition.where)})`;
    case 'special':
      return condition.name;
  }
}

/** The values of a condition, in the order in which its text meets them. */
export function valuesOf(condition: Condition | null): readonly unknown[] {
  if (!condition) return [];
  switch (condition.kind) {
    case 'and':
    case 'or':
      return condition.of.flatMap(valuesOf);
    case 'not':
      return valuesOf(condition.of);
    case 'compare':
    case 'special':
      return [condition.value];
    case 'some':
      return [...valuesOf(condition.relation), ...valuesOf(condition.where)];
  }
}
