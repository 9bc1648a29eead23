import { Alert, Button, Loader, Text } from '@mantine/core';
import type { ReactElement } from 'react';
import type { Drawing } from './drawing.ts';
import { Outside } from './outside.tsx';
import './notices.css';

interface Props {
  readonly drawing: Drawing;
  readonly missing: readonly string[];
  readonly isReading: boolean;
  readonly isEmpty: boolean;
  readonly isNarrow: boolean;
  readonly problem: string | null;
  readonly onRetry: () => void;
}

/** So many ids that are not found are named. */
const MOST_NAMED = 3;

/** What is to be said of the picture as a whole, in its corner. */
export function Notices({ drawing, missing, isReading, isEmpty, isNarrow, problem, onRetry }: Props): ReactElement {
  const absent = drawing.cards.filter(({ absence }) => absence !== null).length;
  const words = [
    drawing.groups.length > 0
      ? `More than 500 entries: ${drawing.groups.length === 1 ? 'a group stands' : `${drawing.groups.length} groups stand`} for many. Double click or Enter opens one.`
      : null,
    drawing.filtered > 0 ? `${drawing.filtered} hidden by the legend.` : null,
    missing.length > 0
      ? `Not found: ${missing.slice(0, MOST_NAMED).join(', ')}${missing.length > MOST_NAMED ? ` and ${missing.length - MOST_NAMED} more` : ''}.`
      : null,
    absent > 0 ? `${absent} not there on this day (dashed).` : null,
    // Also what is to be done where its neighbours could not be read.
    drawing.cards.length === 1 && drawing.groups.length === 0 && drawing.filtered === 0 && !isReading
      ? 'Alone so far. Double click it, or press E, to add what it is related to.'
      : null,
  ].filter((part) => part !== null);
  return (
    <div className="graph-notices">
      {problem !== null && (
        <Alert color="red" title="The graph could not be read">
          {problem}
          <Button size="compact-sm" variant="default" mt="xs" onClick={onRetry}>
            Try again
          </Button>
        </Alert>
      )}
      {isReading && <Loader size="sm" aria-label="Reading" />}
      {isEmpty && <Text c="dimmed">Nothing is on the canvas. Search for a company, measure or regulator and add it.</Text>}
      {words.map((line) => (
        <Text key={line} size="xs" className="graph-notice">
          {line}
        </Text>
      ))}
      {isNarrow && <Outside />}
    </div>
  );
}
