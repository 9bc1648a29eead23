import { Checkbox, MultiSelect, SegmentedControl, TagsInput } from '@mantine/core';
import { useId, type ReactElement } from 'react';
import { isSet, type SaidSet, type SaidValue } from '../view/index.ts';
import { useChoices, withSaid } from './choices.tsx';
import { NumberAnswer } from './number-answer.tsx';
import { elementsOf, type Question } from './questions.ts';
import './question-field.css';

interface Props {
  readonly question: Question;
  readonly said: SaidValue | null;
  /** What is recorded of the real company that one starts from. */
  readonly recorded: string | null;
  readonly onSay: (value: SaidValue | null) => void;
}

/** A question with the place for its answer; unknown until it is given. */
export function QuestionField({ question, said, recorded, onSay }: Props): ReactElement {
  const id = useId();
  return (
    <div className="question" role="group" aria-labelledby={id} data-said={said !== null}>
      <div className="question-words">
        <span id={id} className="question-label">
          {question.label}
        </span>
        <span className="question-text">{question.question}</span>
        {recorded !== null && <span className="question-recorded">Recorded: {recorded}</span>}
      </div>
      <Answer question={question} said={said} recorded={recorded} onSay={onSay} />
    </div>
  );
}

function Answer({ question: { fact, label, type, unit }, said, recorded, onSay }: Props): ReactElement {
  const usual = recorded === null ? 'unknown' : 'as recorded';
  if (type === 'BOOLEAN')
    return (
      <SegmentedControl
        size="xs"
        aria-label={label}
        value={typeof said === 'boolean' ? (said ? 'yes' : 'no') : 'unknown'}
        data={[
          { value: 'unknown', label: recorded === null ? 'Unknown' : 'As recorded' },
          { value: 'yes', label: 'Yes' },
          { value: 'no', label: 'No' },
        ]}
        onChange={(value) => onSay(value === 'unknown' ? null : value === 'yes')}
      />
    );
  if (type === 'NUMBER') {
    const number = said !== null && typeof said === 'object' && !isSet(said) ? said : null;
    return <NumberAnswer label={label} unit={unit} said={number} placeholder={usual} onSay={onSay} />;
  }
  return <SetAnswer fact={fact} label={label} said={said !== null && isSet(said) ? said : null} placeholder={usual} onSay={onSay} />;
}

interface SetProps {
  readonly fact: string;
  readonly label: string;
  readonly said: SaidSet | null;
  readonly placeholder: string;
  readonly onSay: (value: SaidSet | null) => void;
}

/** Elements that are known, and whether they are all. */
function SetAnswer({ fact, label, said, placeholder, onSay }: SetProps): ReactElement {
  const choices = useChoices();
  const kind = elementsOf(fact);
  const elements = [...(said?.elements ?? [])];
  const isAll = said?.isAll ?? false;
  const say = (next: readonly string[], all: boolean): void => onSay(next.length === 0 && !all ? null : { elements: next, isAll: all });
  const shared = {
    size: 'sm',
    'aria-label': label,
    placeholder: elements.length === 0 ? (isAll ? 'none' : placeholder) : '',
    value: elements,
    clearable: true,
    clearButtonProps: { 'aria-label': `${label}: unknown again` },
    onChange: (next: string[]) => say(next, isAll),
  } as const;
  return (
    <div className="set-answer">
      {kind === 'words' ? (
        <TagsInput {...shared} />
      ) : (
        <MultiSelect
          {...shared}
          searchable
          hidePickedOptions
          data={withSaid(kind === 'sectors' ? choices.sectors : choices.jurisdictions, elements)}
        />
      )}
      <Checkbox size="xs" label="and no others" checked={isAll} onChange={({ currentTarget }) => say(elements, currentTarget.checked)} />
    </div>
  );
}
