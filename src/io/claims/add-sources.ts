import { SINCE_EVER } from '../../time/index.ts';
import type { SourceRow } from '../dataset/index.ts';
import { addNode, type Draft } from './draft.ts';

/** Adds the pages that everything rests on. */
export function addSources(draft: Draft, rows: readonly SourceRow[]): void {
  for (const { id, kind, title, publisher, url, publishedOn, language, note, verification } of rows) {
    addNode(draft, id, {
      type: 'Source',
      published: SINCE_EVER,
      properties: { kind, title, publisher, url, publishedOn, language, note, verification },
    });
  }
}
