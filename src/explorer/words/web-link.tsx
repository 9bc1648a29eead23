import { Anchor } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import './words.css';

/** A link out of the data. Addresses come from data, so only those of web pages become links; the words stay in any case. */
export function WebLink({ href, words }: { readonly href: string | null; readonly words: string }): ReactElement {
  if (href === null || !/^https?:\/\//i.test(href)) return <span>{words}</span>;
  return (
    <Anchor href={href} target="_blank" rel="noreferrer noopener" inherit className="web-link">
      {words}
      <IconExternalLink size={12} stroke={1.8} aria-label="(opens a new page)" />
    </Anchor>
  );
}
