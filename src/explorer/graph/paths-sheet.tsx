import { Alert, Button, Group, Loader, Pill, Stack, Text } from '@mantine/core';
import { useEffect, useState, type ReactElement } from 'react';
import { useQuery } from 'urql';
import { CanvasPathsDocument, type CanvasPathsQuery } from '../generated/operations.ts';
import { Evidence } from './evidence.tsx';
import { RelationFacts } from './relation-sheet.tsx';
import { SideSheet } from './side-sheet.tsx';
import type { At } from '../view/index.ts';
import './paths-sheet.css';

export type FoundPath = NonNullable<CanvasPathsQuery['paths']>['paths'][number];

interface Props {
  readonly from: string;
  readonly to: string;
  readonly nameOf: (id: string) => string;
  readonly at: At;
  readonly isNarrow: boolean;
  readonly onShow: (path: FoundPath) => void;
  readonly onClose: () => void;
}

const SHORT = 4;
const LONG = 6;

/** How two entries are connected, step by step, with who says so. */
export function PathsSheet({ from, to, nameOf, at, isNarrow, onShow, onClose }: Props): ReactElement {
  const [avoid, setAvoid] = useState<readonly string[]>([]);
  const [maxLength, setMaxLength] = useState(SHORT);
  const [chosen, setChosen] = useState(0);
  const [{ data, fetching, error }] = useQuery({ query: CanvasPathsDocument, variables: { from, to, avoid: [...avoid], maxLength, at } });
  const paths = fetching ? [] : (data?.paths?.paths ?? []);
  const path = paths[chosen] ?? paths[0];
  useEffect(() => setChosen(0), [from, to, avoid, maxLength]);
  return (
    <SideSheet title={`From ${nameOf(from)} to ${nameOf(to)}`} isNarrow={isNarrow} onClose={onClose}>
      <Stack gap="sm">
        {fetching && <Loader size="sm" aria-label="Looking for paths" />}
        {error && <Alert color="red">The paths could not be read. Close this and try again.</Alert>}
        {data && !fetching && <Found count={paths.length} isMore={data.paths?.truncated === true} maxLength={maxLength} />}
        {maxLength < LONG && paths.length === 0 && data && !fetching && (
          <Button variant="default" onClick={() => setMaxLength(LONG)}>
            Look for longer ways, up to {LONG} steps
          </Button>
        )}
        <Group gap={6}>
          {paths.length > 1 &&
            paths.map((other, index) => (
              <Button
                key={other.steps.map(({ id }) => id).join()}
                size="compact-sm"
                variant={other === path ? 'filled' : 'default'}
                aria-pressed={other === path}
                onClick={() => setChosen(index)}
              >
                Way {index + 1}
              </Button>
            ))}
        </Group>
        {avoid.length > 0 && (
          <Group gap={6}>
            <Text size="xs">Not through</Text>
            {avoid.map((id) => (
              <Pill
                key={id}
                withRemoveButton
                removeButtonProps={{ 'aria-label': `Allow ${nameOf(id)}` }}
                onRemove={() => setAvoid(avoid.filter((other) => other !== id))}
              >
                {nameOf(id)}
              </Pill>
            ))}
          </Group>
        )}
        {path && <Way path={path} onShow={onShow} onAvoid={(id) => setAvoid([...avoid, id])} />}
      </Stack>
    </SideSheet>
  );
}

function Found({ count, isMore, maxLength }: { readonly count: number; readonly isMore: boolean; readonly maxLength: number }): ReactElement {
  const words = count === 0 ? `No way of at most ${maxLength} steps on this day.` : `${count} ${count === 1 ? 'way' : 'ways'}, the shortest first.`;
  return (
    <Text size="sm" role="status">
      {words}
      {isMore && ' There may be more.'}
    </Text>
  );
}

interface WayProps {
  readonly path: FoundPath;
  readonly onShow: (path: FoundPath) => void;
  readonly onAvoid: (id: string) => void;
}

function Way({ path, onShow, onAvoid }: WayProps): ReactElement {
  return (
    <>
      <Button onClick={() => onShow(path)}>Show it on the graph</Button>
      <ol className="graph-steps">
        {path.steps.map((step, index) => {
          const through = path.nodes[index + 1];
          const isLast = index === path.steps.length - 1;
          return (
            <li key={step.id}>
              <RelationFacts link={step} />
              <Evidence citations={step.citations} />
              {through && !isLast && (
                <Button variant="subtle" size="compact-xs" mt={4} onClick={() => onAvoid(through.id)}>
                  Find a way not through {through.name}
                </Button>
              )}
            </li>
          );
        })}
      </ol>
    </>
  );
}
