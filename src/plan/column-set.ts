import type { ExplorationPlan } from './exploration.ts';
import type { Column, Handle, Position, Selection } from './plan.ts';

/** Gathers the columns that outputs ask for; equal columns become one, and their order depends only on what they are. */
export class ColumnSet {
  readonly #byType = new Map<string, Map<string, Entry>>();
  readonly #types: readonly string[];

  constructor(types: readonly string[]) {
    this.#types = types;
    for (const type of types) this.#byType.set(type, new Map());
  }

  /** Asks for a column of nodes of this type; the handle says where it stands once `select` was called. */
  add(type: string, column: Column): Handle {
    const columns = this.#byType.get(type) ?? new Map<string, Entry>();
    const key = columnKey(column);
    const entry = columns.get(key) ?? { column, positions: [] };
    columns.set(key, entry);
    const position: Position = { part: 'common', index: -1 };
    entry.positions.push(position);
    return { position };
  }

  /** Fixes the order: columns that several types share first (read whatever the type is, so that the text has them once), then those of each type. */
  select(): Selection {
    const keys = [...this.#byType.values()].flatMap((columns) => [...columns.keys()]);
    const isShared = (key: string): boolean => this.#types.length === 1 || keys.indexOf(key) !== keys.lastIndexOf(key);
    const shared = new Map<string, Entry>();
    const perType = new Map<string, readonly Column[]>();
    for (const [type, columns] of this.#byType) {
      const own: [string, Entry][] = [];
      for (const [key, entry] of columns) {
        const known = shared.get(key);
        if (known) known.positions.push(...entry.positions);
        else if (isShared(key)) shared.set(key, entry);
        else own.push([key, entry]);
      }
      if (own.length > 0) perType.set(type, place(own, 'type'));
    }
    return { types: this.#types, common: place([...shared], 'common'), perType };
  }
}

interface Entry {
  readonly column: Column;
  readonly positions: Position[];
}

function place(entries: readonly (readonly [string, Entry])[], part: Position['part']): readonly Column[] {
  const sorted = entries.map(([key, entry]) => [`${shapeKey(key)}\n${key}`, entry] as const).toSorted(([left], [right]) => (left < right ? -1 : 1));
  return sorted.map(([, { column, positions }], index) => {
    for (const position of positions) Object.assign(position, { part, index });
    return column;
  });
}

/** The part of a column's key that does not depend on where its arguments stand in the document. */
export const shapeKey = (key: string): string => key.replaceAll(/ #\d{4}/g, '');

/** Text that tells columns apart; what differs only in arguments sorts next to each other and has the same shape. */
export function columnKey(column: Column): string {
  switch (column.kind) {
    case 'property':
      return `a ${column.property}`;
    case 'ends':
      return 'b';
    case 'evidence':
      return 'z';
    case 'exploration':
      return `f ${explorationKey(column.exploration)}`;
    case 'link':
      return `c ${column.link} ${selectionKey(column.selection)}`;
    case 'edge':
      return `d ${edgeKey(column)} ${selectionKey(column.selection)}`;
    case 'line': {
      const { page, selection, call } = column;
      return `g ${page.items ? 'items' : ''} ${page.total ? 'total' : ''} ${page.facets.length} ${selectionKey(selection)} #${String(call).padStart(4, '0')}`;
    }
    case 'connection': {
      const { page } = column;
      const edge = page.edge ? selectionKey(page.edge) : '';
      return `e ${edgeKey(column)} ${column.sort} ${page.items ? 'items' : ''} ${page.total ? 'total' : ''} ${page.facets.length} ${edge} ${selectionKey(column.selection)} #${String(column.call).padStart(4, '0')}`;
    }
  }
}

function edgeKey({
  edge,
}: {
  readonly edge: { relation: string; direction: string; role: string | null; via: string | null; shape: string };
}): string {
  return `${edge.relation} ${edge.direction} ${edge.role ?? ''} ${edge.via ?? ''} ${edge.shape}`;
}

function explorationKey({ source, call, wanted, parts }: ExplorationPlan): string {
  const read = [...parts].map(([part, selection]) => `${part} ${selectionKey(selection)}`);
  return `${source} ${[...wanted].join()} ${read.join(' ')} #${String(call).padStart(4, '0')}`;
}

function selectionKey({ types, common, perType }: Selection): string {
  const own = [...perType].map(([type, columns]) => `${type}(${columns.map(columnKey).join()})`);
  return `${types.length > 9 ? 'any' : types.join('|')}{${common.map(columnKey).join()} ${own.join(' ')}}`;
}
