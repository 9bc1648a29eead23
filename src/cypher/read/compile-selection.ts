import { invariant } from '../../lib/index.ts';
import type { Column, EdgeColumn, PropertyColumn, Selection } from '../../plan/index.ts';
import { constant, cypher, join, name, type Cypher } from '../cypher.ts';
import { evidenceOf } from './evidence.ts';
import { compileConnection } from './compile-connection.ts';
import { compileExploration } from './compile-exploration.ts';
import { compileLine } from './compile-line.ts';
import { compileLink } from './compile-link.ts';
import type { Compiler } from './compiler.ts';
import { arrow, farEnd, typesOf } from './patterns.ts';
import { hoistedClauses, holds, type Scope, type Subject } from './scope.ts';

/** Columns that are more than a property: something is walked to, or computed. */
type Walked = Exclude<Column, PropertyColumn>;

/** The tuple of a selection: `[common…]` of one type, `[type, common…, [own…]]` of several. Properties come first in each part. */
export function compileSelection(compiler: Compiler, selection: Selection, subject: Subject, scope: Scope): Cypher {
  const compile = (column: Walked): Cypher => compileColumn(compiler, column, subject, scope);
  const { keys, others } = parted(selection.common);
  if (selection.types.length === 1) return tupleOf(keys, others.map(compile), subject, scope);
  return tupleOf(['type', ...keys], [...others.map(compile), ...ownColumns(selection, compile, subject, scope)], subject, scope);
}

/** What only some of the types have. */
function ownColumns({ perType }: Selection, compile: (column: Walked) => Cypher, subject: Subject, scope: Scope): readonly Cypher[] {
  const branches = [...perType].map(([type, columns]) => {
    const { keys, others } = parted(columns);
    return cypher`WHEN ${constant(type)} THEN ${tupleOf(keys, others.map(compile), subject, scope)}`;
  });
  return branches.length > 0 ? [cypher`CASE ${subject.view}.type ${join(branches, ' ')} END`] : [];
}

function parted(columns: readonly Column[]): { readonly keys: readonly string[]; readonly others: readonly Walked[] } {
  const keys = columns.flatMap((column) => (column.kind === 'property' ? [column.property] : []));
  const others = columns.filter((column) => column.kind !== 'property');
  invariant(
    columns.slice(0, keys.length).every(({ kind }) => kind === 'property'),
    'properties stand first',
  );
  return { keys, others };
}

function tupleOf(keys: readonly string[], others: readonly Cypher[], { view }: Subject, { slots }: Scope): Cypher {
  if (keys.length === 0) return cypher`[${join(others, ', ')}]`;
  const properties = slots.properties(view, keys);
  return others.length > 0 ? cypher`${properties} + [${join(others, ', ')}]` : properties;
}

function compileColumn(compiler: Compiler, column: Walked, subject: Subject, scope: Scope): Cypher {
  const text = columnText(compiler, column, subject, scope);
  if (!countsGroups(column)) return text;
  const variable = name(`w${subject.depth}_${subject.hoisted.length}`);
  subject.hoisted.push(cypher`${text} AS ${variable}`);
  return variable;
}

/** Whether something is counted or gathered somewhere in a column. */
function countsGroups(column: Column): boolean {
  if (column.kind === 'exploration' || ('page' in column && column.page.facets.length > 0)) return true;
  return 'selection' in column && [...column.selection.common, ...[...column.selection.perType.values()].flat()].some(countsGroups);
}

function columnText(compiler: Compiler, column: Walked, subject: Subject, scope: Scope): Cypher {
  switch (column.kind) {
    case 'ends':
      invariant(subject.ends, 'only edges have ends');
      return cypher`[${subject.ends[0]}.name, ${subject.ends[1]}.name]`;
    case 'evidence':
      return evidenceOf(subject.node, subject.view, scope);
    case 'exploration':
      return compileExploration(compiler, column.exploration, subject, scope);
    case 'link':
      return compileLink(compiler, column, subject, scope);
    case 'edge':
      return compileEdge(compiler, column, subject, scope);
    case 'connection':
      return compileConnection(compiler, column, subject, scope);
    case 'line':
      return compileLine(compiler, column, subject, scope);
  }
}

/** Unpaged lists are short by nature (sectors, steps, leaves); this is their end. */
const LIST_LIMIT = cypher`LIMIT 250`;

function compileEdge(compiler: Compiler, { edge, selection }: EdgeColumn, subject: Subject, scope: Scope): Cypher {
  const depth = subject.depth + 1;
  const e = name(`e${depth}`);
  const far = farEnd(compiler, selection.types, depth, scope);
  const pattern = arrow(edge.direction, subject.node, cypher`${e}:${typesOf(edge)}`, far.node);
  const timeless = subject.content && edge.direction === 'OUT';
  const conditions = [timeless ? cypher`true` : holds(e, scope), ...(edge.role ? [cypher`${e}.role = ${constant(edge.role)}`] : [])];
  const there: Subject = { ...far, depth, hoisted: [] };
  const item = compiler.select(selection, there, scope);
  const list = cypher`COLLECT { MATCH ${pattern} WHERE ${join(conditions, ' AND ')} WITH ${e}, ${far.node} ORDER BY ${far.node}.order, ${e}.validFrom DESC ${LIST_LIMIT}${far.look(cypher`${far.node}`)}${hoistedClauses(there)} RETURN ${item} }`;
  return edge.shape === 'one' ? cypher`head(${list})` : list;
}
