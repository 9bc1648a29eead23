import { IconCheck, IconQuestionMark, IconX, type Icon } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import type { Truth } from '../generated/operations.ts';
import './words.css';
import { TRUTH_WORDS } from './words.ts';

const SIGNS: Readonly<Record<Truth, Icon>> = { TRUE: IconCheck, FALSE: IconX, UNKNOWN: IconQuestionMark };

/** True, false or unknown, as a sign and a word. */
export function TruthSign({ truth }: { readonly truth: Truth }): ReactElement {
  const Sign = SIGNS[truth];
  return (
    <span className="truth-sign" data-truth={truth}>
      <Sign size={13} stroke={2.6} aria-hidden />
      {TRUTH_WORDS[truth]}
    </span>
  );
}
