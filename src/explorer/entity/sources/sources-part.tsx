import { UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronRight } from '@tabler/icons-react';
import { useId, type ReactElement } from 'react';
import { PanelSourcesDocument, type PanelSourcesQuery } from '../../generated/operations.ts';
import { Chip } from '../../words/chip.tsx';
import { WebLink } from '../../words/web-link.tsx';
import type { Entry } from '../entity-panel.tsx';
import { PagedList } from '../states.tsx';
import { useAt } from '../use-at.ts';
import { pageIn, usePages } from '../use-pages.ts';
import { bySource } from './by-source.ts';
import './sources.css';
import '../fold.css';

type Statement = Extract<NonNullable<PanelSourcesQuery['node']>, { readonly statements: unknown }>['statements']['nodes'][number];

/** The sources that an entry rests on, each with what it says. */
export function SourcesPart({ entry: { id } }: { readonly entry: Entry }): ReactElement {
  const { at } = useAt();
  const pages = usePages({
    query: PanelSourcesDocument,
    variablesAt: (after) => ({ id, after, at }),
    pageOf: ({ node }) => pageIn(node !== null && 'statements' in node ? node.statements : null),
  });
  return (
    <PagedList pages={pages} what="statements" nothing="No statement about it has a quote of its own." rows={6}>
      {(statements) => (
        <ul className="panel-list">
          {bySource(statements).map((own) => (
            <Source key={own[0]?.source.id} statements={own} />
          ))}
        </ul>
      )}
    </PagedList>
  );
}

function Source({ statements }: { readonly statements: readonly Statement[] }): ReactElement | null {
  const [isOpen, { toggle }] = useDisclosure(false);
  const id = useId();
  const source = statements[0]?.source;
  if (source === undefined) return null;
  return (
    <li className="source">
      <div className="source-name">
        <WebLink href={source.url} words={source.title} />
      </div>
      <div className="panel-quiet panel-small">
        {[source.publisher, source.publishedOn?.text ?? 'undated'].filter((part) => part != null).join(', ')}
      </div>
      <UnstyledButton className="quotes-button" aria-expanded={isOpen} aria-controls={id} onClick={toggle}>
        <IconChevronRight size={13} stroke={2} className="chevron" data-open={isOpen} aria-hidden />
        {statements.length === 1 ? '1 statement' : `${statements.length} statements`}
        <span className="hidden-words"> of {source.title}</span>
      </UnstyledButton>
      <div id={id} hidden={!isOpen}>
        {isOpen && (
          <ul className="statements">
            {statements.map((statement) => (
              <li key={statement.id}>
                <div>
                  {statement.statement} {statement.sourceCount === 1 && <Chip tone="doubt">this source only</Chip>}
                </div>
                {statement.quote !== null && (
                  <blockquote className="quote" lang={source.language ?? 'und'}>
                    <q>{statement.quote}</q>
                  </blockquote>
                )}
                {statement.locator !== null && statement.locator !== '' && <div className="panel-quiet panel-small">{statement.locator}</div>}
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}
