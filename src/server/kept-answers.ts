import type { ExecutionResult } from 'graphql';

/** An answer without errors, as it was sent. */
export interface KeptAnswer {
  /** The version of the data that it rests on. */
  readonly version: string;
  readonly data: NonNullable<ExecutionResult['data']>;
  /** Nodes that were read for it. */
  readonly nodes: number;
}

/** One answer may take so much of the room; a larger one would drive out too many others. */
const LARGEST_SHARE = 1 / 8;

/**
 * Answers to be sent again while the data stand: all of one version, bounded by their characters,
 * and those that were not asked for the longest go first.
 */
export class KeptAnswers {
  readonly #most: number;
  readonly #kept = new Map<string, { readonly answer: KeptAnswer; readonly characters: number }>();
  #version = '';
  #characters = 0;

  constructor(limits: { readonly keptAnswers: number }) {
    this.#most = limits.keptAnswers;
  }

  get characters(): number {
    return this.#characters;
  }

  /** The answer of that key, if it is kept; whether its version is still the newest is for the caller to ask. */
  get(key: string): KeptAnswer | undefined {
    const found = this.#kept.get(key);
    if (!found) return undefined;
    this.#kept.delete(key);
    this.#kept.set(key, found);
    return found.answer;
  }

  /** Keeps an answer; the first of another version drives out all that were kept before. */
  keep(key: string, answer: KeptAnswer): void {
    if (this.#most === 0) return;
    if (answer.version !== this.#version) this.#clear(answer.version);
    const characters = key.length + JSON.stringify(answer.data).length;
    if (characters > this.#most * LARGEST_SHARE) return;
    this.#drop(key);
    this.#kept.set(key, { answer, characters });
    this.#characters += characters;
    for (const oldest of this.#kept.keys()) {
      if (this.#characters <= this.#most) return;
      this.#drop(oldest);
    }
  }

  #drop(key: string): void {
    this.#characters -= this.#kept.get(key)?.characters ?? 0;
    this.#kept.delete(key);
  }

  #clear(version: string): void {
    this.#kept.clear();
    this.#characters = 0;
    this.#version = version;
  }
}
