import { useMediaQuery } from '@mantine/hooks';
import { useState } from 'react';
import { useClient } from 'urql';
import { PanelGroundsDocument } from '../../generated/operations.ts';
import { useView } from '../../view/index.ts';
import { useAt } from '../use-at.ts';
import { groundsOf, type Grounded } from './grounds.ts';

interface ShowGrounds {
  readonly show: (verdict: Grounded) => void;
  readonly isReading: boolean;
  readonly hasFailed: boolean;
}

/** Draws what a verdict rests on, and lets everything else step back. */
export function useShowGrounds(): ShowGrounds {
  const client = useClient();
  const { view, dispatch } = useView();
  const { at } = useAt();
  const isNarrow = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false }) ?? false;
  const [status, setStatus] = useState<'idle' | 'reading' | 'failed'>('idle');
  const read = async (verdict: Grounded): Promise<void> => {
    setStatus('reading');
    const { data } = await client.query(PanelGroundsDocument, { ids: [...groundsOf(verdict)], at }).toPromise();
    setStatus(data ? 'idle' : 'failed');
    if (!data) return;
    const nodes = data.neighbourhood.nodes.map(({ id }) => id);
    dispatch({ type: 'add', ids: nodes, highlight: { nodes, links: data.neighbourhood.edges.map(({ id }) => id) } });
    if (view.tab !== 'graph') dispatch({ type: 'tab', tab: 'graph' });
    // On a phone the panel covers the picture.
    if (isNarrow) dispatch({ type: 'open', id: null });
  };
  return { show: (verdict) => void read(verdict), isReading: status === 'reading', hasFailed: status === 'failed' };
}
