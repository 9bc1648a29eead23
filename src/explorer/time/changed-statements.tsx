import { useEffect, type ReactElement } from 'react';
import { PagedList } from '../entity/states.tsx';
import { pageIn, usePages } from '../entity/use-pages.ts';
import { ChangesStatementsDocument, type ChangedStatementFragment } from '../generated/operations.ts';
import { Chip } from '../words/chip.tsx';
import { Quotes } from '../words/quotes.tsx';
import { CAUSE_WORDS, CHANGE_WORDS, countsText, groupsOfChanges, statementWord } from './diff.ts';
import { ChangeSign } from './change-sign.tsx';
import type { Span } from './use-span.ts';

interface Props {
  readonly of: string;
  readonly span: Span;
  /** They are read, or could not be. */
  readonly onRead: () => void;
}

/** Facts, relations, events and steps that hold at one of the days only. */
export function ChangedStatements({ of, span, onRead }: Props): ReactElement {
  const pages = usePages({
    query: ChangesStatementsDocument,
    variablesAt: (after) => ({ of, from: span.from, to: span.to, after }),
    pageOf: (data) => pageIn(data.changes?.statements),
  });
  useEffect(() => {
    if (!pages.isReading) onRead();
  }, [pages.isReading, onRead]);
  return (
    <section>
      <h3>
        Facts, relations and events <small>{pages.isFirst ? '' : pages.total}</small>
      </h3>
      <PagedList pages={pages} what="changes" nothing="Nothing that is recorded began, ended or changed between these days." rows={5}>
        {(statements) =>
          groupsOfChanges(statements).map(({ kind, items }) => (
            <details key={kind} open>
              <summary>
                <ChangeSign kind={kind} />
                <h4>{CHANGE_WORDS[kind]}</h4>
                <small>{countsText(items.map(({ statementKind }) => statementKind))}</small>
              </summary>
              <ul>
                {items.map((statement) => (
                  <Statement key={`${statement.on?.date} ${statement.sentence}`} statement={statement} />
                ))}
              </ul>
            </details>
          ))
        }
      </PagedList>
    </section>
  );
}

function Statement({ statement }: { readonly statement: ChangedStatementFragment }): ReactElement {
  const { on, sentence, statementKind, cause, citations } = statement;
  return (
    <li className="change">
      <p className="change-by">
        {on?.text ?? 'day not known'}
        {statementKind !== null && <Chip>{statementWord(statementKind)}</Chip>}
        {cause !== 'FACT_CHANGED' && <span>{CAUSE_WORDS[cause]}</span>}
      </p>
      <p className="change-sentence">{sentence}</p>
      <Quotes citations={citations} of={sentence} />
    </li>
  );
}
