import { judge, type Judgement, type Verdict } from '../evaluate-measure.ts';
import type { MeasureRules } from '../measure-rules.ts';
import { openView } from '../open-view.ts';
import { stateFacts, type StatedFact } from '../state-facts.ts';
import type { TraceStep } from '../tracer.ts';
import { atLeastOf, negate, type Truth } from '../truth.ts';
import type { View } from '../view.ts';
import { joinWords } from '../words.ts';
import { changeText, differenceOf } from './change-text.ts';
import { countedParts } from './decisive.ts';
import { changesOf, type FactChange } from './fact-changes.ts';

/** A smallest change of facts that would change a verdict. */
export interface Flip {
  readonly change: string;
  readonly verdict: Verdict;
  /** The facts as they would have to be. */
  readonly stated: readonly StatedFact[];
  /** Paths of the leaves that read them. */
  readonly paths: readonly string[];
  /** Change of the one number involved, in its unit. */
  readonly difference: number | null;
}

/** What flips are sought for. */
export interface Asked {
  readonly judgement: Judgement;
  readonly steps: readonly TraceStep[];
  readonly rules: MeasureRules;
  readonly view: View;
}

/** Keeps a measure with very many facts from being asked for ever: sets of changes tried in all. */
const MOST_TRIED = 20_000;

/** The smallest changes that give a definite verdict another value: single facts first, then pairs, then triples that need all their parts. */
export function flipsOf(asked: Asked, first: number): readonly Flip[] {
  if (asked.judgement.verdict === 'UNKNOWN') return [];
  const groups = factGroups(asked);
  const found: { readonly changes: readonly FactChange[]; readonly flip: Flip }[] = [];
  let tried = 0;
  for (const size of [1, 2, 3]) {
    for (const changes of choose(groups, size)) {
      if (found.length >= first || ++tried > MOST_TRIED) return found.map(({ flip }) => flip);
      const verdict = verdictAfter(asked, changes);
      if (verdict === asked.judgement.verdict) continue;
      if (found.some((smaller) => smaller.flip.verdict === verdict && smaller.changes.every((change) => changes.includes(change)))) continue;
      const stated = changes.map(({ fact, observed }) => ({ fact, observed }));
      // A changed fact may also move what is derived from it: only what really flips is shown.
      if (verdict !== confirmed(asked, stated)) continue;
      found.push({ changes, flip: flipOf(asked, changes, verdict, stated) });
    }
  }
  return found.map(({ flip }) => flip);
}

function flipOf({ steps, view }: Asked, changes: readonly FactChange[], verdict: Verdict, stated: readonly StatedFact[]): Flip {
  const facts = new Set(changes.map(({ fact }) => fact));
  return {
    change: joinWords(changes.map((change) => changeText(change, view.vocabulary))),
    verdict,
    stated,
    paths: steps.filter(({ leaf, counted }) => counted && leaf && facts.has(leaf.fact)).map(({ path }) => path),
    difference: changes.length === 1 && changes[0] ? differenceOf(changes[0]) : null,
  };
}

/** The changes of each fact that counted leaves read. */
function factGroups({ steps, view }: Asked): readonly (readonly FactChange[])[] {
  const byFact = new Map<string, TraceStep[]>();
  for (const step of steps) {
    if (!step.leaf || !step.counted) continue;
    const known = byFact.get(step.leaf.fact);
    if (known) known.push(step);
    else byFact.set(step.leaf.fact, [step]);
  }
  return [...byFact.values()].flatMap((reading) => {
    const metric = view.vocabulary.metrics.get(reading[0]?.leaf?.metric ?? '');
    return metric ? [changesOf(metric, reading)] : [];
  });
}

function* choose(groups: readonly (readonly FactChange[])[], size: number, from = 0): Generator<readonly FactChange[]> {
  if (size === 0) return yield [];
  for (let index = from; index <= groups.length - size; index++) {
    for (const change of groups[index] ?? []) {
      for (const rest of choose(groups, size - 1, index + 1)) yield [change, ...rest];
    }
  }
}

function verdictAfter({ judgement, steps }: Asked, changes: readonly FactChange[]): Verdict {
  const truth = truthAfter(steps, 0, changes);
  if (truth === 'UNKNOWN') return 'UNKNOWN';
  if (truth === 'FALSE') return 'DOES_NOT_APPLY';
  return judgement.phase === 'IN_FORCE' ? 'APPLIES' : 'WOULD_APPLY';
}

function truthAfter(steps: readonly TraceStep[], index: number, changes: readonly FactChange[]): Truth {
  const step = steps[index];
  if (!step) return 'UNKNOWN';
  const { leaf } = step;
  if (leaf) return changes.find(({ fact }) => fact === leaf.fact)?.truths.get(leaf.key) ?? step.truth;
  let yes = 0;
  let open = 0;
  for (const part of countedParts(steps, index)) {
    const truth = truthAfter(steps, part, changes);
    const counted = steps[part]?.negated === true ? negate(truth) : truth;
    if (counted === 'TRUE') yes++;
    if (counted === 'UNKNOWN') open++;
  }
  return atLeastOf(step.required, { yes, open });
}

function confirmed({ rules, view }: Asked, stated: readonly StatedFact[]): Verdict {
  const evidence = stateFacts(view.evidence, stated, view.vocabulary);
  return judge(rules, openView(evidence, view.vocabulary, { valid: view.valid, strict: view.strict })).verdict;
}
