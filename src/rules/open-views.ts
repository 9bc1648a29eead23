import { testRead, type EvidenceRead } from './evidence-read.ts';
import { checkDay, Opened, viewOf, type EvidenceSource } from './open-view.ts';
import type { Leaf } from './rule.ts';
import type { Answer } from './settle-leaf.ts';
import type { Answers, View, ViewOptions } from './view.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Companies by their place, and what they have in common. */
export interface Companies {
  evidenceAt(place: number): EvidenceSource;
  likeness(read: EvidenceRead): Likeness;
}

/** Gives the same number or text for companies of which the same can be said, as far as it is read; null for one that is like no other. */
export type Likeness = (place: number) => Alike | null;
/** A number where that is enough: texts take several times as long. */
export type Alike = number | string;

/**
 * Opens many companies on one day. What a test reads, most of them share with many others (the same sectors, the same countries, no figure at all):
 * such a test is settled once for all of them. Evidence is put together only for the tests that are left.
 */
export class Views {
  readonly #companies: Companies;
  readonly #vocabulary: Vocabulary;
  readonly #options: ViewOptions;
  readonly #assuming: SharedAnswers;
  readonly #strictly: SharedAnswers;

  constructor(companies: Companies, vocabulary: Vocabulary, options: ViewOptions) {
    checkDay(options);
    this.#companies = companies;
    this.#vocabulary = vocabulary;
    this.#options = options;
    this.#assuming = new SharedAnswers(companies, vocabulary);
    this.#strictly = new SharedAnswers(companies, vocabulary);
  }

  /** The company at a place; the view before is no longer of use. */
  open(place: number): View {
    this.#assuming.begin(place);
    this.#strictly.begin(place);
    const opened = new Opened(this.#companies.evidenceAt(place), this.#options);
    return viewOf(opened, this.#vocabulary, this.#options, { assuming: this.#assuming, strictly: this.#strictly });
  }
}

/** The answers to one test: of those who are like others, and of the company that is open. */
interface Noted {
  readonly likenessAt: Likeness;
  readonly byLikeness: Map<Alike, Answer>;
  place: number;
  likeness: Alike | null;
  own: Answer | undefined;
}

class SharedAnswers implements Answers {
  readonly #companies: Companies;
  readonly #vocabulary: Vocabulary;
  readonly #byKey = new Map<string, Noted>();
  #place = -1;

  constructor(companies: Companies, vocabulary: Vocabulary) {
    this.#companies = companies;
    this.#vocabulary = vocabulary;
  }

  begin(place: number): void {
    this.#place = place;
  }

  get(leaf: Leaf): Answer | undefined {
    return this.#noted(leaf).own;
  }

  set(leaf: Leaf, answer: Answer): void {
    const noted = this.#noted(leaf);
    noted.own = answer;
    if (noted.likeness !== null) noted.byLikeness.set(noted.likeness, answer);
  }

  #noted(leaf: Leaf): Noted {
    let noted = this.#byKey.get(leaf.key);
    if (!noted) {
      const likenessAt = this.#companies.likeness(testRead(leaf, this.#vocabulary));
      noted = { likenessAt, byLikeness: new Map(), place: -1, likeness: null, own: undefined };
      this.#byKey.set(leaf.key, noted);
    }
    if (noted.place !== this.#place) {
      noted.place = this.#place;
      noted.likeness = noted.likenessAt(this.#place);
      noted.own = noted.likeness === null ? undefined : noted.byLikeness.get(noted.likeness);
    }
    return noted;
  }
}
