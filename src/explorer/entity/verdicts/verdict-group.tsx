import { UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronRight } from '@tabler/icons-react';
import { useId, type ReactElement } from 'react';
import { PanelAffectedDocument, PanelCaughtDocument, type PanelVerdictFragment, type Verdict } from '../../generated/operations.ts';
import { VerdictSign } from '../../words/verdict-sign.tsx';
import type { Entry } from '../entity-panel.tsx';
import { PagedList } from '../states.tsx';
import { useAt } from '../use-at.ts';
import { pageIn, usePages, type Pages } from '../use-pages.ts';
import { VerdictRow } from './verdict-row.tsx';
import './verdicts.css';
import '../fold.css';

/** Which end of the verdicts is open in the panel. */
export type Side = 'company' | 'measure';

interface Props {
  readonly entry: Entry;
  readonly side: Side;
  readonly verdict: Verdict;
  readonly count: number;
  readonly isStrict: boolean;
}

/** What each verdict means, in a line below its name. */
const MEANINGS: Readonly<Record<Verdict, string>> = {
  APPLIES: 'The criteria are met and the measure is in force.',
  WOULD_APPLY: 'The criteria are met; the measure is proposed or not yet in force.',
  UNKNOWN: 'What is recorded does not settle it. Each opens the questions that would.',
  DOES_NOT_APPLY: 'The criteria are not met, or the measure does not stand on this day.',
};

/** All that have one verdict; those that do not apply are folded until asked for. */
export function VerdictGroup({ entry, side, verdict, count, isStrict }: Props): ReactElement {
  const [isOpen, { toggle }] = useDisclosure(verdict !== 'DOES_NOT_APPLY');
  const id = useId();
  if (count === 0)
    return (
      <section className="fold" data-empty>
        <h4 className="fold-head">
          <VerdictSign verdict={verdict} />
          <span className="fold-count">0</span>
        </h4>
      </section>
    );
  const Rows = side === 'company' ? MeasureRows : CompanyRows;
  return (
    <section className="fold" data-verdict={verdict}>
      <h4 className="fold-head">
        <UnstyledButton className="fold-button" aria-expanded={isOpen} aria-controls={id} onClick={toggle}>
          <IconChevronRight size={15} stroke={2} className="chevron" data-open={isOpen} aria-hidden />
          <VerdictSign verdict={verdict} />
          <span className="fold-count">{count}</span>
        </UnstyledButton>
      </h4>
      <div id={id} hidden={!isOpen}>
        <p className="panel-quiet panel-small verdict-meaning">{MEANINGS[verdict]}</p>
        {isOpen && <Rows entry={entry} verdict={verdict} isStrict={isStrict} />}
      </div>
    </section>
  );
}

interface RowsProps {
  readonly entry: Entry;
  readonly verdict: Verdict;
  readonly isStrict: boolean;
}

function MeasureRows({ entry, verdict, isStrict }: RowsProps): ReactElement {
  const { at } = useAt();
  const pages = usePages({
    query: PanelAffectedDocument,
    variablesAt: (after) => ({ id: entry.id, verdict, strict: isStrict, after, at }),
    pageOf: ({ company }) => pageIn(company?.affectedBy),
  });
  return <Rows pages={pages} entry={entry} side="company" what="measures" isStrict={isStrict} />;
}

function CompanyRows({ entry, verdict, isStrict }: RowsProps): ReactElement {
  const { at } = useAt();
  const pages = usePages({
    query: PanelCaughtDocument,
    variablesAt: (after) => ({ id: entry.id, verdict, strict: isStrict, after, at }),
    pageOf: ({ measure }) => pageIn(measure?.affects),
  });
  return <Rows pages={pages} entry={entry} side="measure" what="companies" isStrict={isStrict} />;
}

interface ListProps {
  readonly pages: Pages<PanelVerdictFragment>;
  readonly entry: Entry;
  readonly side: Side;
  readonly what: string;
  readonly isStrict: boolean;
}

function Rows({ pages, entry, side, what, isStrict }: ListProps): ReactElement {
  return (
    <PagedList pages={pages} what={what} nothing={`No ${what}.`}>
      {(verdicts) => (
        <ul className="panel-list">
          {verdicts.map((verdict) => (
            <VerdictRow key={`${verdict.company?.id} ${verdict.measure.id}`} verdict={verdict} entry={entry} side={side} isStrict={isStrict} />
          ))}
        </ul>
      )}
    </PagedList>
  );
}
