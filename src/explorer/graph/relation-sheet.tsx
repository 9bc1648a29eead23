import { Alert, Badge, Group, Loader, Stack, Text } from '@mantine/core';
import type { ReactElement } from 'react';
import { useQuery } from 'urql';
import { CanvasEvidenceDocument } from '../generated/operations.ts';
import type { Bundle } from './bundle.ts';
import { validityText } from './dates.ts';
import { Evidence } from './evidence.tsx';
import type { Link } from './graph.ts';
import { labelOf } from './relations.ts';
import { SideSheet } from './side-sheet.tsx';
import type { At } from '../view/index.ts';

interface Props {
  readonly bundle: Bundle;
  readonly at: At;
  readonly isNarrow: boolean;
  readonly onClose: () => void;
}

/** The line of a group stands for many relations; so many are told. */
const MOST = 20;

/** What a line says: each of its relations in a sentence, with dates, quotes and sources. */
export function RelationSheet({ bundle, at, isNarrow, onClose }: Props): ReactElement {
  const links = bundle.links.slice(0, MOST);
  const ids = [...new Set(links.flatMap(({ from, to }) => [from, to]))];
  const [{ data, fetching, error }] = useQuery({ query: CanvasEvidenceDocument, variables: { ids, most: ids.length, at } });
  const citations = new Map(data?.neighbourhood.edges.map((edge) => [edge.id, edge.citations]));
  return (
    <SideSheet title={bundle.links.length === 1 ? 'Relation' : `${bundle.links.length} relations`} isNarrow={isNarrow} onClose={onClose}>
      <Stack gap="md">
        {error && <Alert color="red">The quotes could not be read. Close this and try again.</Alert>}
        {links.map((link) => (
          <Stack key={link.id} gap={6}>
            <RelationFacts link={link} />
            {fetching ? <Loader size="sm" aria-label="Reading the quotes" /> : link.holds && <Evidence citations={citations.get(link.id) ?? []} />}
          </Stack>
        ))}
        {bundle.links.length > MOST && <Text size="sm">{bundle.links.length - MOST} more: open the group to see them.</Text>}
      </Stack>
    </SideSheet>
  );
}

/** A relation in words: its sentence, what it is, since when. */
export function RelationFacts({ link }: { readonly link: Omit<Link, 'holds'> & { readonly holds?: boolean } }): ReactElement {
  return (
    <div>
      <Text size="sm" fw={500}>
        {link.sentence}
      </Text>
      <Group gap={6} mt={4}>
        <Badge variant="light" tt="none">
          {labelOf(link)}
        </Badge>
        {link.claimStatus !== null && (
          <Badge variant="light" color="grape" tt="none">
            {link.claimStatus.toLowerCase()}
          </Badge>
        )}
        {link.holds === false && (
          <Badge variant="outline" color="gray" tt="none">
            does not hold on this day
          </Badge>
        )}
        <Text size="xs" c="dimmed">
          {validityText(link) ?? 'no dates recorded'}
        </Text>
      </Group>
    </div>
  );
}
