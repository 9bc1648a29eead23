import type { DocumentNode } from 'graphql';
import { AmbitError } from '../lib/index.ts';
import type { Limits } from './limits.ts';
import { jsonDepth, measureDocument, type Size } from './measure-document.ts';

const accepted = new WeakMap<DocumentNode, Limits>();

/** Refuses a document of which any operation is larger than the limits, before anything is planned. */
export function refuseOversizeDocument(document: DocumentNode, limits: Limits): void {
  if (accepted.get(document) === limits) return;
  const sizes = measureDocument(document);
  const largest = (key: keyof Size): number => Math.max(0, ...sizes.map((size) => size[key]));
  refuseAbove('operations', sizes.length, limits.operations, (n) => `The document has ${n} operations`);
  refuseAbove('depth', largest('depth'), limits.depth, (n) => `The operation nests fields ${n} levels deep`);
  refuseAbove('rootFields', largest('width'), limits.rootFields, (n) => `The operation asks for ${n} root fields`);
  refuseAbove('aliases', largest('aliases'), limits.aliases, (n) => `The operation has ${n} aliases, fragments counted`);
  refuseAbove('directives', largest('directives'), limits.directives, (n) => `The operation has ${n} directives, fragments counted`);
  refuseAbove('inputDepth', largest('inputDepth'), limits.inputDepth, (n) => `An argument nests lists and objects ${n} levels deep`);
  refuseAbove('fields', largest('fields'), limits.fields, (n) => `The operation has ${n} fields, fragments counted`);
  accepted.set(document, limits);
}

/** Refuses variables that nest deeper than recursive readers can follow. */
export function refuseDeepVariables(variables: Record<string, unknown>, limits: Limits): void {
  for (const [name, value] of Object.entries(variables)) {
    const found = jsonDepth(value, limits.inputDepth);
    refuseAbove('inputDepth', found, limits.inputDepth, () => `Variable "$${name}" nests lists and objects too deep`);
  }
}

function refuseAbove(limit: keyof Limits, found: number, maximum: number, sentence: (found: number) => string): void {
  if (found <= maximum) return;
  throw new AmbitError('LIMIT_EXCEEDED', `${sentence(found)}; the limit is ${maximum}. Ask for less, or in several operations.`, {
    details: { limit, maximum },
  });
}
