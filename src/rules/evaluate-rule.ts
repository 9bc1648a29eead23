import { joinPath, partsOf } from './leaves-of.ts';
import type { ProvisionRules } from './measure-rules.ts';
import type { Reason } from './reason.ts';
import type { Rule } from './rule.ts';
import { settleLeaf } from './settle-leaf.ts';
import type { TraceKind, Tracer } from './tracer.ts';
import { atLeastOf, negate, type Truth } from './truth.ts';
import type { View } from './view.ts';

/** Where in a trace a rule stands. */
export interface Place {
  readonly path: string;
  readonly depth: number;
  readonly provision: ProvisionRules | null;
  readonly counted: boolean;
  readonly negated: boolean;
}

export const TOP: Place = { path: '', depth: 0, provision: null, counted: true, negated: false };

/** The truth of a rule in a view by strong Kleene logic. Without a tracer it stops as soon as the truth is settled. */
export function evaluateRule(rule: Rule, view: View, tracer: Tracer | null = null, place: Place = TOP): Truth {
  return tracer ? traceRule(rule, view, tracer, place, true) : truthOfRule(rule, view);
}

function truthOfRule(rule: Rule, view: View): Truth {
  switch (rule.kind) {
    case 'leaf':
      return settleLeaf(view, rule).truth;
    case 'all':
      return truthOfAll(rule.of, view);
    case 'any':
      return truthOfAny(rule.of, view);
    case 'not':
      return negate(truthOfRule(rule.rule, view));
    case 'unless':
      return truthOfUnless(truthOfRule(rule.rule, view), rule.exceptions, view);
    case 'atLeast':
      return truthOfAtLeast(rule.n, rule.of, view);
  }
}

function truthOfAll(rules: readonly Rule[], view: View): Truth {
  let truth: Truth = 'TRUE';
  for (const rule of rules) {
    const part = truthOfRule(rule, view);
    if (part === 'FALSE') return 'FALSE';
    if (part === 'UNKNOWN') truth = 'UNKNOWN';
  }
  return truth;
}

function truthOfAny(rules: readonly Rule[], view: View): Truth {
  let truth: Truth = 'FALSE';
  for (const rule of rules) {
    const part = truthOfRule(rule, view);
    if (part === 'TRUE') return 'TRUE';
    if (part === 'UNKNOWN') truth = 'UNKNOWN';
  }
  return truth;
}

function truthOfUnless(rule: Truth, exceptions: readonly Rule[], view: View): Truth {
  if (rule === 'FALSE') return 'FALSE';
  const excepted = truthOfAny(exceptions, view);
  if (excepted === 'TRUE') return 'FALSE';
  return rule === 'TRUE' && excepted === 'FALSE' ? 'TRUE' : 'UNKNOWN';
}

function truthOfAtLeast(n: number, rules: readonly Rule[], view: View): Truth {
  let yes = 0;
  let open = 0;
  for (const rule of rules) {
    const part = truthOfRule(rule, view);
    if (part === 'TRUE') yes++;
    if (part === 'UNKNOWN') open++;
    if (yes >= n) return 'TRUE';
  }
  return atLeastOf(n, { yes, open });
}

const KINDS = { all: 'ALL', any: 'ANY', not: 'NOT', atLeast: 'AT_LEAST', unless: 'UNLESS' } as const satisfies Record<string, TraceKind>;

function traceRule(rule: Rule, view: View, tracer: Tracer, place: Place, root: boolean): Truth {
  const { path, depth, provision, counted, negated } = place;
  if (rule.kind === 'leaf') {
    const answer = settleLeaf(view, rule);
    tracer.leaf({ path: root ? joinPath(path, 'leaf') : path, depth, kind: 'LEAF', provision, counted, negated }, rule, answer);
    return answer.truth;
  }
  const parts = partsOf(rule);
  const required = rule.kind === 'any' ? 1 : rule.kind === 'atLeast' ? rule.n : parts.length;
  const index = tracer.open({ path: joinPath(path, rule.kind), depth, kind: KINDS[rule.kind], provision, counted, negated, required });
  const tally = newTally();
  for (const part of parts) {
    const below = { path: joinPath(path, part.step), depth: depth + 1, provision, counted, negated: part.negates };
    const truth = traceRule(part.rule, view, tracer, below, false);
    count(tally, part.negates ? negate(truth) : truth, truth === 'UNKNOWN' ? reasonOf(part.rule, view) : 'NONE');
  }
  const truth = atLeastOf(required, tally);
  tracer.close(index, truth, truth === 'UNKNOWN' ? tally.reason : 'NONE');
  return truth;
}

/** How many parts are true, how many are open, and why the first of these is. */
export interface Tally {
  yes: number;
  open: number;
  reason: Reason;
}

/** A tally of nothing. */
export function newTally(): Tally {
  return { yes: 0, open: 0, reason: 'NONE' };
}

/** Counts a part with its truth as its parent sees it. */
export function count(tally: Tally, truth: Truth, reason: Reason): void {
  if (truth === 'TRUE') tally.yes++;
  if (truth === 'UNKNOWN') {
    if (tally.open === 0) tally.reason = reason;
    tally.open++;
  }
}

/** Why a rule is not settled: the reason of its first leaf that keeps it open. */
export function reasonOf(rule: Rule, view: View): Reason {
  if (rule.kind === 'leaf') return settleLeaf(view, rule).reason;
  const open = partsOf(rule).find((part) => truthOfRule(part.rule, view) === 'UNKNOWN');
  return open ? reasonOf(open.rule, view) : 'NONE';
}
