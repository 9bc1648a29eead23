import { leafText, leavesOf, OPERATORS, parseRule, ruleText, type PlacedLeaf, type Wording } from '../../rules/index.ts';
import type { CriteriaRow } from '../dataset/index.ts';
import type { KnownMetric } from '../validate/index.ts';
import { cite, type Support } from './citations.ts';
import { canonicalText, contentHash } from './content-hash.ts';
import { addContent, addEdge, nameOf, type Draft } from './draft.ts';

/** What rules are read and put into words with. */
export interface RuleTexts extends Wording {
  readonly metrics: ReadonlyMap<string, KnownMetric>;
}

/** Adds to whom a provision applies: the rule, its words, and each of its leaves. */
export function addCriteria(draft: Draft, provision: string, row: CriteriaRow, entry: Support, texts: RuleTexts): void {
  const { text, scope = 'implicit', note } = row;
  const rule = row.rule === undefined ? null : parseRule(row.rule, texts);
  const role = rule === null ? 'NONE' : (row.role ?? 'duty').toUpperCase();
  const quoted = row.citations !== undefined && row.citations.length > 0;
  const sentence = `${nameOf(draft, provision)} applies to: ${text}`;
  const { citations, published } = quoted ? cite(draft, { kind: 'CRITERIA', sentence, subject: provision }, row.citations ?? []) : entry;
  const properties = {
    version: contentHash({ text, rule: row.rule, scope, role, note }),
    text,
    rule: row.rule === undefined ? '' : canonicalText(row.rule),
    ruleText: rule === null ? undefined : ruleText(rule, texts),
    explicitScope: scope === 'explicit',
    role,
    note,
  };
  const criteria = addContent(draft, provision, { type: 'Criteria', properties, citations, published });
  addEdge(draft, { type: 'HAS_CRITERIA', from: provision, to: criteria, citations, published, inherited: !quoted });
  for (const placed of rule === null ? [] : leavesOf(rule)) addLeaf(draft, criteria, placed, published, texts);
}

function addLeaf(draft: Draft, criteria: string, { path, leaf, negated }: PlacedLeaf, published: string, texts: RuleTexts): void {
  const { fact, metric, scope, op, value, unit } = leaf;
  const node = addContent(draft, criteria, {
    type: 'Leaf',
    published,
    properties: {
      path,
      fact,
      metricId: metric,
      scope: scope ?? '',
      operator: OPERATORS[op].name,
      value: typeof value === 'object' ? value.join(', ') : String(value),
      number: typeof value === 'number' ? value : undefined,
      list: typeof value === 'object' ? value : undefined,
      unit: unit ?? texts.metrics.get(metric)?.unit ?? undefined,
      text: leafText(leaf, texts),
      negated,
    },
  });
  addEdge(draft, { type: 'HAS_LEAF', from: criteria, to: node, published });
  addEdge(draft, { type: 'TESTS', from: node, to: metric, published });
}
