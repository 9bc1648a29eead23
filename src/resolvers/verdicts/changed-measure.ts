import { createHash } from 'node:crypto';
import type { LeafChange, ProvisionChange, RuleChange } from '../../generated/schema.ts';
import { AmbitError, didYouMean } from '../../lib/index.ts';
import { leavesOf, parseRule, type ProvisionRules, type Rule, type Vocabulary } from '../../rules/index.ts';
import type { RulebookMeasure } from './rulebook.ts';
import { jsonOfInput, jsonOfLeaf, jsonOfRule, signOf, valueOf } from './rule-json.ts';

/** Provisions changed at once. */
const MOST_CHANGES = 100;

/** A measure as if some of its provisions read otherwise; refuses what is no rule or names what is not there. */
export function changedMeasure(measure: RulebookMeasure, changes: readonly ProvisionChange[], vocabulary: Vocabulary): RulebookMeasure {
  if (changes.length > MOST_CHANGES) throw refused('LIMIT_EXCEEDED', 'provisions', `${changes.length} changes; at most ${MOST_CHANGES} at once.`);
  const changed = new Map<string, ProvisionRules | null>();
  for (const [index, { provision: id, change }] of changes.entries()) {
    const path = `provisions.${index}`;
    const ids = measure.rules.provisions.map((provision) => provision.id);
    const provision = measure.rules.provisions.find((candidate) => candidate.id === id);
    if (!provision) {
      throw refused('BAD_INPUT', `${path}.provision`, `${measure.rules.id} has no provision '${id.slice(0, 120)}'${didYouMean(id, ids) || '.'}`);
    }
    if (changed.has(id)) throw refused('BAD_INPUT', `${path}.provision`, `${id} is changed twice; put both changes into one.`);
    changed.set(id, changedProvision(provision, change, `${path}.change`, vocabulary));
  }
  const provisions = measure.rules.provisions.flatMap((provision) => {
    const known = changed.get(provision.id);
    return known === null ? [] : [known ?? provision];
  });
  const hash = createHash('sha256').update(JSON.stringify(changes)).digest('hex').slice(0, 12);
  return { ...measure, rules: { ...measure.rules, provisions }, criteriaVersion: `${measure.criteriaVersion}~${hash}`, variant: `~${hash}` };
}

/** Null where the provision is left out. */
function changedProvision(provision: ProvisionRules, change: RuleChange, path: string, vocabulary: Vocabulary): ProvisionRules | null {
  const { rule, leaves, drop } = change;
  if (drop === true) return null;
  if (drop === false) throw refused('BAD_INPUT', `${path}.drop`, 'false changes nothing; name a rule or leaves instead.');
  const read = rule
    ? parsed(jsonOfInput(rule, `${path}.rule`), `${path}.rule`, vocabulary)
    : withLeaves(provision, leaves ?? [], `${path}.leaves`, vocabulary);
  // No quote says what was only asked about; those of the provision show what it is a change of.
  return { ...provision, rule: read, role: provision.role === 'NONE' ? 'DUTY' : provision.role, unquoted: true };
}

function withLeaves(provision: ProvisionRules, changes: readonly LeafChange[], path: string, vocabulary: Vocabulary): Rule {
  const { rule, id } = provision;
  if (!rule) throw refused('BAD_INPUT', path, `${id} has nothing that can be tested; give it a rule.`);
  const paths = leavesOf(rule).map((leaf) => leaf.path);
  const byPath = new Map<string, LeafChange>();
  for (const [index, change] of changes.entries()) {
    const where = `${path}.${index}`;
    if (!paths.includes(change.path)) {
      const known = didYouMean(change.path, paths) || `; its tests are at ${paths.slice(0, 12).join(', ')}.`;
      throw refused('BAD_INPUT', `${where}.path`, `the rule of ${id} has no test at '${change.path.slice(0, 60)}'${known}`);
    }
    if (byPath.has(change.path)) throw refused('BAD_INPUT', `${where}.path`, `the test at ${change.path} is changed twice.`);
    if (change.operator == null && change.value == null) throw refused('BAD_INPUT', where, 'give an operator, a value, or both.');
    byPath.set(change.path, change);
  }
  const json = jsonOfRule(rule, (leaf, at) => {
    const change = byPath.get(at);
    const { operator, value } = change ?? {};
    return {
      ...jsonOfLeaf(leaf),
      ...(operator && { op: signOf(operator) }),
      ...(value && { value: valueOf(value, `${path}.${changes.findIndex((other) => other.path === at)}.value`) }),
    };
  });
  return parsed(json, path, vocabulary);
}

function parsed(json: unknown, path: string, vocabulary: Vocabulary): Rule {
  try {
    return parseRule(json, vocabulary);
  } catch (error) {
    if (!(error instanceof AmbitError)) throw error;
    throw new AmbitError('BAD_INPUT', `${path}: ${error.message}`, { details: { ...error.details, path } });
  }
}

const refused = (code: 'BAD_INPUT' | 'LIMIT_EXCEEDED', path: string, message: string): AmbitError =>
  new AmbitError(code, `${path}: ${message}`, { details: { path } });
