import type { ReactElement } from 'react';

/** Not there yet. */
export default function WhatIf(): ReactElement {
  return <div />;
}
