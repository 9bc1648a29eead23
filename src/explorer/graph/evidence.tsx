import { Text } from '@mantine/core';
import type { ReactElement } from 'react';
import type { CanvasCitationFragment } from '../generated/operations.ts';
import { WebLink } from '../words/web-link.tsx';
import '../words/words.css';

/** Quotes with their sources; each link opens the page that says so. */
export function Evidence({ citations }: { readonly citations: readonly CanvasCitationFragment[] }): ReactElement {
  if (citations.length === 0)
    return (
      <Text size="sm" c="dimmed">
        No quote of its own is recorded.
      </Text>
    );
  return (
    <div className="evidence">
      {citations.map(({ id, quote, locator, source }) => (
        <figure key={id} className="quote">
          {quote !== null && (
            <blockquote lang={source.language ?? 'und'}>
              <q>{quote}</q>
            </blockquote>
          )}
          <figcaption>
            <WebLink href={source.url} words={source.title} />
            <span className="quote-where">{[source.publisher, source.publishedOn?.text, locator].filter((part) => part != null).join(', ')}</span>
          </figcaption>
        </figure>
      ))}
    </div>
  );
}
