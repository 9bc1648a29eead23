import { invariant } from '../lib/index.ts';
import type { EdgeOutput, Handle, ObjectOutputs, Output, PageOutput, Plan, RootPlan } from '../plan/index.ts';
import {
  CODECS,
  derivedField,
  encodeCursor,
  relationSentence,
  type BoundExploration,
  type DeriveContext,
  type Page,
  type RelationPhrases,
  type VerdictContext,
} from '../resolvers/index.ts';
import type { Coordinates } from '../time/index.ts';
import { compileComputed } from './shape-computed.ts';
import { compileFound } from './shape-exploration.ts';
import { readFacets } from './read-facets.ts';

/** Name of an answer's object type, for interfaces and unions. */
export const TYPE = Symbol('type');

/** What the reading of rows needs besides them. */
export interface ShapeContext extends DeriveContext {
  readonly at: Coordinates;
  readonly pages: readonly (Page | null)[];
  readonly args: readonly Readonly<Record<string, unknown>>[];
  readonly explorations: ReadonlyMap<number, BoundExploration>;
  /** What verdicts are computed with; only there where verdicts are asked for. */
  readonly verdicts: VerdictContext | null;
  /** Asks for nodes that a computed value names; they are put in once the next statement has brought them. */
  readonly refer: (ref: number, ids: readonly string[], put: (nodes: readonly unknown[]) => void) => void;
}

type Cells = readonly unknown[];
type Entry = readonly [key: string, read: (tuple: Cells, context: ShapeContext) => unknown];
type ReadObject = (tuple: unknown, context: ShapeContext) => unknown;

/** Reads the rows of one root field. */
export type ReadRoot = (rows: readonly unknown[], args: Readonly<Record<string, unknown>>, context: ShapeContext) => unknown;

/** Compiles the outputs of a plan to readers, once; each turns positional rows into the tree that GraphQL completes, keyed by response key. */
export function compileShape(plan: Plan, phrases: RelationPhrases): readonly ReadRoot[] {
  return plan.roots.map((root) => compileRoot(root, phrases));
}

function compileRoot(root: RootPlan, phrases: RelationPhrases): ReadRoot {
  if (root.kind === 'page') {
    const readPage = compilePage(root.pageOutputs, root.call, phrases);
    return (rows, _args, context) => {
      const isSummary = (row: unknown): boolean => listOf(row)[0] === null;
      const [, ...summary] = listOf(rows.find(isSummary));
      return readPage([rows.filter((row) => !isSummary(row)), ...summary], context);
    };
  }
  if (root.exploration) {
    const readFound = compileFound(root.exploration, phrases, compileNode);
    return (rows, _args, context) => readFound(rows[0], context);
  }
  if (root.computed) {
    const readComputed = compileComputed(root.computed);
    return (rows, _args, context) => readComputed([rows[0]], context);
  }
  const read = compileObject(root.outputs, phrases);
  if (root.kind === 'codeList') return (rows, _args, context) => rows.map((row) => read(row, context));
  if (root.kind === 'lookup') return (rows, _args, context) => (rows.length > 0 ? read(rows[0], context) : null);
  return (rows, { ids }, context) => {
    const byId = new Map(rows.filter(Array.isArray).map(([id, tuple]) => [id, read(tuple, context)]));
    return Array.isArray(ids) ? ids.map((id) => byId.get(id) ?? null) : [];
  };
}

/** Reads a node from its tuple. */
export type ReadNode = (tuple: unknown, context: ShapeContext) => unknown;

/** Compiles the reader of nodes that computed values name. */
export function compileNode(outputs: ObjectOutputs, phrases: RelationPhrases): ReadNode {
  return compileObject(outputs, phrases);
}

function compileObject(outputs: ObjectOutputs, phrases: RelationPhrases): ReadObject {
  const several = outputs.size > 1;
  const readers = new Map(
    [...outputs].map(([type, list]) => [type, { type, entries: list.flatMap((output) => compileOutput(output, several, phrases)) }]),
  );
  const [only] = readers.values();
  return (tuple, context) => {
    if (!Array.isArray(tuple)) return null;
    const reader = several ? readers.get(String(tuple[0])) : only;
    if (!reader) return null;
    const object: Record<string | symbol, unknown> = { [TYPE]: reader.type };
    for (const [key, read] of reader.entries) object[key] = read(tuple, context);
    return object;
  };
}

/** How to find a column in its tuple: `[type, common…, [own…]]` where several types are possible, else `[common…]`. */
function cellReader({ position }: Handle, several: boolean): (tuple: Cells) => unknown {
  const { part, index } = position;
  if (!several) return (tuple) => tuple[index];
  if (part === 'common') return (tuple) => tuple[index + 1];
  return (tuple) => {
    const own = tuple.at(-1);
    return Array.isArray(own) ? own[index] : null;
  };
}

function compileOutput(output: Output, several: boolean, phrases: RelationPhrases): readonly Entry[] {
  const { key } = output;
  switch (output.kind) {
    case 'typename':
      return [];
    case 'scalar': {
      const read = cellReader(output.column, several);
      const absent = output.absent === 'null' ? () => null : output.absent === 'false' ? () => false : () => [];
      return [[key, (tuple) => read(tuple) ?? absent()]];
    }
    case 'value': {
      const codec = CODECS[output.codec];
      invariant(codec, `${output.codec} has a codec`);
      const cells = output.columns.map((column) => cellReader(column, several));
      return [[key, (tuple) => codec(cells.map((read) => read(tuple)))]];
    }
    case 'derived':
      return [[key, compileDerived(output, several, phrases)]];
    case 'one':
    case 'list': {
      const cell = cellReader(output.column, several);
      const read = compileObject(output.outputs, phrases);
      return [
        [
          key,
          output.kind === 'one'
            ? (tuple, context) => read(cell(tuple), context)
            : (tuple, context) => listOf(cell(tuple)).map((item) => read(item, context)),
        ],
      ];
    }
    case 'exploration': {
      const cell = cellReader(output.column, several);
      const read = compileFound(output.exploration, phrases, compileNode);
      return [[key, (tuple, context) => read(cell(tuple), context)]];
    }
    case 'computed': {
      const cells = output.columns.map((column) => cellReader(column, several));
      const read = compileComputed(output.computed);
      return [
        [
          key,
          (tuple, context) =>
            read(
              cells.map((cell) => cell(tuple)),
              context,
            ),
        ],
      ];
    }
    case 'connection': {
      const cell = cellReader(output.column, several);
      const read = compilePage(output.outputs, output.call, phrases);
      return [[key, (tuple, context) => read(listOf(cell(tuple)), context)]];
    }
  }
}

function compileDerived(output: Extract<Output, { kind: 'derived' }>, several: boolean, phrases: RelationPhrases): Entry[1] {
  const cells = output.columns.map((column) => cellReader(column, several));
  const [field, relation = '', direction] = output.field.split(' ');
  if (field === 'Relation.relation') return () => relation;
  if (field === 'Relation.sentence') {
    const sentence = relationSentence(phrases, relation, direction === 'IN' ? 'IN' : 'OUT');
    return (tuple) => sentence(cells.map((read) => read(tuple)));
  }
  const derive = derivedField(output.field);
  return (tuple, context) =>
    derive(
      cells.map((read) => read(tuple)),
      context,
    );
}

/** Reads `[items, total, facets…]`. Items are `[order, node, edge]`, one more than the page where there are more. */
function compilePage(outputs: readonly PageOutput[], call: number, phrases: RelationPhrases): (cell: Cells, context: ShapeContext) => unknown {
  const entries = outputs.flatMap((output) => compilePageOutput(output, phrases));
  return (cell, context) => {
    const page = context.pages[call];
    invariant(page, 'a connection is bound as a page');
    const [items, total, ...facets] = cell;
    const all = listOf(items);
    const kept = all.slice(0, page.size);
    const read: PageRead = {
      items: page.backward ? kept.toReversed() : kept,
      more: all.length > page.size,
      total: typeof total === 'number' ? total : 0,
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
  readonly facets: Cells;
  readonly page: Page;
  readonly context: ShapeContext;
}

/** Counting ends here; a larger total is told as "at least". */
export const COUNT_BUDGET = 10_000;

function compilePageOutput(output: PageOutput, phrases: RelationPhrases): readonly (readonly [string, (read: PageRead) => unknown])[] {
  const { key } = output;
  switch (output.kind) {
    case 'typename':
      return [];
    case 'nodes': {
      const read = compileObject(output.outputs, phrases);
      return [[key, ({ items, context }) => items.map((item) => read(listOf(item)[1], context))]];
    }
    case 'edges': {
      const parts = output.outputs.flatMap((edge) => compileEdgeOutput(edge, phrases));
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
      return [[key, ({ total }) => total < COUNT_BUDGET]];
  }
}

type ReadEdge = (item: Cells, page: Page, context: ShapeContext) => unknown;

function compileEdgeOutput(output: EdgeOutput, phrases: RelationPhrases): readonly (readonly [string, ReadEdge])[] {
  const { key } = output;
  switch (output.kind) {
    case 'typename':
      return [];
    case 'cursor':
      return [[key, cursorOf]];
    case 'node': {
      const read = compileObject(output.outputs, phrases);
      return [[key, ([, node], _page, context) => read(node, context)]];
    }
    case 'absent':
      return [[key, () => (output.list ? [] : null)]];
    case 'relation': {
      const entries = compileOutput(output.output, false, phrases);
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
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
