import { IconArrowRight } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { EntryLink } from '../entity/entry-link.tsx';
import { PagedList } from '../entity/states.tsx';
import { pageIn, usePages } from '../entity/use-pages.ts';
import { ChangesVerdictsDocument, type ChangesVerdictsQuery } from '../generated/operations.ts';
import { Quotes } from '../words/quotes.tsx';
import { VerdictSign } from '../words/verdict-sign.tsx';
import { CAUSE_WORDS, CHANGE_WORDS, groupsOfChanges } from './diff.ts';
import type { Span } from './use-span.ts';

type Turn = NonNullable<ChangesVerdictsQuery['changes']>['verdicts']['nodes'][number];

/** Verdicts that turned, by how they did; all companies and rules concerned are judged at both days, so they come last. */
export function ChangedVerdicts({ of, span }: { readonly of: string; readonly span: Span }): ReactElement {
  const pages = usePages({
    query: ChangesVerdictsDocument,
    variablesAt: (after) => ({ of, from: span.from, to: span.to, after }),
    pageOf: (data) => pageIn(data.changes?.verdicts),
  });
  return (
    <section>
      <h3>
        Verdicts that turned <small>{pages.isFirst ? '' : pages.total}</small>
      </h3>
      <PagedList pages={pages} what="verdicts" nothing="No verdict turned between these days.">
        {(turns) =>
          groupsOfChanges(turns).map(({ kind, items }) => (
            <div key={kind}>
              <h4>
                {CHANGE_WORDS[kind]} <small>{items.length}</small>
              </h4>
              <ul>
                {items.map((turn) => (
                  <VerdictTurn key={`${turn.company?.id} ${turn.sentence}`} turn={turn} isOfCompany={turn.company?.id === of} />
                ))}
              </ul>
            </div>
          ))
        }
      </PagedList>
    </section>
  );
}

function VerdictTurn({ turn, isOfCompany }: { readonly turn: Turn; readonly isOfCompany: boolean }): ReactElement {
  const { company, before, after, sentence, cause, citations } = turn;
  const measure = after?.measure ?? before?.measure;
  return (
    <li className="change">
      <p className="change-what">
        {!isOfCompany && company && <EntryLink id={company.id} name={company.name} />}
        {isOfCompany && measure && <EntryLink id={measure.id} name={measure.title} />}
      </p>
      <p className="change-turn">
        {before ? <VerdictSign verdict={before.verdict} /> : 'no measure yet'}
        <IconArrowRight size={14} stroke={1.8} aria-label="becomes" />
        {after ? <VerdictSign verdict={after.verdict} /> : 'no measure any more'}
      </p>
      <p className="change-sentence">{sentence}</p>
      <p className="change-by">Why: {CAUSE_WORDS[cause]}</p>
      <Quotes citations={citations} of={sentence} />
    </li>
  );
}
