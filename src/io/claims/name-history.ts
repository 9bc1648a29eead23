import type { CompanyRow } from '../dataset/index.ts';
import { cite } from './citations.ts';
import { nameOf, type Draft } from './draft.ts';
import { when } from './relation.ts';

/** Cites the names that a company has had; the names themselves stand with its aliases. */
export function addNameHistory(draft: Draft, { id, nameHistory = [] }: CompanyRow): void {
  for (const { name, from, to, citations } of nameHistory) {
    const sentence = `${nameOf(draft, id)} is registered as ${name}${when({ from, to })}`;
    cite(draft, { kind: 'NAME', sentence, subject: id }, citations);
  }
}
