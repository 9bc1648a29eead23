import { IconCircleCheck, IconCircleDashedCheck, IconCircleMinus, IconHelpCircle, type Icon } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import type { Verdict } from '../generated/operations.ts';
import './words.css';
import { VERDICT_WORDS } from './words.ts';

const SIGNS: Readonly<Record<Verdict, Icon>> = {
  APPLIES: IconCircleCheck,
  WOULD_APPLY: IconCircleDashedCheck,
  UNKNOWN: IconHelpCircle,
  DOES_NOT_APPLY: IconCircleMinus,
};

/** A verdict as a sign and its word. */
export function VerdictSign({ verdict }: { readonly verdict: Verdict }): ReactElement {
  const Sign = SIGNS[verdict];
  return (
    <span className="verdict-sign" data-verdict={verdict}>
      <Sign size={16} stroke={2} aria-hidden />
      {VERDICT_WORDS[verdict]}
    </span>
  );
}
