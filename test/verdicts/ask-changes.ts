import type { TestService } from '../harness/service.ts';
import { ask } from './ask-service.ts';

export interface Transition {
  readonly kind: string;
  readonly cause: string;
  readonly statementKind: string | null;
  readonly on: { readonly text: string } | null;
  readonly sentence: string;
  readonly citations: readonly { readonly quote: string | null }[];
  readonly company: { readonly id: string } | null;
  readonly before: { readonly verdict: string; readonly measure: { readonly id: string } } | null;
  readonly after: { readonly verdict: string; readonly measure: { readonly id: string } } | null;
}
export interface Page {
  readonly totalCount: number;
  readonly nodes: readonly Transition[];
}
export interface Parameter {
  readonly what: string;
  readonly before: { readonly text: string } | null;
  readonly after: { readonly text: string } | null;
  readonly beforeIn: { readonly id: string } | null;
  readonly provision: { readonly id: string };
}
export interface Changes {
  readonly of: { readonly id: string };
  readonly statements: Page;
  readonly verdicts: Page;
  readonly parameters: readonly Parameter[];
}

/** Everything that changed between two coordinates. */
export const CHANGES = `query Changes($of: ID!, $from: At!, $to: At!, $kinds: [StatementKind!]) {
  changes(of: $of, from: $from, to: $to) {
    of { id key }
    from { valid published } to { valid published }
    statements(kinds: $kinds, first: 100) { totalCount nodes { kind cause statementKind on { text } sentence citations { quote } company { id } before { verdict measure { id } } } }
    verdicts(first: 100) { totalCount nodes { kind cause statementKind on { text } sentence citations { quote } company { id } before { verdict measure { id } } after { verdict measure { id } } } }
    parameters { what before { text } after { text } beforeIn { id } provision { id } }
  }
}`;
/** Asks it, in two statements. */
export const changesOf = async (
  service: TestService,
  of: string,
  from: object,
  to: object,
  kinds: readonly string[] | null = null,
): Promise<Changes> => (await ask<{ changes: Changes }>(service, CHANGES, 2, { of, from, to, kinds })).changes;

/** A change in one line of text. */
export const lineOf = ({ kind, cause, on, sentence }: Transition): string => `${on?.text ?? ''} ${kind} (${cause}): ${sentence}`;
