import { Anchor, Blockquote, Stack, Text } from '@mantine/core';
import type { ReactElement } from 'react';
import type { CanvasCitationFragment } from '../generated/operations.ts';

/** Quotes with their sources; each link opens the page that says so. */
export function Evidence({ citations }: { readonly citations: readonly CanvasCitationFragment[] }): ReactElement {
  if (citations.length === 0)
    return (
      <Text size="sm" c="dimmed">
        No quote of its own is recorded.
      </Text>
    );
  return (
    <Stack gap="xs">
      {citations.map(({ id, quote, locator, source }) => (
        <Blockquote key={id} p="xs" pl="sm" m={0} fz="sm">
          {quote === null ? <Text size="sm">{source.title}</Text> : <q>{quote}</q>}
          <Text size="xs" c="dimmed" mt={4}>
            {[source.publisher, source.publishedOn?.text, locator].filter((part) => part != null).join(', ')}
          </Text>
          {source.url !== null && isWebAddress(source.url) && (
            <Anchor href={source.url} target="_blank" rel="noreferrer noopener" size="xs">
              {source.title}
            </Anchor>
          )}
        </Blockquote>
      ))}
    </Stack>
  );
}

/** Addresses come from data: only those of web pages become links. */
function isWebAddress(address: string): boolean {
  return /^https?:\/\//.test(address);
}
