import type { Column, Handle, Position, Selection } from './plan.ts';

/** Gathers the columns that outputs ask for; equal columns become one, and their order depends only on what they are. */
export class ColumnSet {
  readonly #byType = new Map<string, Map<string, { column: Column; positions: Position[] }>>();
  readonly #types: readonly string[];

  constructor(types: readonly string[]) {
    this.#types = types;
    for (const type of types) this.#byType.set(type, new Map());
  }

  /** Asks for a column of nodes of this type; the handle says where it stands once `select` was called. */
  add(type: string, column: Column): Handle {
    const columns = this.#byType.get(type) ?? new Map();
    const key = columnKey(column);
    const entry = columns.get(key) ?? { column, positions: [] };
    columns.set(key, entry);
    const position: Position = { part: 'common', index: -1 };
    entry.positions.push(position);
    return { position };
  }

  /** Fixes the order: columns that all types share first, then those of each type. */
  select(): Selection {
    const [first, ...rest] = this.#types.map((type) => [...(this.#byType.get(type) ?? [])]);
    const shared = new Set((first ?? []).map(([key]) => key).filter((key) => rest.every((columns) => columns.some(([other]) => other === key))));
    const perType = new Map<string, readonly Column[]>();
    let common: readonly Column[] = [];
    for (const [type, columns] of this.#byType) {
      const sorted = [...columns].toSorted(([left], [right]) => (left < right ? -1 : 1));
      common = place(
        sorted.filter(([key]) => shared.has(key)),
        'common',
      );
      const own = place(
        sorted.filter(([key]) => !shared.has(key)),
        'type',
      );
      if (own.length > 0) perType.set(type, own);
    }
    return { types: this.#types, common, perType };
  }
}

function place(entries: readonly (readonly [string, { column: Column; positions: Position[] }])[], part: Position['part']): readonly Column[] {
  return entries.map(([, { column, positions }], index) => {
    for (const position of positions) Object.assign(position, { part, index });
    return column;
  });
}

/** Text that tells columns apart; what differs only in arguments sorts next to each other and has the same shape. */
export function columnKey(column: Column): string {
  switch (column.kind) {
    case 'property':
      return `a ${column.property}`;
    case 'ends':
      return 'b';
    case 'link':
      return `c ${column.link} ${selectionKey(column.selection)}`;
    case 'edge':
      return `d ${edgeKey(column)} ${selectionKey(column.selection)}`;
    case 'connection': {
      const { page } = column;
      const edge = page.edge ? selectionKey(page.edge) : '';
      return `e ${edgeKey(column)} ${column.sort} ${page.items ? 'items' : ''} ${page.total ? 'total' : ''} ${edge} ${selectionKey(column.selection)} #${String(column.call).padStart(4, '0')}`;
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

function selectionKey({ types, common, perType }: Selection): string {
  const own = [...perType].map(([type, columns]) => `${type}(${columns.map(columnKey).join()})`);
  return `${types.length > 9 ? 'any' : types.join('|')}{${common.map(columnKey).join()} ${own.join(' ')}}`;
}
