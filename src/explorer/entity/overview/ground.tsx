import type { ReactElement } from 'react';
import type { PanelGroundFragment } from '../../generated/operations.ts';
import { Quotes } from '../../words/quotes.tsx';
import { plainWords } from '../../words/words.ts';
import '../reasons.css';

/** What the entry itself rests on, and what other sources say of its fields. */
export function Ground({ entry: { citations, conflicts } }: { readonly entry: PanelGroundFragment }): ReactElement {
  return (
    <>
      <section>
        <h4 className="panel-heading">Says who</h4>
        <Quotes citations={citations} of="the entry itself" without="No quote of its own; see Sources." />
      </section>
      {conflicts.length > 0 && (
        <section>
          <h4 className="panel-heading">Other sources differ</h4>
          <ul className="reasons-list">
            {conflicts.map(({ field, value, resolution, citation }) => (
              <li key={`${field} ${value}`}>
                {plainWords(field)}: {value}
                {resolution !== null && <div className="panel-quiet panel-small">Settled: {resolution}</div>}
                <Quotes citations={[citation]} of={`${field}: ${value}`} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
