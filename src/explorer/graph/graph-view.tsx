import { ReactFlowProvider } from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import type { ReactElement } from 'react';
import './graph.css';
import { GraphPane } from './graph-pane.tsx';

/** The graph of the view: entries and their relations on a canvas, with everything that can be done to them. */
export default function GraphView(): ReactElement {
  return (
    <ReactFlowProvider>
      <GraphPane />
    </ReactFlowProvider>
  );
}
