import { Background, ReactFlow, SelectionMode, useStore, type NodeTypes } from '@xyflow/react';
import type { ReactElement } from 'react';
import { EntryCard } from './entry-card.tsx';
import type { FlowNode } from './flow-elements.ts';
import { GroupCard } from './group-card.tsx';
import { RelationLayer } from './relation-layer.tsx';
import type { DrawnLine } from './relation-line.tsx';
import { useGradually } from './use-gradually.ts';
import { usePointing, type Wishes } from './use-pointing.ts';
import { YearLines } from './year-lines.tsx';
import './canvas.css';

const NODE_TYPES: NodeTypes = { entry: EntryCard, group: GroupCard };
/** Below this size words cannot be read. */
const FAR = 0.42;
const SELECT_KEYS = ['Shift', 'Meta', 'Control'];
const CARDS_AT_ONCE = { most: 60, isSame: Object.is };
const PRO_OPTIONS = { hideAttribution: true };

interface Props extends Wishes {
  readonly nodes: readonly FlowNode[];
  readonly lines: readonly DrawnLine[];
  /** The cards stand by their days. */
  readonly isTimeline: boolean;
  readonly onRelation: (id: string) => void;
}

/** The canvas itself: drawing, dragging, zooming, pointing. Every wish is told upwards. */
export function Canvas({ lines, isSelecting, isTimeline, onRelation, ...props }: Props): ReactElement {
  const [nodes, setNodes] = useGradually(props.nodes, CARDS_AT_ONCE);
  const pointing = usePointing({ isSelecting, ...props }, setNodes);
  return (
    <FarAway>
      <ReactFlow<FlowNode>
        nodes={nodes}
        nodeTypes={NODE_TYPES}
        {...pointing}
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
        proOptions={PRO_OPTIONS}
      >
        {isTimeline && <YearLines nodes={props.nodes} />}
        <RelationLayer settled={props.nodes} nodes={nodes} lines={lines} onOpen={onRelation} />
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
