import type { ReactElement } from 'react';
import type { Phase } from '../generated/operations.ts';
import './words.css';
import { PHASE_WORDS } from './words.ts';

/** Where a measure stands, in words on its colour. */
export function PhaseChip({ phase }: { readonly phase: Phase }): ReactElement {
  return (
    <span className="chip" data-phase={phase}>
      {PHASE_WORDS[phase]}
    </span>
  );
}
