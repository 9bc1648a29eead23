import { invariant } from '../../lib/index.ts';
import type { Column, EdgeColumn, Selection } from '../../plan/index.ts';
import { constant, cypher, join, name, type Cypher } from '../cypher.ts';
import { evidenceOf } from './evidence.ts';
import { compileConnection } from './compile-connection.ts';
import { compileExploration } from './compile-exploration.ts';
import { compileLine } from './compile-line.ts';
import { compileLink } from './compile-link.ts';
import type { Compiler } from './compiler.ts';
import { arrow, farEnd, typesOf } from './patterns.ts';
import { hoistedClauses, holds, type Scope, type Subject } from './scope.ts';

/** The tuple of a selection: `[common…]` of one type, `[type, common…, [own…]]` of several. */
export function compileSelection(compiler: Compiler, selection: Selection, subject: Subject, scope: Scope): Cypher {
  const common = selection.common.map((column) => compileColumn(compiler, column, subject, scope));
  if (selection.types.length === 1) return cypher`[${join(common, ', ')}]`;
  const type = cypher`${subject.view}.type`;
  const branches = [...selection.perType].map(([typeName, columns]) => {
    const own = columns.map((column) => compileColumn(compiler, column, subject, scope));
    return cypher`WHEN ${constant(typeName)} THEN [${join(own, ', ')}]`;
  });
  const own = branches.length > 0 ? [cypher`CASE ${type} ${join(branches, ' ')} END`] : [];
  return cypher`[${join([type, ...common, ...own], ', ')}]`;
}

function compileColumn(compiler: Compiler, column: Column, subject: Subject, scope: Scope): Cypher {
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

function columnText(compiler: Compiler, column: Column, subject: Subject, scope: Scope): Cypher {
  switch (column.kind) {
    case 'property':
      return cypher`${subject.view}.${name(column.property)}`;
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
