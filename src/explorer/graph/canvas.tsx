import { applyNodeChanges, Background, ReactFlow, SelectionMode, useReactFlow, useStore, type NodeTypes } from '@xyflow/react';
import { useCallback, useEffect, useState, type MouseEvent, type ReactElement } from 'react';
import { EntryCard } from './entry-card.tsx';
import type { FlowNode } from './flow-elements.ts';
import type { Point } from './graph.ts';
import { GroupCard } from './group-card.tsx';
import type { Place } from './layout/layout.ts';
import { RelationLayer } from './relation-layer.tsx';
import type { DrawnLine } from './relation-line.tsx';
import { YearLines } from './year-lines.tsx';

const NODE_TYPES: NodeTypes = { entry: EntryCard, group: GroupCard };
/** Below this size words cannot be read. */
const FAR = 0.42;
const SELECT_KEYS = ['Shift', 'Meta', 'Control'];

interface Props {
  readonly nodes: readonly FlowNode[];
  readonly lines: readonly DrawnLine[];
  readonly isSelecting: boolean;
  /** The cards stand by their days. */
  readonly isTimeline: boolean;
  readonly onMove: (places: readonly Place[]) => void;
  readonly onSelect: (ids: readonly string[]) => void;
  readonly onOpen: (id: string) => void;
  readonly onExpand: (id: string) => void;
  readonly onRelation: (id: string) => void;
  readonly onMenu: (id: string, place: Point) => void;
  readonly onEmpty: () => void;
}

/** The canvas itself: drawing, dragging, zooming, pointing. Every wish is told upwards. */
export function Canvas(props: Props): ReactElement {
  const { lines, isSelecting, isTimeline, onMove, onSelect, onOpen, onExpand, onRelation, onMenu, onEmpty } = props;
  const [nodes, setNodes] = useState<FlowNode[]>([...props.nodes]);
  useEffect(() => setNodes([...props.nodes]), [props.nodes]);
  const { getNodes } = useReactFlow<FlowNode>();
  const settle = useCallback(
    (dragged: readonly FlowNode[]) => onMove(dragged.map(({ id, position }) => ({ id, x: Math.round(position.x), y: Math.round(position.y) }))),
    [onMove],
  );
  const click = (event: MouseEvent, node: FlowNode): void => {
    const isMany = isSelecting || event.shiftKey || event.metaKey || event.ctrlKey;
    const before = getNodes().flatMap(({ id, selected }) => (selected ? [id] : []));
    if (!isMany) {
      onSelect([node.id]);
      onOpen(node.id);
    } else onSelect(before.includes(node.id) ? before.filter((id) => id !== node.id) : [...before, node.id]);
  };
  const menu = (event: MouseEvent, node: FlowNode): void => {
    event.preventDefault();
    onMenu(node.id, { x: event.clientX, y: event.clientY });
  };
  return (
    <FarAway>
      <ReactFlow<FlowNode>
        nodes={nodes}
        nodeTypes={NODE_TYPES}
        onNodesChange={(changes) => setNodes((before) => applyNodeChanges(changes, before))}
        onNodeDragStop={(_event, _node, dragged) => settle(dragged)}
        onSelectionDragStop={(_event, dragged) => settle(dragged)}
        onNodeClick={click}
        onNodeDoubleClick={(_event, node) => onExpand(node.id)}
        onNodeContextMenu={menu}
        onPaneClick={onEmpty}
        onSelectionEnd={() => onSelect(getNodes().flatMap(({ id, selected }) => (selected ? [id] : [])))}
        selectNodesOnDrag={false}
        selectionOnDrag={isSelecting}
        panOnDrag={!isSelecting}
        selectionMode={SelectionMode.Partial}
        multiSelectionKeyCode={SELECT_KEYS}
        deleteKeyCode={null}
        elementsSelectable
        nodesConnectable={false}
        nodesFocusable
        disableKeyboardA11y
        onlyRenderVisibleElements
        zoomOnDoubleClick={false}
        minZoom={0.05}
        maxZoom={2.5}
        nodeDragThreshold={4}
        proOptions={{ hideAttribution: true }}
      >
        {isTimeline && <YearLines nodes={nodes} />}
        <RelationLayer nodes={nodes} lines={lines} onOpen={onRelation} />
        <Background gap={28} size={1.2} />
      </ReactFlow>
    </FarAway>
  );
}

function FarAway({ children }: { readonly children: ReactElement }): ReactElement {
  const isFar = useStore(({ transform }) => transform[2] < FAR);
  return (
    <div className="graph-canvas" data-far={isFar}>
      {children}
    </div>
  );
}
