import { UnstyledButton } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { useEffect, useId, useRef, type ReactElement } from 'react';
import type { PanelVerdictFragment } from '../../generated/operations.ts';
import { useView } from '../../view/index.ts';
import { Chip } from '../../words/chip.tsx';
import { PhaseChip } from '../../words/phase-chip.tsx';
import { AGREEMENT_WORDS, REASON_WORDS } from '../../words/words.ts';
import type { Entry } from '../entity-panel.tsx';
import { partOf, partText } from '../part.ts';
import { Explanation } from './explanation.tsx';
import type { Side } from './verdict-group.tsx';
import '../fold.css';

interface Props {
  readonly verdict: PanelVerdictFragment;
  readonly entry: Entry;
  readonly side: Side;
  readonly isStrict: boolean;
}

/** A verdict in a sentence; it opens its reasons, and the link of the page keeps it open. */
export function VerdictRow({ verdict, entry, side, isStrict }: Props): ReactElement {
  const { view, dispatch } = useView();
  const bodyId = useId();
  const row = useRef<HTMLLIElement>(null);
  const part = partOf(view.part, entry.__typename);
  const other = side === 'company' ? verdict.measure : verdict.company;
  const isOpen = other !== null && part.opened === other.id;
  const toggle = (): void => dispatch({ type: 'open', id: entry.id, part: partText({ ...part, opened: isOpen ? null : (other?.id ?? null) }) });
  useEffect(() => {
    // A link opened it, or a row above it closed: either way its head should be in sight.
    if (isOpen) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  return (
    <li className="verdict-row" data-open={isOpen} ref={row}>
      <UnstyledButton className="verdict-button" aria-expanded={isOpen} aria-controls={bodyId} onClick={toggle}>
        <IconChevronRight size={15} stroke={2} className="chevron" data-open={isOpen} aria-hidden />
        <span className="verdict-words">
          <span className="verdict-name">{other?.name}</span>
          <Marks verdict={verdict} side={side} />
          <span className="verdict-sentence">{verdict.sentence}</span>
        </span>
      </UnstyledButton>
      <div id={bodyId} hidden={!isOpen}>
        {isOpen && verdict.company && <Explanation company={verdict.company} measure={verdict.measure} side={side} isStrict={isStrict} />}
      </div>
    </li>
  );
}

function Marks({ verdict: { phase, phaseSince, agreement, reason }, side }: Pick<Props, 'verdict' | 'side'>): ReactElement {
  const agreed = AGREEMENT_WORDS[agreement];
  const why = REASON_WORDS[reason];
  return (
    <span className="verdict-marks">
      {side === 'company' && <PhaseChip phase={phase} />}
      {side === 'company' && phaseSince && <span className="panel-quiet">since {phaseSince.text}</span>}
      {agreed !== null && <Chip tone={agreement === 'AGREES' ? 'good' : 'doubt'}>{agreed}</Chip>}
      {why !== null && (
        <span className="panel-quiet">
          {side === 'company' && '· '}
          {why}
        </span>
      )}
    </span>
  );
}
