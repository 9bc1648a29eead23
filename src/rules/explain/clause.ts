import { formatInterval } from './format-observed.ts';
import { OPERATORS } from '../operators/index.ts';
import { factLabel, nameOf, shownUnit, valueText, type Wording } from '../rule-text.ts';
import { foldCase, type Leaf } from '../rule.ts';
import type { Answer } from '../settle-leaf.ts';
import { joinWords, lowerFirst } from '../words.ts';

// Labels of yes-or-no facts are verb phrases ("Plans to list"), states ("Under review") or nouns ("Network operator");
// these lists turn each into a clause. What fits none is quoted.
const VERB =
  /^(Plans|Operates|Handles|Processes|Sells|Trades|Files|Holds|Blocks|Controls|Sends|Grants|Lends|Provides|Lacks|Offers|Serves|Teaches|Uses|Distributes|Carries|Has|Buys)\b/;
const STATE = /^(Under|Listed|Designated (as|by)|Determined|Still|On|In)\b/;
const ROLE = /^(?:[\w-]+ )*?(operator|processor|controller|company|platform|gatekeeper)(?= of| or|$)/i;

/** A yes-or-no fact as a clause: `it plans to list in a foreign country`, `it is not a network operator`. */
export function truthClause(label: string, truth: boolean): string {
  const rest = lowerFirst(label);
  const verb = VERB.exec(label)?.[0];
  if (verb !== undefined) return truth ? `it ${rest}` : `it does not ${infinitive(verb)}${label.slice(verb.length)}`;
  if (STATE.test(label)) return truth ? `it is ${rest}` : `it is not ${rest}`;
  if (ROLE.test(label)) return truth ? `it is ${article(rest)} ${rest}` : `it is not ${article(rest)} ${rest}`;
  if (label.startsWith('May ')) return truth ? `it ${rest}` : `it is not so that it ${rest}`;
  return truth ? `“${label}” is true of it` : `“${label}” is not true of it`;
}

function infinitive(verb: string): string {
  if (verb === 'Has') return 'have';
  const word = verb.toLowerCase();
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return /(ss|sh|ch|x)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}

const article = (noun: string): string => (/^[aeiou]/i.test(noun) ? 'an' : 'a');

/** What is known of a settled leaf, as a clause of a sentence about the company. */
export function clauseOf(leaf: Leaf, answer: Answer, wording: Wording): string {
  const label = factLabel(leaf.fact, wording);
  const observed = answer.finding?.observed;
  if (observed?.type === 'boolean') return truthClause(label, observed.truth);
  if (observed?.type === 'set') return setClause(label, leaf, answer, wording);
  const required = OPERATORS[leaf.op].words(valueText(leaf, wording));
  const metric = wording.metrics.get(leaf.metric);
  const known = observed ? formatInterval(observed, shownUnit(metric)) : 'not known';
  return `${lowerFirst(label)}: ${known} (the rule says ${required})`;
}

function setClause(label: string, leaf: Leaf, answer: Answer, wording: Wording): string {
  const values = typeof leaf.value === 'object' ? leaf.value : [String(leaf.value)];
  const observed = answer.finding?.observed;
  const present = observed?.type === 'set' ? values.filter((value) => observed.present.has(foldCase(value))) : [];
  const holds = answer.truth === 'TRUE';
  const names = joinWords(
    (holds ? present : values).map((value) => nameOf(value, wording)),
    holds ? 'and' : 'or',
  );
  if (/^company$/i.test(label)) return holds ? `it is ${names}` : `it is not ${names}`;
  const { head, plural, one } = setHead(label);
  if (one) return `${head} is ${holds ? '' : 'not '}${names}`;
  return `${head} ${holds ? (plural ? 'include' : 'includes') : plural ? 'do not include' : 'does not include'} ${names}`;
}

/** How a sentence speaks of a set: `its sectors` (include), `its country of headquarters` (is), `“Where data is stored”` (includes). */
export function setHead(label: string): { readonly head: string; readonly plural: boolean; readonly one: boolean } {
  const head = lowerFirst(label);
  if (/^country\b/i.test(label)) return { head: `its ${head}`, plural: false, one: true };
  if (/^(countries of|sectors|kinds|app|headquarters countries|statutory)\b/i.test(label)) return { head: `its ${head}`, plural: true, one: false };
  return /^countries\b/i.test(label) ? { head: `the ${head}`, plural: true, one: false } : { head: `“${label}”`, plural: false, one: false };
}
