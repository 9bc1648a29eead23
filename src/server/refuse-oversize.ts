import type { DocumentNode } from 'graphql';
import { AmbitError } from '../lib/index.ts';
import type { Limits } from './limits.ts';
import { measureDocument, type Size } from './measure-document.ts';
import { measureInput } from './measure-input.ts';

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
  refuseAbove('inputList', largest('inputList'), limits.inputList, (n) => `An argument has a list of ${n} entries`);
  refuseAbove('fields', largest('fields'), limits.fields, (n) => `The operation has ${n} fields, fragments counted`);
  accepted.set(document, limits);
}

/** Refuses variables that are larger than what reads them can follow: recursion into what nests, work for each value. */
export function refuseOversizeVariables(variables: Record<string, unknown>, limits: Limits): void {
  const { deepest, longest, depth, list, values } = measureInput(variables, limits);
  refuseAbove('inputDepth', depth, limits.inputDepth, () => `Variable "$${deepest}" nests lists and objects too deep`);
  refuseAbove('inputList', list, limits.inputList, (n) => `Variable "$${longest}" has a list of ${n} entries`);
  refuseAbove('inputValues', values, limits.inputValues, () => 'The variables have too many values together');
}

function refuseAbove(limit: keyof Limits, found: number, maximum: number, sentence: (found: number) => string): void {
  if (found <= maximum) return;
  throw new AmbitError('LIMIT_EXCEEDED', `${sentence(found)}; the limit is ${maximum}. Ask for less, or in several operations.`, {
    details: { limit, maximum },
  });
}
