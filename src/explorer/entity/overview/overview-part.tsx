import { Text } from '@mantine/core';
import type { ReactElement } from 'react';
import type { Entry } from '../entity-panel.tsx';
import { Lifecycle } from '../lifecycle/lifecycle.tsx';
import { RelationCounts } from '../relations/relation-counts.tsx';
import { VerdictTiles } from '../verdicts/verdict-tiles.tsx';
import { CompanyDetails } from './company-details.tsx';
import { EventDetails } from './event-details.tsx';
import { MeasureDetails } from './measure-details.tsx';
import { ExchangeDetails, JurisdictionDetails, ProductDetails, ProvisionDetails, RegulatorDetails, SectorDetails } from './other-details.tsx';
import './overview.css';
import '../reasons.css';

interface Props {
  readonly entry: Entry;
}

/** What an entry is, at a glance. */
export function OverviewPart({ entry }: Props): ReactElement {
  const { id, summary, note, doubts, degree } = entry;
  return (
    <div className="overview">
      {summary !== null && (
        <Text size="sm" component="p">
          {summary}
        </Text>
      )}
      {(entry.__typename === 'Company' || entry.__typename === 'Measure') && <VerdictTiles entry={entry} />}
      {entry.__typename === 'Measure' && <Lifecycle id={id} />}
      <Details entry={entry} />
      {degree.length > 0 && <RelationCounts entry={entry} />}
      {note !== null && (
        <section>
          <h4 className="panel-heading">Remark of the editors</h4>
          <Text size="sm">{note}</Text>
        </section>
      )}
      {doubts.length > 0 && (
        <section>
          <h4 className="panel-heading">Open questions of the editors</h4>
          <ul className="reasons-list">
            {doubts.map((doubt) => (
              <li key={doubt}>{doubt}</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function Details({ entry: { __typename, id } }: Props): ReactElement {
  switch (__typename) {
    case 'Company':
      return <CompanyDetails id={id} />;
    case 'Measure':
      return <MeasureDetails id={id} />;
    case 'Event':
      return <EventDetails id={id} />;
    case 'Provision':
      return <ProvisionDetails id={id} />;
    case 'Regulator':
      return <RegulatorDetails id={id} />;
    case 'Product':
      return <ProductDetails id={id} />;
    case 'Exchange':
      return <ExchangeDetails id={id} />;
    case 'Jurisdiction':
      return <JurisdictionDetails id={id} />;
    case 'Sector':
      return <SectorDetails id={id} />;
  }
}
