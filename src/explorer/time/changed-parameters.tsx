import { IconArrowRight } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useQuery } from 'urql';
import { EntryLink } from '../entity/entry-link.tsx';
import { ChangesParametersDocument } from '../generated/operations.ts';
import { Quotes } from '../words/quotes.tsx';
import type { Span } from './use-span.ts';

/** Time limits and figures that texts changed, old beside new; nothing where none is recorded. */
export function ChangedParameters({ of, span }: { readonly of: string; readonly span: Span }): ReactElement | null {
  const [{ data }] = useQuery({ query: ChangesParametersDocument, variables: { of, from: span.from, to: span.to } });
  const parameters = data?.changes?.parameters ?? [];
  if (parameters.length === 0) return null;
  return (
    <section>
      <h3>
        Time limits and figures <small>{parameters.length}</small>
      </h3>
      <ul>
        {parameters.map(({ what, before, after, beforeIn, provision, citations }) => (
          <li key={`${provision.id} ${what}`} className="change">
            <p className="change-what">{what}</p>
            <p className="change-turn">
              <span className="change-before">{before?.text ?? (beforeIn === null ? 'not set' : 'not known')}</span>
              <IconArrowRight size={14} stroke={1.8} aria-label="becomes" />
              <b>{after?.text ?? 'not set any more'}</b>
            </p>
            <p className="change-where">
              <EntryLink id={provision.id} name={provision.label} />, <EntryLink id={provision.measure.id} name={provision.measure.title} />
            </p>
            <Quotes citations={citations} of={what} />
          </li>
        ))}
      </ul>
    </section>
  );
}
