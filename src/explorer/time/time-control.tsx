import type { ReactElement } from 'react';

/** Not there yet. */
export default function TimeControl(): ReactElement {
  return <div />;
}
