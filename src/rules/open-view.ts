import { AmbitError } from '../lib/index.ts';
import { holdsOn, parsePartialDate } from '../time/index.ts';
import { definedFinding } from './defined-finding.ts';
import type { Evidence, EvidenceFact } from './evidence.ts';
import type { Figures } from './figures.ts';
import type { Finding } from './finding.ts';
import type { Leaf } from './rule.ts';
import type { Answer } from './settle-leaf.ts';
import type { Answers, FactsByMetric, View, ViewOptions } from './view.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Opens the evidence of a company on a day. */
export function openView(evidence: Evidence, vocabulary: Vocabulary, options: ViewOptions): View {
  checkDay(options);
  const opened = new Opened({ evidence: () => evidence, factsByMetric: () => byMetric(evidence.facts) }, options);
  return viewOf(opened, vocabulary, options, { assuming: new OwnAnswers(), strictly: new OwnAnswers() });
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

/** Where the evidence of a company comes from, once something is read of it. */
export interface EvidenceSource {
  evidence(): Evidence;
  factsByMetric(): FactsByMetric;
}

/** The evidence of a company by what readers look up; a view and its strict side share it. */
export class Opened {
  readonly valid: string;
  readonly #source: EvidenceSource;
  #evidence: Evidence | undefined;
  #factsByMetric: FactsByMetric | undefined;
  #operated: ReadonlySet<string> | undefined;

  constructor(source: EvidenceSource, { valid }: ViewOptions) {
    this.#source = source;
    this.valid = valid;
  }

  get evidence(): Evidence {
    return (this.#evidence ??= this.#source.evidence());
  }

  get factsByMetric(): FactsByMetric {
    return (this.#factsByMetric ??= this.#source.factsByMetric());
  }

  get operated(): ReadonlySet<string> {
    return (this.#operated ??= new Set(this.evidence.products.filter((product) => holdsOn(this.valid, product)).map(({ id }) => id)));
  }
}

function byMetric(facts: readonly EvidenceFact[]): FactsByMetric {
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
    this.notes = new Notes(answers);
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

/** Of most companies of a population nothing is worked out but answers. */
class Notes {
  readonly answers: Answers;
  #bases: Map<string, Finding | null> | undefined;
  #figures: Map<string, Figures> | undefined;

  constructor(answers: Answers) {
    this.answers = answers;
  }

  get bases(): Map<string, Finding | null> {
    return (this.#bases ??= new Map());
  }

  get figures(): Map<string, Figures> {
    return (this.#figures ??= new Map());
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
