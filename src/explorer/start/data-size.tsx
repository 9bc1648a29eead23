import { Button, Skeleton } from '@mantine/core';
import { IconDatabaseOff } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useQuery } from 'urql';
import { StatisticsDocument } from '../generated/operations.ts';
import { dayText } from '../graph/dates.ts';
import { countsOf } from './counts.ts';

/** How much there is to ask about, and as of when; or that the database is away. */
export function DataSize(): ReactElement {
  const [{ data, error }, ask] = useQuery({ query: StatisticsDocument });
  if (data) {
    const { counts, recordedAt, dataVersion } = data.statistics;
    const shown = countsOf(counts);
    return (
      <div className="start-data" role="status">
        {shown.length === 0 ? (
          <p>Nothing is loaded yet: import a data set, or start with the seed.</p>
        ) : (
          <ul className="start-counts" aria-label="What is recorded">
            {shown.map(({ words, number }) => (
              <li key={words}>
                <b>{number}</b> {words}
              </li>
            ))}
          </ul>
        )}
        <p>
          Data of {dayText(recordedAt.slice(0, 10))}, change {dataVersion}.
        </p>
      </div>
    );
  }
  if (error)
    return (
      <div className="start-data start-away" role="alert">
        <IconDatabaseOff size={20} stroke={1.7} aria-hidden />
        <p>The database is away or busy. What you ask now may not be answered; try again in a moment.</p>
        <Button size="compact-sm" variant="default" onClick={() => ask({ requestPolicy: 'network-only' })}>
          Try again
        </Button>
      </div>
    );
  return (
    <div className="start-data" role="status">
      <span className="hidden-words">Loading how much is recorded</span>
      <Skeleton aria-hidden height={14} width="min(420px, 80%)" my={4} mx="auto" />
      <Skeleton aria-hidden height={12} width={160} my={4} mx="auto" />
    </div>
  );
}
