import { useMemo, type ReactElement } from 'react';
import { coordinatesOf, entriesOf, explorerLink } from './entries-of.ts';
import { measuredOf } from './measured.ts';
import { documentOf, recordOf, useTabOperation } from './tab-operation.ts';
import './answer-footer.css';

/** So many entries are named one by one. */
const NAMED = 3;
/** As many as the explorer draws at once. */
const MOST = 500;

/** Below an answer: what it cost, how long it took, and its entries in the explorer. */
export function AnswerFooter(): ReactElement | null {
  const { query, variables, operationName, response, schema } = useTabOperation();
  const answer = useMemo(() => recordOf(response), [response]);
  const document = useMemo(() => documentOf(query), [query]);
  const entries = useMemo(
    () => (schema && document ? entriesOf(schema, document, operationName, answer['data']).slice(0, MOST) : []),
    [schema, document, operationName, answer],
  );
  if (Object.keys(answer).length === 0) return null;
  const at = document ? coordinatesOf(document, operationName, recordOf(variables)) : { valid: null, known: null, published: null };
  return (
    <div className="answer-footer">
      <span role="status">{[costText(answer), measuredText(answer)].filter((part) => part !== '').join(' · ')}</span>
      {entries.length > 0 && (
        <nav aria-label="Entries of the answer in the explorer">
          <span>Explorer:</span>
          {entries.slice(0, NAMED).map(({ id, name }) => (
            <a key={id} href={explorerLink([id], at)} target="_blank" rel="noopener">
              {name}
            </a>
          ))}
          {entries.length > 1 && (
            <a
              href={explorerLink(
                entries.map(({ id }) => id),
                at,
              )}
              target="_blank"
              rel="noopener"
            >
              all {entries.length} together
            </a>
          )}
        </nav>
      )}
    </div>
  );
}

/** The service says with each answer what it was allowed, and what it took. */
function costText(answer: Readonly<Record<string, unknown>>): string {
  const { cost } = fieldsOf(answer['extensions']);
  const { requested, actual, limit } = fieldsOf(cost);
  if (typeof actual !== 'number' || typeof requested !== 'number' || typeof limit !== 'number') return '';
  return `cost ${number(actual)}, at most ${number(requested)} of ${number(limit)}`;
}

function measuredText(answer: unknown): string {
  const measured = measuredOf(answer);
  return measured === null ? '' : `${number(measured.ms)} ms · ${number(measured.bytes / 1000)} kB`;
}

function number(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: value < 10 && !Number.isInteger(value) ? 1 : 0 });
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}
