import type { Limits } from './limits.ts';

/** How large the variables of a request are, and which one is the largest in which way. */
export interface InputSize {
  /** Objects in one another, and lists in lists; a list of objects is no level of its own. */
  readonly depth: number;
  readonly deepest: string;
  readonly list: number;
  readonly longest: string;
  readonly values: number;
}

interface Part {
  readonly name: string;
  readonly value: unknown;
  readonly depth: number;
  readonly isInList: boolean;
}

/** Measures variables without recursion, which it is there to guard, and no further than needed to see that they are too large. */
export function measureInput(variables: Readonly<Record<string, unknown>>, limits: Pick<Limits, 'inputDepth' | 'inputValues'>): InputSize {
  let size: InputSize = { depth: 0, deepest: '', list: 0, longest: '', values: 0 };
  const open: Part[] = Object.entries(variables).map(([name, value]) => ({ name, value, depth: 0, isInList: false }));
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    const { name, value } = part;
    size = { ...size, values: size.values + 1 };
    if (typeof value !== 'object' || value === null) continue;
    const isList = Array.isArray(value);
    const depth = isList && !part.isInList ? part.depth : part.depth + 1;
    const below: readonly unknown[] = Object.values(value);
    if (depth > size.depth) size = { ...size, depth, deepest: name };
    if (isList && below.length > size.list) size = { ...size, list: below.length, longest: name };
    if (size.depth > limits.inputDepth || size.values + open.length + below.length > limits.inputValues) {
      return { ...size, values: size.values + open.length + below.length };
    }
    for (const entry of below) open.push({ name, value: entry, depth, isInList: isList });
  }
  return size;
}
