import { Alert, Button, Checkbox, Group, Loader, Stack, Text } from '@mantine/core';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { useQuery } from 'urql';
import { CanvasDegreeDocument } from '../generated/operations.ts';
import type { Expansion } from './expansion.ts';
import { KIND_LOOKS } from './kinds.ts';
import { relationWords } from './relations.ts';
import { SideSheet } from './side-sheet.tsx';
import type { At } from '../view/index.ts';

interface Props {
  readonly id: string;
  readonly at: At;
  readonly isNarrow: boolean;
  readonly onExpand: (expansion: Expansion) => Promise<number>;
  readonly onClose: () => void;
}

/** From so many relations on an entry is a hub: nothing is chosen unasked. */
const HUB = 50;
/** So many neighbours come at a time. */
export const STEP = 25;

/** How many neighbours of each kind an entry has, before any is drawn; then those that were chosen. */
export function ExpandSheet({ id, at, isNarrow, onExpand, onClose }: Props): ReactElement {
  const [{ data, fetching, error }] = useQuery({ query: CanvasDegreeDocument, variables: { id, at } });
  const entity = data?.node && 'degree' in data.node ? data.node : null;
  return (
    <SideSheet title={`Expand ${entity?.name ?? id}`} isNarrow={isNarrow} onClose={onClose}>
      {fetching && <Loader size="sm" aria-label="Counting" />}
      {error && <Alert color="red">The counts could not be read. Close this and try again.</Alert>}
      {!fetching && !error && !entity && <Text size="sm">Nothing is recorded of it at these dates.</Text>}
      {entity && <Choice key={id} id={id} degree={entity.degree} onExpand={onExpand} onClose={onClose} />}
    </SideSheet>
  );
}

interface Count {
  readonly kind: string;
  readonly relation: string | null;
  readonly count: number;
  readonly exact: boolean;
}

interface ChoiceProps extends Pick<Props, 'id' | 'onExpand' | 'onClose'> {
  readonly degree: readonly Count[];
}

function Choice({ id, degree, onExpand, onClose }: ChoiceProps): ReactElement {
  const total = sumOf(degree);
  const isHub = total > HUB;
  const [chosen, setChosen] = useState<ReadonlySet<Count>>(new Set(isHub ? [] : worthFirst(degree)));
  const [left, setLeft] = useState<number | null>(null);
  const [isBusy, setBusy] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  const counts = chosen.size === 0 ? degree : [...chosen];
  const number = sumOf(counts);
  const expand = async (most: number): Promise<void> => {
    setBusy(true);
    const rest = await onExpand({ id, counts, most }).catch(() => null);
    setBusy(false);
    if (rest === 0) onClose();
    else setLeft(rest);
  };
  return (
    <Stack gap="sm">
      {total === 0 && <Text size="sm">It has no relations on this day.</Text>}
      {isHub && (
        <Text size="sm">
          {total} relations are too many to read at once. Choose kinds, or take the {STEP} nearest and most relevant.
        </Text>
      )}
      {degree.map((row) => (
        <Checkbox
          key={`${row.kind} ${row.relation}`}
          checked={chosen.has(row)}
          onChange={() => setChosen(toggled(chosen, row))}
          label={`${kindPlural(row)}: ${row.exact ? '' : 'at least '}${row.count}`}
          description={row.relation === null ? undefined : relationWords(row.relation)}
        />
      ))}
      {left !== null && left > 0 && (
        <Text size="sm" role="status">
          Not everything is drawn: {left} more.
        </Text>
      )}
      {total > 0 && (
        <Group gap="xs">
          <Button ref={first} loading={isBusy} onClick={() => void expand(number <= HUB && !isHub ? number : STEP)}>
            {labelOfButton(number, isHub, left)}
          </Button>
          <Button variant="default" onClick={onClose}>
            Close
          </Button>
        </Group>
      )}
    </Stack>
  );
}

function labelOfButton(number: number, isHub: boolean, left: number | null): string {
  if (left !== null) return `Show ${Math.min(left, STEP)} more`;
  return number > HUB || (isHub && number > STEP) ? `Show the top ${STEP}` : `Show ${number}`;
}

function kindPlural({ kind }: Count): string {
  return Object.values(KIND_LOOKS).find(({ argument }) => argument === kind)?.plural ?? kind.toLowerCase();
}

function toggled<T>(set: ReadonlySet<T>, entry: T): ReadonlySet<T> {
  return set.has(entry) ? new Set([...set].filter((other) => other !== entry)) : new Set([...set, entry]);
}

/** Countries and sectors connect everybody with everybody: they come when they are asked for. */
function worthFirst(degree: readonly Count[]): readonly Count[] {
  const telling = degree.filter(({ kind }) => kind !== 'JURISDICTION' && kind !== 'SECTOR');
  return telling.length > 0 ? telling : degree;
}

const sumOf = (counts: readonly Count[]): number => counts.reduce((sum, { count }) => sum + count, 0);
