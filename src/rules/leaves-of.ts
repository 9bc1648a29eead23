import type { Leaf, Rule } from './rule.ts';

/** A leaf with its place in the rule. */
export interface PlacedLeaf {
  /** Relative to the rule: `all.0`, `any.1.all.0`, `not.0`, `unless.rule`; `leaf` for a rule that is one leaf. */
  readonly path: string;
  readonly leaf: Leaf;
  /** Stands under an odd number of `not` (the exceptions of an `unless` are under one). */
  readonly negated: boolean;
}

/** The leaves of a rule in order, flat, with their paths. */
export function leavesOf(rule: Rule): readonly PlacedLeaf[] {
  const leaves: PlacedLeaf[] = [];
  walk(rule, '', false, leaves);
  return leaves;
}

/** A direct part of a rule: the steps from the rule's own place to it, and whether it stands under a `not`. */
export interface Part {
  readonly rule: Rule;
  readonly step: string;
  readonly negates: boolean;
}

/** The direct parts of a rule, in order; none for a leaf. */
export function partsOf(rule: Rule): readonly Part[] {
  switch (rule.kind) {
    case 'leaf':
      return [];
    case 'not':
      return [{ rule: rule.rule, step: 'not.0', negates: true }];
    case 'unless':
      return [
        { rule: rule.rule, step: 'unless.rule', negates: false },
        ...rule.exceptions.map((exception, index) => ({ rule: exception, step: `unless.exceptions.${index}`, negates: true })),
      ];
    default:
      return rule.of.map((part, index) => ({ rule: part, step: `${rule.kind}.${index}`, negates: false }));
  }
}

/** Joins the place of a rule with a step into it. */
export function joinPath(place: string, step: string): string {
  return place === '' ? step : `${place}.${step}`;
}

function walk(rule: Rule, place: string, negated: boolean, leaves: PlacedLeaf[]): void {
  if (rule.kind === 'leaf') {
    leaves.push({ path: place === '' ? 'leaf' : place, leaf: rule, negated });
    return;
  }
  for (const part of partsOf(rule)) walk(part.rule, joinPath(place, part.step), negated !== part.negates, leaves);
}
