import { CloseButton } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';
import { useView } from '../view/index.ts';
import './panel-header.css';
import './panel-parts.css';

/** The panel around something that is no entry: on its way, failed, or not there. */
export function PanelFrame({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    <div className="panel-entry">
      <div className="panel-header">
        <div className="panel-top">
          <ClosePanel />
        </div>
      </div>
      <div className="panel-body panel-body-bare">{children}</div>
    </div>
  );
}

/** Closes the panel. */
export function ClosePanel(): ReactElement {
  const { dispatch } = useView();
  const close = (): void => {
    dispatch({ type: 'open', id: null });
    // The button goes with the panel; what stands beside it is what one reads next.
    document.getElementById('main')?.focus();
  };
  return <CloseButton className="panel-close" aria-label="Close the entry" onClick={close} />;
}
