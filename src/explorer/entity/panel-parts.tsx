import { Tabs } from '@mantine/core';
import { useEffect, useRef, type ReactElement } from 'react';
import { useView } from '../view/index.ts';
import { CriteriaPart } from './criteria/criteria-part.tsx';
import type { Entry } from './entity-panel.tsx';
import { FactsPart } from './facts/facts-part.tsx';
import { OverviewPart } from './overview/overview-part.tsx';
import { partOf, partsOf, partText, type PartName } from './part.ts';
import { RelationsPart } from './relations/relations-part.tsx';
import { SourcesPart } from './sources/sources-part.tsx';
import { TimelinePart } from './timeline/timeline-part.tsx';
import { AffectedPart, CaughtPart } from './verdicts/verdicts-part.tsx';
import './panel-parts.css';

const TITLES: Readonly<Record<PartName, string>> = {
  overview: 'Overview',
  affected: 'Affected by',
  criteria: 'Criteria',
  caught: 'Catches',
  facts: 'Facts',
  relations: 'Relations',
  timeline: 'Timeline',
  sources: 'Sources',
};

/** The parts of an entry, of which one is read; which one stands in the view, so a link opens it again. */
export function PanelParts({ entry }: { readonly entry: Entry }): ReactElement {
  const { view, dispatch } = useView();
  const { id, __typename } = entry;
  const chosen = partOf(view.part, __typename);
  const choose = (name: PartName): void => dispatch({ type: 'open', id, part: partText({ name, isStrict: false, opened: null }) });
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // On a phone the names of the parts do not all fit beside each other.
    list.current?.querySelector('[data-active]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [chosen.name]);
  return (
    <Tabs
      className="panel-tabs"
      value={chosen.name}
      keepMounted={false}
      onChange={(value) => choose(partsOf(__typename).find((name) => name === value) ?? 'overview')}
    >
      <Tabs.List ref={list} className="panel-tab-list" aria-label="Parts of the entry">
        {partsOf(__typename).map((name) => (
          <Tabs.Tab key={name} value={name} className="panel-tab">
            {TITLES[name]}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value={chosen.name} className="panel-body" tabIndex={0}>
        <h3 className="hidden-words">{TITLES[chosen.name]}</h3>
        <PartContent name={chosen.name} entry={entry} />
      </Tabs.Panel>
    </Tabs>
  );
}

function PartContent({ name, entry }: { readonly name: PartName; readonly entry: Entry }): ReactElement {
  switch (name) {
    case 'overview':
      return <OverviewPart entry={entry} />;
    case 'affected':
      return <AffectedPart entry={entry} />;
    case 'caught':
      return <CaughtPart entry={entry} />;
    case 'criteria':
      return <CriteriaPart entry={entry} />;
    case 'facts':
      return <FactsPart entry={entry} />;
    case 'relations':
      return <RelationsPart entry={entry} />;
    case 'timeline':
      return <TimelinePart entry={entry} />;
    case 'sources':
      return <SourcesPart entry={entry} />;
  }
}
