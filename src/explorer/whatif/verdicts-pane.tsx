import { Alert, Button, Loader, VisuallyHidden } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState, type ReactElement } from 'react';
import { Waiting } from '../entity/states.tsx';
import type { Verdict, WhatIfVerdictFragment } from '../generated/operations.ts';
import { VerdictSign } from '../words/verdict-sign.tsx';
import { VERDICT_WORDS } from '../words/words.ts';
import type { Recorded } from './real-company.ts';
import { TurnedBox } from './turned-box.tsx';
import { byVerdict, turnsBetween } from './turns.ts';
import { useProfile } from './use-profile.ts';
import type { useRealCompany } from './use-real-company.ts';
import type { useVerdicts } from './use-verdicts.ts';
import { VerdictItem } from './verdict-item.tsx';
import './verdicts-pane.css';

interface Props {
  readonly verdicts: ReturnType<typeof useVerdicts>;
  readonly real: ReturnType<typeof useRealCompany>;
  /** The day asked about, in words. */
  readonly day: string;
}

/** What holds for the described company: how many of which verdict, what turned, and each with its reason. */
export function VerdictsPane({ verdicts: { answer, isReading, problem, retry, turns }, real, day }: Props): ReactElement {
  const { profile } = useProfile();
  const said = Object.values(profile).filter((value) => value !== null).length > 2 || Object.keys(profile.facts).length > 0;
  const fromReal = real.verdicts !== null && answer !== null && said ? turnsBetween(real.verdicts, answer.nodes) : null;
  return (
    <section className="judging" aria-label="Verdicts" aria-busy={isReading}>
      {problem !== null && (
        <Alert color="orange" icon={<IconAlertTriangle />} title="The verdicts could not be computed" mb="sm">
          {problem}
          <Button size="compact-sm" variant="default" mt="xs" display="block" onClick={retry}>
            Try again
          </Button>
        </Alert>
      )}
      {answer === null && problem === null && <Waiting rows={6} />}
      {answer !== null && (
        <>
          <Summary facets={answer.facets} total={answer.totalCount} day={day} isReading={isReading} />
          {fromReal !== null && real.recorded !== null && fromReal.length > 0 && (
            <TurnedBox title={`Other than for ${real.recorded.name} as recorded`} turns={fromReal} />
          )}
          {fromReal !== null && fromReal.length === 0 && <p className="judged-quiet">All verdicts are as those of the real company.</p>}
          {fromReal === null && turns.length > 0 && <TurnedBox title="Turned by your last change" turns={turns} />}
          {byVerdict(answer.nodes).map(({ verdict, items }) => (
            <VerdictFold key={verdict} verdict={verdict} items={items} recorded={real.recorded} />
          ))}
        </>
      )}
    </section>
  );
}

interface SummaryProps {
  readonly facets: readonly { readonly verdict: Verdict; readonly count: number }[];
  readonly total: number;
  readonly day: string;
  readonly isReading: boolean;
}

function Summary({ facets, total, day, isReading }: SummaryProps): ReactElement {
  const words = facets.map(({ verdict, count }) => `${count} ${VERDICT_WORDS[verdict].toLowerCase()}`).join(', ');
  return (
    <header className="judging-top">
      <p>
        {total} measures on {day} {isReading && <Loader size={13} ml={6} aria-hidden />}
      </p>
      <ul className="counts">
        {facets.map(({ verdict, count }) => (
          <li key={verdict}>
            <button
              type="button"
              disabled={count === 0}
              onClick={() => document.getElementById(`judged-${verdict}`)?.scrollIntoView({ block: 'start' })}
            >
              <b>{count}</b>
              <VerdictSign verdict={verdict} />
            </button>
          </li>
        ))}
      </ul>
      <VisuallyHidden role="status" aria-live="polite">
        {isReading ? '' : `On ${day}: ${words}.`}
      </VisuallyHidden>
    </header>
  );
}

interface FoldProps {
  readonly verdict: Verdict;
  readonly items: readonly WhatIfVerdictFragment[];
  readonly recorded: Recorded | null;
}

/** Measures of one verdict; what does not apply is folded until somebody asks. */
function VerdictFold({ verdict, items, recorded }: FoldProps): ReactElement | null {
  const [isOpen, setOpen] = useState(verdict !== 'DOES_NOT_APPLY');
  if (items.length === 0) return null;
  return (
    <details id={`judged-${verdict}`} className="judged-group" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <VerdictSign verdict={verdict} /> <small>{items.length}</small>
      </summary>
      {isOpen && (
        <ul>
          {items.map((item) => (
            <VerdictItem key={item.measure.id} item={item} recorded={recorded} />
          ))}
        </ul>
      )}
    </details>
  );
}
