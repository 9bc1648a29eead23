import { invariant } from '../lib/index.ts';
import type { EdgeOutput, PageOutput } from '../plan/index.ts';
import { encodeCursor, type Page } from '../resolvers/index.ts';
import { readFacets } from './read-facets.ts';
import { listOf, type Cells, type Shaper, type ShapeContext } from './shape-context.ts';

/** Reads `[items, total, facets…]`; a total in a list is known and was not counted. Items are `[order, node, edge]`, one more than the page where there are more. */
export function compilePage(shaper: Shaper, outputs: readonly PageOutput[], call: number): (cell: Cells, context: ShapeContext) => unknown {
  const entries = outputs.flatMap((output) => compilePageOutput(shaper, output));
  return (cell, context) => {
    const page = context.pages[call];
    invariant(page, 'a connection is bound as a page');
    const [items, total, ...facets] = cell;
    const all = listOf(items);
    const kept = all.slice(0, page.size);
    const read: PageRead = {
      items: page.backward ? kept.toReversed() : kept,
      more: all.length > page.size,
      ...totalOf(total),
      facets,
      page,
      context,
    };
    const object: Record<string, unknown> = {};
    for (const [key, readPart] of entries) object[key] = readPart(read);
    return object;
  };
}

interface PageRead {
  readonly items: readonly unknown[];
  readonly more: boolean;
  readonly total: number;
  readonly isExact: boolean;
  readonly facets: Cells;
  readonly page: Page;
  readonly context: ShapeContext;
}

/** Counting ends here; a larger total is told as "at least". */
export const COUNT_BUDGET = 10_000;

function totalOf(cell: unknown): Pick<PageRead, 'total' | 'isExact'> {
  const [known] = listOf(cell);
  if (typeof known === 'number') return { total: known, isExact: true };
  const total = typeof cell === 'number' ? cell : 0;
  return { total, isExact: total < COUNT_BUDGET };
}

function compilePageOutput(shaper: Shaper, output: PageOutput): readonly (readonly [string, (read: PageRead) => unknown])[] {
  const { key } = output;
  switch (output.kind) {
    case 'typename':
      return [];
    case 'nodes': {
      const read = shaper.object(output.outputs);
      return [[key, ({ items, context }) => items.map((item) => read(listOf(item)[1], context))]];
    }
    case 'edges': {
      const parts = output.outputs.flatMap((edge) => compileEdgeOutput(shaper, edge));
      return [
        [
          key,
          ({ items, page, context }) =>
            items.map((item) => Object.fromEntries(parts.map(([name, read]) => [name, read(listOf(item), page, context)]))),
        ],
      ];
    }
    case 'pageInfo':
      return [[key, pageInfo]];
    case 'facets':
      return [[key, ({ facets, context }) => readFacets(listOf(facets[output.index]), context.args[output.call] ?? {})]];
    case 'totalCount':
      return [[key, ({ total }) => total]];
    case 'totalCountExact':
      return [[key, ({ isExact }) => isExact]];
  }
}

type ReadEdge = (item: Cells, page: Page, context: ShapeContext) => unknown;

function compileEdgeOutput(shaper: Shaper, output: EdgeOutput): readonly (readonly [string, ReadEdge])[] {
  const { key } = output;
  switch (output.kind) {
    case 'typename':
      return [];
    case 'cursor':
      return [[key, cursorOf]];
    case 'node': {
      const read = shaper.object(output.outputs);
      return [[key, ([, node], _page, context) => read(node, context)]];
    }
    case 'absent':
      return [[key, () => (output.list ? [] : null)]];
    case 'relation': {
      const entries = shaper.output(output.output, false);
      return entries.map(([name, read]) => [name, ([, , edge], _page, context) => read(listOf(edge), context)]);
    }
  }
}

function pageInfo({ items, more, page, context }: PageRead): unknown {
  const cursor = (item: unknown) => (item === undefined ? null : cursorOf(listOf(item), page, context));
  return {
    hasNextPage: page.backward ? page.before !== null : more,
    hasPreviousPage: page.backward ? more : page.after !== null,
    startCursor: cursor(items[0]),
    endCursor: cursor(items.at(-1)),
  };
}

const cursorOf: ReadEdge = ([order], page, { at }) =>
  encodeCursor({ list: page.list, at, order: Array.isArray(order) ? JSON.stringify(order) : String(order) });
