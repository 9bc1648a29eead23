import { Checkbox, Stack, Text } from '@mantine/core';
import type { ReactElement } from 'react';
import type { Graph } from './graph.ts';
import { KINDS } from './graph.ts';
import { KindIcon } from './kind-icon.tsx';
import { KIND_LOOKS } from './kinds.ts';
import { relationWord } from './relations.ts';
import './kinds.css';
import './legend.css';

interface Props {
  readonly graph: Graph;
  readonly ids: ReadonlySet<string>;
  readonly hiddenKinds: ReadonlySet<string>;
  readonly hiddenRelations: ReadonlySet<string>;
  readonly onKind: (kind: string) => void;
  readonly onRelation: (relation: string) => void;
}

/** What the signs mean, how many there are of each, and which of them are drawn. */
export function Legend({ graph, ids, hiddenKinds, hiddenRelations, onKind, onRelation }: Props): ReactElement {
  const kinds = countOf([...ids].map((id) => graph.cards.get(id)?.kind));
  const relations = countOf([...graph.links.values()].filter(({ from, to }) => ids.has(from) && ids.has(to)).map(({ relation }) => relation));
  return (
    <Stack gap="xs">
      <Text size="xs" c="dimmed">
        Untick what is not to be drawn.
      </Text>
      <fieldset className="graph-legend">
        <legend>Entries</legend>
        {KINDS.filter((kind) => kinds.has(kind)).map((kind) => (
          <Checkbox
            key={kind}
            size="sm"
            checked={!hiddenKinds.has(kind)}
            onChange={() => onKind(kind)}
            label={
              <span className="legend-kind" data-kind={kind}>
                <KindIcon kind={kind} />
                {KIND_LOOKS[kind].plural} ({kinds.get(kind)})
              </span>
            }
          />
        ))}
      </fieldset>
      <fieldset className="graph-legend">
        <legend>Relations</legend>
        {[...relations]
          .toSorted(([a], [b]) => (a < b ? -1 : 1))
          .map(([relation, count]) => (
            <Checkbox
              key={relation}
              size="sm"
              checked={!hiddenRelations.has(relation)}
              onChange={() => onRelation(relation)}
              label={`${relationWord(relation)} (${count})`}
            />
          ))}
      </fieldset>
      <Text size="xs" c="dimmed">
        Dashed: does not hold, or is not there, on the day shown.
      </Text>
    </Stack>
  );
}

function countOf(words: readonly (string | undefined)[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) if (word !== undefined) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
