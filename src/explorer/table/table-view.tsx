import type { ReactElement } from 'react';

/** Not there yet. */
export default function TableView(): ReactElement {
  return <div />;
}
