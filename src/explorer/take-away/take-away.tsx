import type { ReactElement } from 'react';

/** Not there yet. */
export default function TakeAway(): ReactElement {
  return <div />;
}
