import { Alert, SegmentedControl } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useMemo, useState, type ReactElement } from 'react';
import '../entity/entity.css';
import { Failed } from '../entity/states.tsx';
import { dayText } from '../graph/dates.ts';
import { atOf, dayOf, isBlank, today, useView } from '../view/index.ts';
import { Beginning } from './beginning.tsx';
import { ChoicesProvider } from './choices.tsx';
import { CompanyForm } from './company-form.tsx';
import { isAnswerable, questionOfNeed } from './questions.ts';
import { useProfile } from './use-profile.ts';
import { useRealCompany } from './use-real-company.ts';
import { useVerdicts } from './use-verdicts.ts';
import { VerdictsPane } from './verdicts-pane.tsx';
import './what-if.css';

/** A company that need not exist: what would affect it, and what has to be known first. */
export default function WhatIf(): ReactElement {
  const { view } = useView();
  const { profile } = useProfile();
  const at = useMemo(() => atOf(view.at), [view.at]);
  const day = dayText(dayOf(view.at, today()));
  const real = useRealCompany(profile.like, at);
  const verdicts = useVerdicts(profile, at);
  const open = useMemo(() => (verdicts.answer?.openQuestions ?? []).map(questionOfNeed).filter(isAnswerable), [verdicts.answer]);
  // On a narrow page one looks at one side at a time.
  const isNarrow = useMediaQuery('(max-width: 62em)', undefined, { getInitialValueInEffect: false }) ?? false;
  const [side, setSide] = useState('company');
  const isBeginning = isBlank(profile);
  const hasSwitch = isNarrow && !isBeginning;
  return (
    <ChoicesProvider>
      <div className="what-if panel-entry">
        <h1 className="hidden-words">What if: the measures of a described company</h1>
        {hasSwitch && (
          <div className="what-if-switch">
            <SegmentedControl
              fullWidth
              size="sm"
              aria-label="Which side to look at"
              value={side}
              data={[
                { value: 'company', label: 'The company' },
                { value: 'verdicts', label: countsText(verdicts.answer?.facets ?? []) },
              ]}
              onChange={(next) => {
                setSide(next);
                document.getElementById('main')?.scrollTo(0, 0);
              }}
            />
          </div>
        )}
        <div className="what-if-form" hidden={hasSwitch && side !== 'company'}>
          {isNarrow && isBeginning && <Beginning />}
          {real.isAbsent && (
            <Alert color="orange" title="There is no such company" mb="sm">
              No company is recorded as “{profile.like}” at these dates. Choose another, or start from none.
            </Alert>
          )}
          {real.hasFailed && <Failed what="What is recorded of this company" onRetry={real.retry} />}
          <CompanyForm recorded={real.recorded} day={day} open={open} />
        </div>
        <div className="what-if-verdicts" hidden={isNarrow && (isBeginning || side !== 'verdicts')}>
          {isBeginning ? <Beginning /> : <VerdictsPane verdicts={verdicts} real={real} day={day} />}
        </div>
      </div>
    </ChoicesProvider>
  );
}

/** What is on the other side, in a word: `5 apply, 27 unknown`. */
function countsText(facets: readonly { readonly verdict: string; readonly count: number }[]): string {
  const count = (verdict: string): number => facets.find((one) => one.verdict === verdict)?.count ?? 0;
  return facets.length === 0 ? 'Verdicts' : `${count('APPLIES')} apply, ${count('WOULD_APPLY')} would, ${count('UNKNOWN')} open`;
}
