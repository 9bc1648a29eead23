import { Button } from '@mantine/core';
import { IconGraph } from '@tabler/icons-react';
import type { ReactElement, ReactNode } from 'react';
import { useQuery } from 'urql';
import { PanelExplanationDocument, type PanelExplanationQuery } from '../../generated/operations.ts';
import { useView } from '../../view/index.ts';
import { Quotes } from '../../words/quotes.tsx';
import { VerdictSign } from '../../words/verdict-sign.tsx';
import { CLAIM_WORDS, plainWords, REASON_WORDS } from '../../words/words.ts';
import { EntryLink } from '../entry-link.tsx';
import { Failed, Nothing, Waiting } from '../states.tsx';
import { useAt } from '../use-at.ts';
import { TraceTree } from './trace-tree.tsx';
import { useShowGrounds } from './use-show-grounds.ts';
import type { Side } from './verdict-group.tsx';
import '../reasons.css';

type Answer = NonNullable<PanelExplanationQuery['applicability']>;

interface End {
  readonly id: string;
  readonly name: string;
}

interface Props {
  readonly company: End;
  readonly measure: End;
  readonly side: Side;
  readonly isStrict: boolean;
}

/** Why: the tests as a tree, what is missing, what would change it, what was assumed, and who says so. */
export function Explanation({ company, measure, side, isStrict }: Props): ReactElement {
  const { at } = useAt();
  const [{ data, error, fetching }, ask] = useQuery({
    query: PanelExplanationDocument,
    variables: { company: company.id, measure: measure.id, strict: isStrict, at },
  });
  if (fetching && !data) return <Waiting rows={4} />;
  if (error) return <Failed what="The reasons" onRetry={() => ask({ requestPolicy: 'network-only' })} />;
  const verdict = data?.applicability ?? null;
  if (verdict === null) return <Nothing>Nothing is known of this pair on this day.</Nothing>;
  return <Reasons verdict={verdict} other={side === 'company' ? measure : company} side={side} />;
}

function Reasons({ verdict, other, side }: { readonly verdict: Answer; readonly other: End; readonly side: Side }): ReactElement {
  const { dispatch } = useView();
  const { show, isReading, hasFailed } = useShowGrounds();
  return (
    <div className="reasons">
      <div className="reasons-actions">
        <Button size="compact-xs" variant="light" leftSection={<IconGraph size={15} aria-hidden />} loading={isReading} onClick={() => show(verdict)}>
          Show on the graph
        </Button>
        <Button size="compact-xs" variant="default" onClick={() => dispatch({ type: 'open', id: other.id })}>
          Open the {side === 'company' ? 'measure' : 'company'}
        </Button>
      </div>
      {hasFailed && <Nothing>The picture could not be read. Try again in a moment.</Nothing>}
      <Section title="Test by test">
        <TraceTree verdict={verdict} />
      </Section>
      <Needs needs={verdict.needs} />
      <Flips flips={verdict.flips} />
      <Assumptions assumptions={verdict.assumptions} />
      <Asserted verdict={verdict} />
      <Section title="All quotes behind it">
        <Quotes citations={verdict.citations} of="the verdict" without="No quote is recorded." />
      </Section>
    </div>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactElement {
  return (
    <section className="reasons-section">
      <h5 className="panel-heading">{title}</h5>
      {children}
    </section>
  );
}

function Needs({ needs }: Pick<Answer, 'needs'>): ReactElement | null {
  if (needs.length === 0) return null;
  return (
    <Section title="What would settle it">
      <ul className="reasons-list">
        {needs.map(({ fact, question, reasons, provisions }) => (
          <li key={fact}>
            {question}
            <span className="panel-quiet panel-small">
              {' '}
              {[reasons.flatMap((reason) => REASON_WORDS[reason] ?? []).join(', '), provisions.map(({ label }) => label).join(', ')]
                .filter((part) => part !== '')
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Flips({ flips }: Pick<Answer, 'flips'>): ReactElement | null {
  if (flips.length === 0) return null;
  return (
    <Section title="What would change it">
      <ul className="reasons-list">
        {flips.map(({ change, verdict, difference }) => (
          <li key={change}>
            If {change}
            {difference && <span className="panel-quiet"> ({difference.text})</span>}: <VerdictSign verdict={verdict} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Assumptions({ assumptions }: Pick<Answer, 'assumptions'>): ReactElement | null {
  if (assumptions.length === 0) return null;
  return (
    <Section title="Assumed">
      <ul className="reasons-list">
        {assumptions.map((assumption) => (
          <li key={assumption}>{assumption}</li>
        ))}
      </ul>
    </Section>
  );
}

/** How what sources say compares, each at its own date. */
const COMPARED: Readonly<Record<Answer['agreement'], string>> = {
  AGREES: 'They and the criteria agree.',
  CONTRADICTS: 'The criteria gave another answer on that day.',
  UNCONFIRMED: 'The criteria could not decide it on that day.',
  NOT_ASSERTED: 'No source up to this day says whether it is affected.',
};

function Asserted({ verdict: { asserted, agreement, citations } }: { readonly verdict: Answer }): ReactElement {
  const byId = new Map(citations.map((citation) => [citation.id, citation]));
  return (
    <Section title="What sources say">
      <p className="reasons-agreement">{COMPARED[agreement]}</p>
      <ul className="reasons-list">
        {asserted.map(({ claimStatus, role, event, citations: own }) => (
          <li key={event.id}>
            <EntryLink id={event.id} name={event.title} />
            <span className="panel-quiet panel-small">
              {' '}
              {[event.date?.text, CLAIM_WORDS[claimStatus], role === null ? null : plainWords(role)].filter((part) => part != null).join(' · ')}
            </span>
            <Quotes citations={own.flatMap(({ id }) => byId.get(id) ?? [])} of={event.title} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
