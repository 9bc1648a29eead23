import { holdsOn } from '../time/index.ts';
import type { Evidence } from './evidence.ts';
import { union, type Finding } from './finding.ts';
import type { ObservedSet } from './observed.ts';
import { foldCase } from './rule.ts';

/** An element of a set, and the citations that put it there. */
export interface Element {
  readonly value: string;
  readonly citations: readonly string[];
}

export interface SetParts {
  readonly present: readonly Element[];
  readonly absent?: readonly Element[];
  readonly complete?: boolean;
  readonly disputed?: ReadonlySet<string>;
  readonly facts?: readonly string[];
}

/** A set as found on a day. A member state implies its union, the absence of a union that of its members; both at once is a dispute. */
export function setFinding(
  { present, absent = [], complete = false, disputed = new Set(), facts = [] }: SetParts,
  memberships: Evidence['memberships'],
  valid: string,
): Finding {
  const members = memberships.length === 0 ? [] : memberships.filter((membership) => holdsOn(valid, membership));
  const implied = new Map<string, readonly string[]>();
  const denied = new Map<string, readonly string[]>();
  for (const element of present) {
    add(implied, foldCase(element.value), element.citations);
    for (const { country, union: of } of members) if (sameText(country, element.value)) add(implied, foldCase(of), element.citations);
  }
  for (const element of absent) {
    add(denied, foldCase(element.value), element.citations);
    for (const { country, union: of } of members) if (sameText(of, element.value)) add(denied, foldCase(country), element.citations);
  }
  const both = new Set([...disputed, ...[...implied.keys()].filter((value) => denied.has(value))]);
  const observed: ObservedSet = {
    type: 'set',
    present: new Set([...implied.keys()].filter((value) => !both.has(value))),
    absent: new Set([...denied.keys()].filter((value) => !both.has(value))),
    complete,
    disputed: both,
  };
  const citationsByValue = new Map([...denied, ...implied]);
  return { observed, facts, citations: [...citationsByValue.values()].reduce(union, []), citationsByValue, assumptions: [], conflict: both.size > 0 };
}

function add(map: Map<string, readonly string[]>, value: string, citations: readonly string[]): void {
  map.set(value, union(map.get(value) ?? [], citations));
}

const sameText = (left: string, right: string): boolean => foldCase(left) === foldCase(right);
