// Small helpers without dependencies, one idea a file.
export { foldText } from './fold-text.ts';
export { invariant } from './invariant.ts';
