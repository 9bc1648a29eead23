import {
  agreementOf,
  judge,
  openView,
  Views,
  type Alike,
  type Agreement,
  type EvidenceRead,
  type Judgement,
  type Need,
  type ViewOptions,
} from '../../rules/index.ts';
import { needsIn } from './candidate.ts';
import type { Everybody } from './everybody.ts';
import { Judgements } from './judgements.ts';
import { readOf } from './evidence-read-of.ts';
import type { Rulebook, RulebookMeasure } from './rulebook.ts';
import { standingRows } from './standing-rows.ts';

/** How everybody is judged. */
export interface Judging {
  readonly measure: RulebookMeasure;
  readonly valid: string;
  readonly strict: boolean;
}

/** The verdicts of one measure for everybody on one day, by place. */
export interface VerdictColumn {
  readonly judgements: Judgements;
  readonly agreements: ReadonlyMap<number, Agreement>;
  /** What would settle open verdicts, by place; worked out only where somebody asks. */
  needs: readonly (readonly Need[] | undefined)[] | null;
}

/** What tells one judging apart from others of the same data. */
export function judgingKey({ measure, valid, strict }: Judging): string {
  return `${measure.rules.id}${measure.variant ?? ''} ${valid} ${strict ? 'strict' : ''}`;
}

/** Judges everybody; whoever drives it may stop between any two companies. */
export function* judgeEverybody(everybody: Everybody, rulebook: Rulebook, { measure, valid, strict }: Judging): Generator<void, VerdictColumn> {
  const { vocabulary } = rulebook;
  const read = readOf(measure, rulebook);
  const judgements = new Judgements(everybody.size);
  const agreements = new Map<number, Agreement>();
  const alike = new Map<Alike, number>();
  const views = viewsOf(everybody, read, rulebook, { valid, strict });
  const likenessAt = everybody.likeness(read, valid);
  for (let place = 0; place < everybody.size; place++) {
    const likeness = likenessAt(place);
    const known = likeness === null ? undefined : alike.get(likeness);
    const number = known ?? judgements.numberOf(judge(measure.rules, views.open(place)));
    if (likeness !== null && known === undefined) alike.set(likeness, number);
    judgements.put(place, number);
    yield;
  }
  for (const [place, all] of everybody.assertions ?? []) {
    const assertions = standingRows(all, measure.rules.id, valid);
    if (assertions.length > 0)
      agreements.set(
        place,
        agreementOf(assertions, valid, (day) => verdictOn(place, day)),
      );
    yield;
  }
  return { judgements, agreements, needs: null };

  function verdictOn(place: number, day: string): Judgement['verdict'] {
    return judge(measure.rules, openView(everybody.evidenceAt(place, read).evidence(), vocabulary, { valid: day, strict })).verdict;
  }
}

function viewsOf(everybody: Everybody, read: EvidenceRead, { vocabulary }: Rulebook, options: ViewOptions): Views {
  const companies = {
    evidenceAt: (place: number) => everybody.evidenceAt(place, read),
    likeness: (test: EvidenceRead) => everybody.likeness(test, options.valid),
  };
  return new Views(companies, vocabulary, options);
}

/** Works out what would settle each open verdict of a column. */
export function* needEverybody(
  everybody: Everybody,
  rulebook: Rulebook,
  { measure, valid, strict }: Judging,
  { judgements }: VerdictColumn,
): Generator<void, readonly (readonly Need[] | undefined)[]> {
  const views = viewsOf(everybody, readOf(measure, rulebook), rulebook, { valid, strict });
  const needs: (readonly Need[] | undefined)[] = [];
  const known = new Map<string, readonly Need[]>();
  for (let place = 0; place < everybody.size; place++) {
    needs.push(undefined);
    if (judgements.at(place)?.verdict !== 'UNKNOWN') continue;
    const found = needsIn(measure, views.open(place));
    const key = found.map(({ fact, reasons, provisions }) => [fact, ...reasons, ...provisions].join(' ')).join('\n');
    needs[place] = known.get(key) ?? found;
    if (!known.has(key)) known.set(key, found);
    yield;
  }
  return needs;
}
