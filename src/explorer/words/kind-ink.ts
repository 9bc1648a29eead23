import type { Kind } from '../graph/graph.ts';
import { KIND_LOOKS } from '../graph/kinds.ts';
import './words.css';

/** The colour of a kind for words, in both themes dark or light enough to be read on paper and on its own shade. */
export function kindInk(kind: Kind): string {
  return `color-mix(in srgb, var(--mantine-color-${KIND_LOOKS[kind].colour}-light-color) 80%, var(--ink-end))`;
}
