import { SegmentedControl } from '@mantine/core';
import { lazy, type ReactElement } from 'react';
import { TABS, useView, type Tab } from '../view/index.ts';
import { Slot } from './slot.tsx';

const TimeControl = lazy(() => import('../time/time-control.tsx'));
const TakeAway = lazy(() => import('../take-away/take-away.tsx'));

const WORDS: Readonly<Record<Tab, string>> = { graph: 'Graph', table: 'Table', 'what-if': 'What if' };

/** Below the header: which way of looking, at which day, and what can be taken away. */
export function Bar(): ReactElement {
  const { view, dispatch } = useView();
  return (
    <div className="bar" role="region" aria-label="View">
      <SegmentedControl
        size="xs"
        aria-label="How to look at it"
        className="tabs"
        value={view.tab}
        data={TABS.map((tab) => ({ value: tab, label: WORDS[tab] }))}
        onChange={(value) => dispatch({ type: 'tab', tab: TABS.find((tab) => tab === value) ?? 'graph' })}
      />
      <div className="bar-time">
        <Slot name="The time control" waiting={<span />}>
          <TimeControl />
        </Slot>
      </div>
      <Slot name="Taking away" waiting={<span />}>
        <TakeAway />
      </Slot>
    </div>
  );
}
