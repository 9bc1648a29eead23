import type { ReactElement } from 'react';
import { useView } from '../view/index.ts';

/** The entry that is open in the view. */
export default function EntityPanel(): ReactElement {
  const { view } = useView();
  return <div>{view.open}</div>;
}
