import { invariant } from '../lib/index.ts';
import type { ObjectOutputs, Output, Plan, RootPlan } from '../plan/index.ts';
import { CODECS, derivedField, relationSentence, type RelationPhrases } from '../resolvers/index.ts';
import { compileComputed } from './shape-computed.ts';
import { TYPE, cellReader, cellsReader, listOf, type Entry, type ReadNode, type Shaper, type ShapeContext } from './shape-context.ts';
import { compileFound } from './shape-exploration.ts';
import { compilePage } from './shape-page.ts';
import { arePartsIn } from './parts.ts';

/** Reads the rows of one root field. */
export type ReadRoot = (rows: readonly unknown[], args: Readonly<Record<string, unknown>>, context: ShapeContext) => unknown;

/** Compiles the outputs of a plan to readers, once; each turns positional rows into the tree that GraphQL completes, keyed by response key. */
export function compileShape(plan: Plan, phrases: RelationPhrases): readonly ReadRoot[] {
  const shaper = shaperOf(phrases);
  return plan.roots.map((root) => compileRoot(shaper, root));
}

function compileRoot(shaper: Shaper, root: RootPlan): ReadRoot {
  if (root.kind === 'page') {
    const readPage = compilePage(shaper, root.pageOutputs, root.call);
    return (rows, _args, context) => {
      const isSummary = (row: unknown): boolean => listOf(row)[0] === null;
      const [, ...summary] = listOf(rows.find(isSummary));
      return readPage([rows.filter((row) => !isSummary(row)), ...summary], context);
    };
  }
  if (root.exploration) {
    const readFound = compileFound(shaper, root.exploration);
    return (rows, _args, context) => readFound(rows[0], context);
  }
  if (root.computed) {
    const readComputed = compileComputed(root.computed);
    return (rows, _args, context) => readComputed([rows[0]], context);
  }
  const read = shaper.object(root.outputs);
  if (root.kind === 'codeList') return (rows, _args, context) => rows.map((row) => read(row, context));
  if (root.kind === 'lookup') return (rows, _args, context) => (rows.length > 0 ? read(rows[0], context) : null);
  return (rows, { ids }, context) => {
    const byId = new Map(rows.filter(Array.isArray).map(([id, tuple]) => [id, read(tuple, context)]));
    return Array.isArray(ids) ? ids.map((id) => byId.get(id) ?? null) : [];
  };
}

/** Compiles the reader of nodes that computed values name. */
export function compileNode(outputs: ObjectOutputs, phrases: RelationPhrases): ReadNode {
  return shaperOf(phrases).object(outputs);
}

function shaperOf(phrases: RelationPhrases): Shaper {
  const shaper: Shaper = {
    phrases,
    object: (outputs) => compileObject(shaper, outputs),
    output: (output, several) => compileOutput(shaper, output, several),
  };
  return shaper;
}

function compileObject(shaper: Shaper, outputs: ObjectOutputs): ReadNode {
  const several = outputs.size > 1;
  const readers = new Map([...outputs].map(([type, list]) => [type, { type, entries: list.flatMap((output) => shaper.output(output, several)) }]));
  const [only] = readers.values();
  const counted = arePartsIn(outputs) ? 0 : 1;
  return (tuple, context) => {
    if (!Array.isArray(tuple)) return null;
    const reader = several ? readers.get(String(tuple[0])) : only;
    if (!reader) return null;
    context.tally.nodes += counted;
    const object: Record<string | symbol, unknown> = { [TYPE]: reader.type };
    for (const [key, read] of reader.entries) object[key] = read(tuple, context);
    return object;
  };
}

function compileOutput(shaper: Shaper, output: Output, several: boolean): readonly Entry[] {
  return output.kind === 'typename' ? [] : [[output.key, compileRead(shaper, output, several)]];
}

function compileRead(shaper: Shaper, output: Exclude<Output, { kind: 'typename' }>, several: boolean): Entry[1] {
  switch (output.kind) {
    case 'scalar':
      return compileScalar(output, several);
    case 'value': {
      const codec = CODECS[output.codec];
      invariant(codec, `${output.codec} has a codec`);
      const cells = cellsReader(output.columns, several);
      return (tuple) => codec(cells(tuple));
    }
    case 'derived':
      return compileDerived(shaper, output, several);
    case 'one':
    case 'list': {
      const cell = cellReader(output.column, several);
      if (output.kind === 'list') return compileList(shaper, output.outputs, cell);
      const read = shaper.object(output.outputs);
      return (tuple, context) => read(cell(tuple), context);
    }
    case 'exploration': {
      const cell = cellReader(output.column, several);
      const read = compileFound(shaper, output.exploration);
      return (tuple, context) => read(cell(tuple), context);
    }
    case 'computed': {
      const cells = cellsReader(output.columns, several);
      const read = compileComputed(output.computed);
      return (tuple, context) => read(cells(tuple), context);
    }
    case 'connection': {
      const cell = cellReader(output.column, several);
      const read = compilePage(shaper, output.outputs, output.call);
      return (tuple, context) => read(listOf(cell(tuple)), context);
    }
  }
}

function compileList(shaper: Shaper, outputs: ObjectOutputs, cell: (tuple: readonly unknown[]) => unknown): Entry[1] {
  const read = shaper.object(outputs);
  const counted = arePartsIn(outputs) ? 1 : 0;
  return (tuple, context) => {
    const items = listOf(cell(tuple));
    if (items.length > 0) context.tally.nodes += counted;
    return items.map((item) => read(item, context));
  };
}

function compileScalar({ column, absent }: Extract<Output, { kind: 'scalar' }>, several: boolean): Entry[1] {
  const read = cellReader(column, several);
  if (absent === 'list') return (tuple) => read(tuple) ?? [];
  const otherwise = absent === 'null' ? null : false;
  return (tuple) => read(tuple) ?? otherwise;
}

function compileDerived({ phrases }: Shaper, output: Extract<Output, { kind: 'derived' }>, several: boolean): Entry[1] {
  const cells = cellsReader(output.columns, several);
  const [field, relation = '', direction] = output.field.split(' ');
  if (field === 'Relation.relation') return () => relation;
  if (field === 'Relation.sentence') {
    const sentence = relationSentence(phrases, relation, direction === 'IN' ? 'IN' : 'OUT');
    return (tuple) => sentence(cells(tuple));
  }
  const derive = derivedField(output.field);
  return (tuple, context) => derive(cells(tuple), context);
}
