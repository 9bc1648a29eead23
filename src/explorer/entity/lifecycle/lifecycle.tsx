import { useMemo, type ReactElement } from 'react';
import { PanelLifecycleDocument, type PanelStepFragment } from '../../generated/operations.ts';
import { dayText } from '../../graph/dates.ts';
import { useView } from '../../view/index.ts';
import { Chip } from '../../words/chip.tsx';
import { Quotes } from '../../words/quotes.tsx';
import { PHASE_WORDS, STEP_WORDS } from '../../words/words.ts';
import { useDetails } from '../overview/use-details.tsx';
import { Nothing } from '../states.tsx';
import { useAt } from '../use-at.ts';
import { barOf, type Bar } from './lifecycle-bar.ts';
import './lifecycle.css';

/** The life of a measure: a bar on a date axis, and below it each step with who says so. */
export function Lifecycle({ id }: { readonly id: string }): ReactElement {
  const life = useDetails(PanelLifecycleDocument, id, ({ measure }) => measure, 'Its life');
  return (
    <section>
      <h4 className="panel-heading">Life</h4>
      {'instead' in life ? life.instead : <Life {...life.found} />}
    </section>
  );
}

interface LifeProps {
  readonly lifecycle: readonly PanelStepFragment[];
  readonly kind: string;
}

function Life({ lifecycle, kind }: LifeProps): ReactElement {
  const { day } = useAt();
  const { view } = useView();
  const bar = useMemo(() => barOf(lifecycle, kind, day), [lifecycle, kind, day]);
  if (lifecycle.length === 0) return <Nothing>No step of its life is recorded.</Nothing>;
  return (
    <>
      {bar && <LifeBar bar={bar} dayWords={view.at.valid === null ? 'today' : dayText(day)} />}
      <ol className="steps">
        {lifecycle.map((step) => (
          <Step key={`${step.status} ${step.date?.date} ${step.application}`} step={step} />
        ))}
      </ol>
    </>
  );
}

/** Narrower stretches have no room for their word; the steps below say it. */
const ROOM_FOR_WORDS = 17;

function LifeBar({ bar, dayWords }: { readonly bar: Bar; readonly dayWords: string }): ReactElement {
  const words = bar.phases.map(({ phase }) => PHASE_WORDS[phase]).join(', then ');
  return (
    <div className="life" role="img" aria-label={`On a date axis: ${words}. The mark is ${dayWords}.`}>
      <div className="life-day-words" style={{ left: `${Math.min(88, Math.max(12, bar.day))}%` }}>
        {dayWords}
      </div>
      <div className="life-bar">
        {bar.phases.map(({ phase, from, to }) => (
          <span key={phase} className="life-phase" data-phase={phase} style={{ left: `${from}%`, width: `${to - from}%` }}>
            {to - from > ROOM_FOR_WORDS ? PHASE_WORDS[phase].replace(/,.*/, '') : ''}
          </span>
        ))}
        {bar.marks.map(({ from, to, isPeriod }) => (
          <span
            key={`${from} ${to}`}
            className="life-mark"
            data-period={isPeriod}
            style={{ left: `${from}%`, width: isPeriod ? `${to - from}%` : undefined }}
          />
        ))}
        <span className="life-day" style={{ left: `${bar.day}%` }} />
      </div>
      <div className="life-years">
        {bar.years.map(({ year, place }) => (
          <span key={year} style={{ left: `${place}%` }}>
            {year}
          </span>
        ))}
      </div>
    </div>
  );
}

function Step({ step: { status, date, application, planned, unverified, note, citations } }: { readonly step: PanelStepFragment }): ReactElement {
  const words = status === 'IN_FORCE' && application ? 'Applies' : STEP_WORDS[status];
  return (
    <li className="step" data-planned={planned}>
      <div className="step-line">
        <span className="step-date">{date?.text ?? 'no date'}</span>
        <span className="step-words">{words}</span>
        {planned && <Chip>after the day asked about</Chip>}
        {unverified && <Chip tone="doubt">not verified</Chip>}
      </div>
      {note !== null && <div className="panel-quiet panel-small">{note}</div>}
      <Quotes citations={citations} of={`${words}, ${date?.text ?? 'no date'}`} />
    </li>
  );
}
