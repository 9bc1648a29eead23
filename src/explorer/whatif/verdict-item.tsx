import { UnstyledButton } from '@mantine/core';
import { IconArrowBigRightLines, IconHelpCircle } from '@tabler/icons-react';
import { useState, type ReactElement } from 'react';
import type { WhatIfVerdictFragment } from '../generated/operations.ts';
import { useShowEntry } from '../search/use-show-entry.ts';
import { useView } from '../view/index.ts';
import { Chip } from '../words/chip.tsx';
import { PhaseChip } from '../words/phase-chip.tsx';
import { REASON_WORDS, VERDICT_WORDS } from '../words/words.ts';
import { QuestionField } from './question-field.tsx';
import { isAnswerable, questionOfNeed } from './questions.ts';
import type { Recorded } from './real-company.ts';
import { useProfile } from './use-profile.ts';
import '../entity/entry-link.css';
import './verdict-item.css';

interface Props {
  readonly item: WhatIfVerdictFragment;
  readonly recorded: Recorded | null;
}

/** A measure with its verdict's reason: what it rests on, what would change it, what is still to be asked. */
export function VerdictItem({ item, recorded }: Props): ReactElement {
  const { measure, phase, sentence, flips, needs } = item;
  const [isAsking, setAsking] = useState(false);
  return (
    <li className="judged">
      <p className="judged-name">
        <MeasureLink {...measure} /> <PhaseChip phase={phase} />
      </p>
      <p className="judged-why">{sentence}</p>
      {flips.length > 0 && (
        <ul className="judged-flips" aria-label="What would change it">
          {flips.map(({ change, verdict }) => (
            <li key={change}>
              <IconArrowBigRightLines size={14} stroke={1.7} aria-hidden />
              <span>
                if {change}: <b>{VERDICT_WORDS[verdict].toLowerCase()}</b>
              </span>
            </li>
          ))}
        </ul>
      )}
      {needs.length > 0 && (
        <details open={isAsking} onToggle={({ currentTarget }) => setAsking(currentTarget.open)}>
          <summary>
            <IconHelpCircle size={15} stroke={1.8} aria-hidden />
            {needs.length === 1 ? 'One question would settle it' : `${needs.length} questions would settle it`}
          </summary>
          {isAsking && <Needs needs={needs} recorded={recorded} />}
        </details>
      )}
    </li>
  );
}

/** The questions, answered right here. */
function Needs({ needs, recorded }: { readonly needs: WhatIfVerdictFragment['needs']; readonly recorded: Recorded | null }): ReactElement {
  const { profile, answer } = useProfile();
  return (
    <div className="judged-needs">
      {needs.map((need) => {
        const question = questionOfNeed(need);
        const why = need.reasons.flatMap((reason) => REASON_WORDS[reason] ?? []).join(', ');
        if (!isAnswerable(question))
          return (
            <p key={need.fact} className="judged-quiet">
              {need.question} <Chip>{why}</Chip>
            </p>
          );
        return (
          <QuestionField
            key={need.fact}
            question={question}
            said={profile.facts[need.fact] ?? null}
            recorded={recorded?.facts.get(need.fact) ?? null}
            onSay={(value) => answer(need.fact, value)}
          />
        );
      })}
    </div>
  );
}

/** Opens a measure beside the graph; the form is as it was on coming back. */
export function MeasureLink({ id, title }: { readonly id: string; readonly title: string }): ReactElement {
  const { dispatch } = useView();
  const show = useShowEntry();
  return (
    <UnstyledButton
      className="entry-link"
      onClick={() => {
        dispatch({ type: 'tab', tab: 'graph' });
        show(id);
      }}
    >
      {title}
    </UnstyledButton>
  );
}
