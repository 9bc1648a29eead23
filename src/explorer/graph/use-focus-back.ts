import { useEffect, useRef, type FocusEvent } from 'react';
import { focusNode } from './use-keys.ts';

interface Place {
  /** Everything is drawn, and no sheet has the focus. */
  readonly isReady: boolean;
  /** The entry that is chosen, if it is one. */
  readonly chosen: string | null;
  /** What is drawn. */
  readonly ids: readonly string[];
}

/**
 * When what had the focus is gone (a sheet, a hidden entry, the search box of the start page) it goes back to the entry it came from,
 * else to the chosen one, else to the first: the keys go on working.
 */
export function useFocusBack({ isReady, chosen, ids }: Place): (event: FocusEvent<HTMLElement>) => void {
  const last = useRef<string | null>(null);
  useEffect(() => {
    if (!isReady || document.activeElement !== document.body) return;
    const wanted = last.current ?? chosen;
    if (wanted === null) return;
    const id = [wanted, chosen, ids[0]].find((one) => one != null && ids.includes(one));
    if (id != null) focusNode(id);
  }, [isReady, chosen, ids]);
  return ({ target }) => {
    if (target.classList.contains('react-flow__node')) last.current = target.dataset['id'] ?? null;
  };
}
