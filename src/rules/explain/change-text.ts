import type { Interval } from '../interval.ts';
import { nameOf, factLabel, shownUnit, valueText } from '../rule-text.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { formatNumber, formatQuantity, isCounted, joinWords, lowerFirst } from '../words.ts';
import { setHead, truthClause } from './clause.ts';
import type { FactChange } from './fact-changes.ts';

/** A change of a fact in words: `registered users fall to 1,000,000 or below: 155,000,001 fewer`. */
export function changeText(change: FactChange, vocabulary: Vocabulary): string {
  const label = factLabel(change.fact, vocabulary);
  const { observed, leaf } = change;
  if (observed.type === 'boolean') return truthClause(label, observed.truth);
  if (observed.type === 'set') {
    const values = typeof leaf.value === 'object' ? leaf.value : [String(leaf.value)];
    const holds = leaf.wanted.some((value) => observed.present.has(value));
    const names = joinWords(
      (holds ? values.slice(0, 1) : values).map((value) => nameOf(value, vocabulary)),
      'or',
    );
    const { head, plural, one } = setHead(label);
    if (one) return `${head} is ${holds ? '' : 'not '}${names}`;
    const verb = plural ? 'include' : 'includes';
    if (holds) return `${head} ${verb} ${names}`;
    return change.truthBefore === 'TRUE' ? `${head} no longer ${verb} ${names}` : `${head} ${plural ? 'do' : 'does'} not include ${names}`;
  }
  return numberText(change, label, vocabulary);
}

function numberText(change: FactChange, label: string, vocabulary: Vocabulary): string {
  const { leaf, observed, metric } = change;
  const plural = metric.people || isCounted(metric.unit);
  const threshold = valueText(leaf, vocabulary);
  const value = 'interval' in observed ? observed.interval.lower : 0;
  const known = change.before && 'interval' in change.before ? change.before.interval : null;
  const falls = known !== null && value < known.lower;
  const rises = known !== null && value > known.upper;
  const verb = falls ? 'fall' : rises ? 'rise' : plural ? 'are' : 'is';
  const moved = falls || rises ? `${verb}${plural ? '' : 's'}` : verb;
  return `${lowerFirst(label)} ${moved} ${place(change, threshold, falls || rises)}${differenceText(change, known)}`;
}

function place({ leaf, truths }: FactChange, threshold: string, moves: boolean): string {
  const holds = truths.get(leaf.key) === 'TRUE';
  const above = leaf.op === '>' ? holds : leaf.op === '<=' ? !holds : null;
  if (above !== null) return above ? `above ${threshold}` : `${moves ? 'to ' : ''}${threshold} or below`;
  const atLeast = leaf.op === '>=' ? holds : leaf.op === '<' ? !holds : null;
  if (atLeast !== null) return atLeast ? `${moves ? 'to ' : ''}${threshold} or above` : `below ${threshold}`;
  return holds ? `exactly ${threshold}` : `other than ${threshold}`;
}

/** How far the number would have to move at least; null where it is not known well enough. */
export function differenceOf(change: FactChange): number | null {
  if (change.observed.type !== 'number' || change.before?.type !== 'number') return null;
  const value = change.observed.interval.lower;
  const { lower, upper } = change.before.interval;
  if (Number.isFinite(lower) && value < lower) return value - lower;
  return Number.isFinite(upper) && value > upper ? value - upper : null;
}

function differenceText(change: FactChange, known: Interval | null): string {
  const difference = differenceOf(change);
  if (difference === null || known === null) return '';
  const counted = shownUnit(change.metric);
  const isMoney = change.metric.unit !== null && /^[A-Z]{3}$/.test(change.metric.unit);
  const amount = isMoney ? formatQuantity(Math.abs(difference), change.metric.unit) : formatNumber(Math.abs(difference));
  const word = difference < 0 ? (isMoney || counted === 'share' ? 'less' : 'fewer') : 'more';
  return `: ${known.lower === known.upper ? '' : 'at least '}${amount} ${word}`;
}
