import { formatPartialDate, parsePartialDate } from '../time/index.ts';
import { OPERATORS } from './operators/index.ts';
import { splitFact, type Leaf, type Rule } from './rule.ts';
import type { Metric, Vocabulary } from './vocabulary.ts';
import { formatQuantity, joinWords, lowerFirst } from './words.ts';

/** What texts need of the vocabulary. */
export interface Wording {
  readonly metrics: ReadonlyMap<string, Pick<Metric, 'type' | 'unit' | 'label'>>;
  readonly names: ReadonlyMap<string, string>;
}

/** A rule in words: `People whose personal information is held: more than 1,000,000; and plans to list in a foreign country`. */
export function ruleText(rule: Rule, wording: Wording | Vocabulary): string {
  const text = inner(rule, wording);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function inner(rule: Rule, wording: Wording): string {
  const part = (child: Rule): string => (child.kind === 'leaf' || single(child) ? inner(child, wording) : `(${inner(child, wording)})`);
  switch (rule.kind) {
    case 'leaf':
      return lowerFirst(leafText(rule, wording));
    case 'all':
      return rule.of.map(part).join('; and ');
    case 'any':
      return rule.of.map(part).join('; or ');
    case 'not':
      return `not (${inner(rule.rule, wording)})`;
    case 'atLeast':
      return `at least ${rule.n} of: ${rule.of.map(part).join('; ')}`;
    case 'unless':
      return `${part(rule.rule)}; unless ${rule.exceptions.map(part).join('; or ')}`;
  }
}

const single = (rule: Rule): boolean => (rule.kind === 'all' || rule.kind === 'any') && rule.of.length === 1;

/** One test in words: `Countries of operation: China (mainland)`, `Plans to list in a foreign country`, `Controls a commercial bank: no`. */
export function leafText(leaf: Leaf, wording: Wording | Vocabulary): string {
  const label = factLabel(leaf.fact, wording);
  if (leaf.value === true) return label;
  if (leaf.value === false) return `${label}: no`;
  return `${label}: ${OPERATORS[leaf.op].words(valueText(leaf, wording))}`;
}

/** The label of a fact name, with its scope: `Monthly active users (European Union)`. */
export function factLabel(fact: string, wording: Pick<Wording, 'metrics' | 'names'>): string {
  const { metric, scope } = splitFact(fact);
  const label = wording.metrics.get(metric)?.label ?? metric;
  // Some labels name the place already: annual turnover in the EU.
  return scope === null || label.split(/\W+/).includes(scope) ? label : `${label} (${nameOf(scope, wording)})`;
}

/** The value of a leaf for people. */
export function valueText(leaf: Leaf, wording: Wording): string {
  const metric = wording.metrics.get(leaf.metric);
  if (typeof leaf.value === 'object') {
    return joinWords(
      leaf.value.map((value) => nameOf(value, wording)),
      'or',
    );
  }
  if (typeof leaf.value === 'number') return formatQuantity(leaf.value, shownUnit(metric));
  const date = metric?.type === 'date' ? parsePartialDate(String(leaf.value)) : null;
  return date === null ? nameOf(String(leaf.value), wording) : formatPartialDate(date);
}

/** The name of a country, sector or company; the id itself where the wording has none. */
export function nameOf(id: string, wording: Pick<Wording, 'names'>): string {
  return wording.names.get(id) ?? id;
}

/** The unit as it is printed: none where the label already counts in it (`Registered users: at least 50,000,000`). */
export function shownUnit(metric: Pick<Metric, 'unit' | 'label'> | undefined): string | null {
  const unit = metric?.unit ?? null;
  return unit !== null && metric?.label.toLowerCase().includes(unit.toLowerCase()) === true ? null : unit;
}
