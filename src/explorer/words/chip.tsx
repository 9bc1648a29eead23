import type { ReactElement, ReactNode } from 'react';
import './words.css';

interface Props {
  /** How it stands out; quiet where nothing is said. */
  readonly tone?: 'quiet' | 'good' | 'doubt' | 'strong';
  readonly children: ReactNode;
}

/** A word or two beside a value. */
export function Chip({ tone = 'quiet', children }: Props): ReactElement {
  return (
    <span className="chip" data-tone={tone}>
      {children}
    </span>
  );
}
