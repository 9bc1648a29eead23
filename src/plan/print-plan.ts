import type { ExplorationField, ExplorationPlan } from './exploration.ts';
import type {
  Call,
  Column,
  ComputedOutput,
  ComputedPlan,
  EdgeOutput,
  Handle,
  ObjectOutputs,
  Output,
  PageOutput,
  Plan,
  RefPlan,
  RootPlan,
  Selection,
} from './plan.ts';

type Lines = readonly string[];

/** A plan as indented text for people: its calls, then for each root which columns are read (numbered) and how the answer is put together from them. */
export function printPlan({ roots, calls, refs }: Plan): string {
  const lines = [...calls.map(callLine), ...roots.flatMap(rootLines), ...refs.flatMap(refLines)];
  return `${lines.join('\n')}\n`;
}

const indent = (lines: Lines): Lines => lines.map((line) => `  ${line}`);
const arrow = (direction: 'OUT' | 'IN', relation: string): string => (direction === 'OUT' ? `-${relation}->` : `<-${relation}-`);

function callLine({ definition, path, root, sort, parent }: Call, index: number): string {
  const args = definition.args.map(({ name }) => name).join(', ');
  const within = parent === null ? '' : `, for each of call ${parent}`;
  return `call ${index}: ${path}(${args}), root ${root}, ${sort}${within}`;
}

function rootLines(root: RootPlan, index: number): Lines {
  const { responseKey, kind, call, types, selection, outputs, page, pageOutputs, computed, exploration } = root;
  const title = `root ${index} "${responseKey}": ${kind} of call ${call}`;
  if (computed) return [title, ...indent(computedLines(computed))];
  if (exploration) return [title, ...indent(explorationLines(exploration)), ...indent(fieldLines(exploration))];
  const answers = page ? pageLines(pageOutputs) : objectLines(outputs);
  const parts = page ? ` (${pageParts(page)})` : '';
  return [
    `${title} -> ${types.join(' | ')}${parts}`,
    '  reads',
    ...indent(indent(selectionLines(selection))),
    '  answers',
    ...indent(indent(answers)),
  ];
}

function refLines({ root, selection, outputs }: RefPlan, index: number): Lines {
  const title = `ref ${index}: named by root ${root} -> ${selection.types.join(' | ')}`;
  return [title, '  reads', ...indent(indent(selectionLines(selection))), '  answers', ...indent(indent(objectLines(outputs)))];
}

function selectionLines({ common, perType }: Selection): Lines {
  const own = [...perType].flatMap(([type, columns]) => [`of ${type}`, ...indent(numbered(columns, '.'))]);
  return [...numbered(common, '#'), ...own];
}

const numbered = (columns: readonly Column[], sign: string): Lines =>
  columns.flatMap((column, index) => {
    const [first = '', ...rest] = columnLines(column);
    return [`${sign}${index} ${first}`, ...indent(rest)];
  });

function columnLines(column: Column): Lines {
  switch (column.kind) {
    case 'property':
      return [column.property];
    case 'ends':
      return ['names of both ends'];
    case 'evidence':
      return ['evidence'];
    case 'exploration':
      return explorationLines(column.exploration);
    case 'link':
      return [`list of ${column.link} -> ${column.selection.types.join(' | ')}`, ...selectionLines(column.selection)];
    case 'edge': {
      const { edge, selection } = column;
      return [`${edge.shape} ${edgeText(edge)} ${selection.types.join(' | ')}`, ...selectionLines(selection)];
    }
    case 'line':
      return [`page of call ${column.call}, line of succession (${pageParts(column.page)})`, ...selectionLines(column.selection)];
    case 'connection': {
      const { edge, call, page, selection, sort } = column;
      const title = `page of call ${call} ${edgeText(edge)} ${selection.types.join(' | ')} (${pageParts(page)}), ${sort}`;
      const relation = page.edge && page.edge.common.length > 0 ? ['of the edge', ...indent(selectionLines(page.edge))] : [];
      return [title, ...selectionLines(selection), ...relation];
    }
  }
}

function edgeText({ direction, relation, role, via }: Extract<Column, { kind: 'edge' }>['edge']): string {
  return [arrow(direction, relation), ...(role ? [`role ${role}`] : []), ...(via ? [`via ${via}`] : [])].join(' ');
}

const pageParts = ({ items, total }: { readonly items: boolean; readonly total: boolean }): string =>
  [...(items ? ['items'] : []), ...(total ? ['total'] : [])].join(' and ') || 'nothing';

const objectLines = (outputs: ObjectOutputs): Lines => {
  if (outputs.size === 1) return [...outputs.values()].flat().flatMap(outputLines);
  return [...outputs].flatMap(([type, list]) => [`as ${type}`, ...indent(list.flatMap(outputLines))]);
};

const cell = ({ position }: Handle): string => `${position.part === 'common' ? '#' : '.'}${position.index}`;
const cells = (handles: readonly Handle[]): string => handles.map(cell).join(', ');

function outputLines(output: Output): Lines {
  const { key } = output;
  switch (output.kind) {
    case 'typename':
      return [`${key} = name of the type`];
    case 'scalar':
      return [`${key} = ${cell(output.column)}${output.absent === 'null' ? '' : ` or ${output.absent === 'list' ? '[]' : 'false'}`}`];
    case 'value':
      return [`${key} = ${output.codec}(${cells(output.columns)})`];
    case 'derived':
      return [`${key} = ${output.field}(${cells(output.columns)})`];
    case 'one':
    case 'list':
      return [`${key}: ${output.kind} of ${cell(output.column)}`, ...indent(objectLines(output.outputs))];
    case 'connection':
      return [`${key}: page of call ${output.call} in ${cell(output.column)}`, ...indent(pageLines(output.outputs))];
    case 'exploration':
      return [`${key}: found in ${cell(output.column)}`, ...indent(fieldLines(output.exploration))];
    case 'computed':
      return [`${key}: from ${cells(output.columns)}`, ...indent(computedLines(output.computed))];
  }
}

const pageLines = (outputs: readonly PageOutput[]): Lines =>
  outputs.flatMap((output): Lines => {
    const { key } = output;
    switch (output.kind) {
      case 'typename':
        return [`${key} = '${output.name}'`];
      case 'nodes':
        return [`${key}: nodes`, ...indent(objectLines(output.outputs))];
      case 'edges':
        return [`${key}: edges`, ...indent(output.outputs.flatMap(edgeLines))];
      default:
        return [`${key} = ${output.kind}`];
    }
  });

function edgeLines(output: EdgeOutput): Lines {
  const { key } = output;
  switch (output.kind) {
    case 'typename':
      return [`${key} = '${output.name}'`];
    case 'cursor':
      return [`${key} = cursor`];
    case 'node':
      return [`${key}: node`, ...indent(objectLines(output.outputs))];
    case 'relation': {
      const [first = '', ...rest] = outputLines(output.output);
      return [`${first} of the edge`, ...rest];
    }
    case 'absent':
      return [`${key} = ${output.list ? '[]' : 'null'}, no relation was walked`];
  }
}

function explorationLines({ source, call, parts }: ExplorationPlan): Lines {
  const read = [...parts].flatMap(([part, selection]) => [`${part} -> ${selection.types.join(' | ')}`, ...indent(selectionLines(selection))]);
  return [`finds ${source} of call ${call}`, ...indent(read)];
}

const fieldLines = ({ outputs }: ExplorationPlan): Lines => outputs?.flatMap(explorationFieldLines) ?? ['as it is'];

function explorationFieldLines(output: ExplorationField): Lines {
  const title = output.key === output.name ? output.key : `${output.key}: ${output.name}`;
  if (output.kind === 'leaf') return [title];
  return [title, ...indent(output.kind === 'object' ? output.outputs.flatMap(explorationFieldLines) : objectLines(output.outputs))];
}

function computedLines({ source, call, outputs }: ComputedPlan): Lines {
  return [`computed ${source} of call ${call}`, ...indent(outputs.flatMap(computedOutputLines))];
}

function computedOutputLines(output: ComputedOutput): Lines {
  const title = output.key === output.name ? output.key : `${output.key}: ${output.name}`;
  const call = output.call === null ? '' : ` of call ${output.call}`;
  switch (output.kind) {
    case 'leaf':
      return [`${title}${call}`];
    case 'object':
      return [`${title}${call}`, ...indent(output.outputs.flatMap(computedOutputLines))];
    case 'ref':
      return [
        `${title}${call} -> ref ${output.ref}`,
        ...(output.value ? indent([`or ${output.value.type}`, ...indent(output.value.outputs.flatMap(computedOutputLines))]) : []),
      ];
  }
}
