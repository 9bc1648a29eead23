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
  const members = foldedMemberships(memberships);
  const implied = new Map<string, readonly string[]>();
  const denied = new Map<string, readonly string[]>();
  for (const element of present) {
    const value = foldCase(element.value);
    add(implied, value, element.citations);
    for (const member of members) if (member.country === value && holdsOn(valid, member)) add(implied, member.union, element.citations);
  }
  for (const element of absent) {
    const value = foldCase(element.value);
    add(denied, value, element.citations);
    for (const member of members) if (member.union === value && holdsOn(valid, member)) add(denied, member.country, element.citations);
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

const FOLDED = new WeakMap<Evidence['memberships'], Evidence['memberships']>();

/** The one list of memberships is shared by all companies, so it is folded once. */
function foldedMemberships(memberships: Evidence['memberships']): Evidence['memberships'] {
  const known = FOLDED.get(memberships);
  if (known) return known;
  const folded = memberships.map((member) => ({ ...member, country: foldCase(member.country), union: foldCase(member.union) }));
  FOLDED.set(memberships, folded);
  return folded;
}
