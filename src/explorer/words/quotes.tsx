import { UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconQuote } from '@tabler/icons-react';
import { useId, type ReactElement } from 'react';
import type { CanvasCitationFragment } from '../generated/operations.ts';
import { Evidence } from '../graph/evidence.tsx';
import { sourcesText } from './sources-text.ts';
import './words.css';

interface Props {
  readonly citations: readonly CanvasCitationFragment[];
  /** What they support, for those who hear the button alone. */
  readonly of: string;
  /** Why there may be none. */
  readonly without?: string;
}

/** Who says so, in a line that opens the quotes, their dates and links. */
export function Quotes({ citations, of, without = 'no quote of its own' }: Props): ReactElement {
  const [isOpen, { toggle }] = useDisclosure(false);
  const id = useId();
  if (citations.length === 0) return <span className="quotes-none">{without}</span>;
  return (
    <div className="quotes">
      <UnstyledButton className="quotes-button" aria-expanded={isOpen} aria-controls={id} onClick={toggle}>
        <IconQuote size={13} stroke={2} aria-hidden />
        <span className="quotes-words">{sourcesText(citations)}</span>
        <span className="hidden-words">
          : {citations.length === 1 ? 'quote' : `${citations.length} quotes`} for {of}
        </span>
      </UnstyledButton>
      <div id={id} hidden={!isOpen} className="quotes-body">
        {isOpen && <Evidence citations={citations} />}
      </div>
    </div>
  );
}
