import { AmbitError } from '../lib/index.ts';
import { holdsOn, parsePartialDate } from '../time/index.ts';
import { definedFinding } from './defined-finding.ts';
import type { Evidence, EvidenceFact } from './evidence.ts';
import type { Leaf } from './rule.ts';
import type { Answer } from './settle-leaf.ts';
import type { Answers, View, ViewOptions } from './view.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Opens the evidence of a company on a day. */
export function openView(evidence: Evidence, vocabulary: Vocabulary, options: ViewOptions): View {
  checkDay(options);
  return viewOf(new Opened(() => evidence, options), vocabulary, options, { assuming: new OwnAnswers(), strictly: new OwnAnswers() });
}

/** Refuses what is not a day. */
export function checkDay({ valid }: ViewOptions): void {
  if (parsePartialDate(valid)?.precision !== 'DAY') {
    throw new AmbitError('BAD_INPUT', `'${valid.slice(0, 40)}' is not a day; write it as 2021-07-12.`);
  }
}

/** Where the answers of a view and of its strict side are noted. */
export interface AnswerNotes {
  readonly assuming: Answers;
  readonly strictly: Answers;
}

/** A view of evidence that need not be there before something is read of it. */
export function viewOf(opened: Opened, vocabulary: Vocabulary, { strict }: ViewOptions, notes: AnswerNotes): View {
  const strictly = new OpenView(opened, vocabulary, notes.strictly, null);
  return strict ? strictly : new OpenView(opened, vocabulary, notes.assuming, strictly);
}

/** The evidence of a company by what readers look up; a view and its strict side share it. */
export class Opened {
  readonly valid: string;
  readonly #read: () => Evidence;
  #evidence: Evidence | undefined;
  #factsByMetric: ReadonlyMap<string, readonly EvidenceFact[]> | undefined;
  #operated: ReadonlySet<string> | undefined;

  constructor(read: () => Evidence, { valid }: ViewOptions) {
    this.#read = read;
    this.valid = valid;
  }

  get evidence(): Evidence {
    return (this.#evidence ??= this.#read());
  }

  get factsByMetric(): ReadonlyMap<string, readonly EvidenceFact[]> {
    return (this.#factsByMetric ??= byMetric(this.evidence.facts));
  }

  get operated(): ReadonlySet<string> {
    return (this.#operated ??= new Set(this.evidence.products.filter((product) => holdsOn(this.valid, product)).map(({ id }) => id)));
  }
}

function byMetric(facts: readonly EvidenceFact[]): ReadonlyMap<string, readonly EvidenceFact[]> {
  const factsByMetric = new Map<string, EvidenceFact[]>();
  for (const fact of facts) {
    const known = factsByMetric.get(fact.metric);
    if (known) known.push(fact);
    else factsByMetric.set(fact.metric, [fact]);
  }
  return factsByMetric;
}

class OpenView implements View {
  readonly vocabulary: Vocabulary;
  readonly valid: string;
  readonly strict: boolean;
  readonly strictly: View;
  readonly define = definedFinding;
  readonly notes: View['notes'];
  readonly #opened: Opened;

  constructor(opened: Opened, vocabulary: Vocabulary, answers: Answers, strictly: View | null) {
    this.#opened = opened;
    this.vocabulary = vocabulary;
    this.valid = opened.valid;
    this.strict = strictly === null;
    this.strictly = strictly ?? this;
    this.notes = { answers, bases: new Map(), figures: new Map(), scopes: new Map() };
  }

  get evidence(): Evidence {
    return this.#opened.evidence;
  }

  get factsByMetric(): View['factsByMetric'] {
    return this.#opened.factsByMetric;
  }

  get operated(): View['operated'] {
    return this.#opened.operated;
  }
}

/** The answers of one company. */
class OwnAnswers implements Answers {
  readonly #byKey = new Map<string, Answer>();

  get({ key }: Leaf): Answer | undefined {
    return this.#byKey.get(key);
  }

  set({ key }: Leaf, answer: Answer): void {
    this.#byKey.set(key, answer);
  }
}
