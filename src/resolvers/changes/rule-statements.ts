import { phaseAt, ruleText, type ProvisionRules } from '../../rules/index.ts';
import type { RulebookMeasure, VerdictContext } from '../verdicts/index.ts';
import type { Between, Statement } from './statement.ts';

interface Side {
  readonly measure: RulebookMeasure | null;
  readonly context: VerdictContext;
}

/** Provisions and criteria of the text that stands at the later coordinates, against those of the text that stood at the earlier ones. */
export function ruleStatements(before: RulebookMeasure | null, after: RulebookMeasure | null, { earlier, later }: Between): readonly Statement[] {
  const then = { measure: before, context: earlier };
  const now = { measure: after, context: later };
  const shared = {
    cause: before && after && before.rules.id !== after.rules.id ? 'RULE_CHANGED' : 'KNOWLEDGE_ARRIVED',
    on: before?.rules.id === after?.rules.id ? null : sinceOf(now),
  } as const;
  return matched(before?.rules.provisions ?? [], after?.rules.provisions ?? [])
    .flatMap(([was, is]) => [...provisionStatement(then, was, now, is), ...criteriaStatement(then, was, now, is)])
    .map((statement) => ({ ...statement, ...shared }));
}

type Pair = readonly [ProvisionRules | null, ProvisionRules | null];

/** What says the same under another number is the same provision; else what has the same number. */
function matched(before: readonly ProvisionRules[], after: readonly ProvisionRules[]): readonly Pair[] {
  const free = new Set(before);
  const partners = new Map<ProvisionRules, ProvisionRules>();
  const tests: readonly ((was: ProvisionRules, is: ProvisionRules) => boolean)[] = [
    (was, is) => was.id === is.id,
    (was, is) => was.rule !== null && contentOf(was) === contentOf(is),
    (was, is) => was.part === is.part,
  ];
  for (const isSame of tests) {
    for (const is of after) {
      const was = partners.has(is) ? undefined : [...free].find((candidate) => isSame(candidate, is));
      if (!was) continue;
      free.delete(was);
      partners.set(is, was);
    }
  }
  return [...after.map((is): Pair => [partners.get(is) ?? null, is]), ...[...free].map((was): Pair => [was, null])];
}

const contentOf = ({ rule, role, explicitScope }: ProvisionRules): string => JSON.stringify([rule, role, explicitScope]);

type Told = Omit<Statement, 'cause' | 'on'>;

function provisionStatement(then: Side, was: ProvisionRules | null, now: Side, is: ProvisionRules | null): readonly Told[] {
  const shared = { statementKind: 'PROVISION', citations: (is ?? was)?.citations ?? [], key: `provision ${(is ?? was)?.id ?? ''}` } as const;
  if (was && is) {
    if (was.id === is.id && was.label === is.label) return [];
    return [{ ...shared, kind: 'CHANGED', sentence: `${nameOf(now, is)} takes the place of ${nameOf(then, was)}` }];
  }
  if (is) return [{ ...shared, kind: 'ADDED', sentence: `${nameOf(now, is)}: nothing recorded of ${titleOf(then)} corresponds to it` }];
  return was ? [{ ...shared, kind: 'ENDED', sentence: `${nameOf(then, was)}: nothing recorded of ${titleOf(now)} corresponds to it` }] : [];
}

function criteriaStatement(then: Side, was: ProvisionRules | null, now: Side, is: ProvisionRules | null): readonly Told[] {
  if (!(was?.rule || is?.rule) || (was && is && contentOf(was) === contentOf(is))) return [];
  const shared = { statementKind: 'CRITERIA', citations: (is ?? was)?.citations ?? [], key: `criteria ${(is ?? was)?.id ?? ''}` } as const;
  const whom = (side: Side, provision: ProvisionRules | null): string =>
    provision?.rule ? lowerFirst(ruleText(provision.rule, side.context.rulebook.vocabulary)) : 'nobody that can be tested';
  if (!is) return [{ ...shared, kind: 'ENDED', sentence: `${was ? nameOf(then, was) : ''} no longer applies: ${whom(then, was)}` }];
  if (!was) return [{ ...shared, kind: 'ADDED', sentence: `${nameOf(now, is)} applies where: ${whom(now, is)}` }];
  return [{ ...shared, kind: 'CHANGED', sentence: `${nameOf(now, is)} applies where: ${whom(now, is)}; before: ${whom(then, was)}` }];
}

const titleOf = ({ measure }: Side): string => measure?.rules.name ?? 'an earlier or later text';
const nameOf = ({ measure }: Side, { label }: ProvisionRules): string => `${measure?.rules.name ?? ''}, ${label}`;
const lowerFirst = (text: string): string => (/^[A-Z](?![A-Z])/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text);

function sinceOf({ measure, context }: Side): string | null {
  return measure ? phaseAt(measure.rules.steps, measure.rules.kind, context.at.valid).since : null;
}
