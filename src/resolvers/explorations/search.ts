import type { QuerySearchArgs } from '../../generated/schema.ts';
import { AmbitError, invariant, searchKey } from '../../lib/index.ts';
import { encodeCursor, type Cursor, type Page } from '../values/index.ts';
import { listOf, numberOf, textOf } from './cells.ts';
import { typesOfKinds } from './entity-types.ts';
import type { Answered, Exploration } from './exploration.ts';
import { matchOf } from './match-of.ts';
import { fullTextQueries } from './full-text.ts';
import { routeOf } from './route-of.ts';

/** A name that people type is shorter; longer texts are for reading, not for finding. */
const MAX_LENGTH = 200;
/** Whoever has not found it among so many hits types more. */
const MAX_DEPTH = 200;
/** Hits that the index gives at most. */
const CANDIDATES = 1_000;

/** Entries by what people type: names in any script first, then texts and quotes. */
export const search: Exploration<QuerySearchArgs> = {
  bind: ({ args, page, path }) => {
    if (args.text.length > MAX_LENGTH) throw new AmbitError('BAD_INPUT', `${path}(text): at most ${MAX_LENGTH} characters.`);
    invariant(page, 'search gives a page');
    const key = searchKey(args.text);
    return { route: routeOf(0), params: { key, types: typesOfKinds(args.kinds), ...fullTextQueries(key), ...windowOf(page, path) } };
  },
  read: (cell, answered) => {
    const [total, candidates, hits] = listOf(cell);
    const found = listOf(hits).map((hit) => new Hit(listOf(hit), answered.args.text));
    const { from, to } = boundWindow(answered);
    const cursors = found.map((_, index) => cursorAt(from + index + 1, answered));
    const count = numberOf(total);
    return {
      edges: found.map((node, index) => ({ cursor: cursors[index], node })),
      nodes: found,
      pageInfo: {
        hasNextPage: to < Math.min(count, MAX_DEPTH),
        hasPreviousPage: from > 0 && count > 0,
        startCursor: cursors[0] ?? null,
        endCursor: cursors.at(-1) ?? null,
      },
      totalCount: count,
      totalCountExact: numberOf(candidates) < CANDIDATES,
    };
  },
};

/** How it was found is worked out where it is asked for. */
class Hit {
  readonly entity: unknown;
  readonly #cells: readonly unknown[];
  readonly #text: string;

  constructor(cells: readonly unknown[], text: string) {
    this.entity = cells[3];
    this.#cells = cells;
    this.#text = text;
  }

  get matchedBy(): unknown {
    const [rank, entries, quote] = this.#cells;
    return { ...matchOf(this.#text.trim(), textOf(entries), textOf(quote)), score: Math.round(numberOf(rank) * 1_000) / 1_000 };
  }
}

/** Cursors are places in the list of hits. */
function cursorAt(place: number, { page, at }: Answered<QuerySearchArgs>): string {
  invariant(page, 'search gives a page');
  return encodeCursor({ list: page.list, at, order: String(place) });
}

function windowOf({ size, backward, after, before }: Page, path: string): { readonly from: number; readonly to: number } {
  if (backward && !before) throw new AmbitError('BAD_INPUT', `${path}: hits count from the best one; give first, or last together with before.`);
  const start = after ? placeOf(after, path) : 0;
  const end = Math.min(before ? placeOf(before, path) - 1 : MAX_DEPTH, MAX_DEPTH);
  return backward
    ? { from: Math.max(start, end - size), to: Math.max(start, end) }
    : { from: start, to: Math.max(start, Math.min(end, start + size)) };
}

function placeOf({ order }: Cursor, path: string): number {
  if (!/^\d{1,3}$/.test(order)) throw new AmbitError('BAD_CURSOR', `${path}: the cursor is no place in a list of hits; start without a cursor.`);
  return Number(order);
}

function boundWindow({ bound }: Answered<QuerySearchArgs>): { readonly from: number; readonly to: number } {
  return { from: numberOf(bound.params['from']), to: numberOf(bound.params['to']) };
}
