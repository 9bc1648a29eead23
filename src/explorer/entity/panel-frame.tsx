import { CloseButton } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';
import { useView } from '../view/index.ts';

/** The panel around something that is no entry: on its way, failed, or not there. */
export function PanelFrame({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    <div className="panel-entry">
      <div className="panel-top">
        <ClosePanel />
      </div>
      <div className="panel-body">{children}</div>
    </div>
  );
}

/** Closes the panel. */
export function ClosePanel(): ReactElement {
  const { dispatch } = useView();
  return <CloseButton className="panel-close" aria-label="Close the entry" onClick={() => dispatch({ type: 'open', id: null })} />;
}
