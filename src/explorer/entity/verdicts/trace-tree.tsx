import { UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronRight, IconStarFilled } from '@tabler/icons-react';
import { useMemo, type ReactElement } from 'react';
import type { CanvasCitationFragment, PanelExplanationQuery, PanelTraceNodeFragment } from '../../generated/operations.ts';
import { Quotes } from '../../words/quotes.tsx';
import { TruthSign } from '../../words/truth-sign.tsx';
import { REASON_WORDS } from '../../words/words.ts';
import { EntryLink } from '../entry-link.tsx';
import { branchesOf, hasPath, testWords, type Branch } from './trace.ts';
import './trace.css';
import '../fold.css';

type Answer = NonNullable<PanelExplanationQuery['applicability']>;
type Twig = Branch<PanelTraceNodeFragment>;

interface Known {
  readonly decisive: ReadonlySet<string>;
  /** Facts that would settle an unknown verdict. */
  readonly needed: ReadonlySet<string>;
  readonly citations: ReadonlyMap<string, CanvasCitationFragment>;
}

/** The evaluation as a tree: provision by provision, test by test, those that decide marked. */
export function TraceTree({ verdict }: { readonly verdict: Answer }): ReactElement {
  const { trace, decisive, needs, citations, truth } = verdict;
  const known = useMemo<Known>(
    () => ({
      decisive: new Set(decisive.map(({ path }) => path)),
      needed: new Set(needs.map(({ fact }) => fact)),
      citations: new Map(citations.map((citation) => [citation.id, citation])),
    }),
    [decisive, needs, citations],
  );
  const provisions = branchesOf(trace).flatMap(({ parts }) => parts);
  if (provisions.length === 0) return <p className="panel-quiet panel-small">Nothing in this measure can be tested.</p>;
  return (
    <ul className="trace">
      {provisions.map((branch) => (
        <Provision key={branch.step.path} branch={branch} known={known} isOpen={branch.step.truth === truth || hasPath(branch, known.decisive)} />
      ))}
    </ul>
  );
}

interface TwigProps {
  readonly branch: Twig;
  readonly known: Known;
}

function Provision({ branch: { step, parts }, known, isOpen: isOpenAtFirst }: TwigProps & { readonly isOpen: boolean }): ReactElement {
  const [isOpen, { toggle }] = useDisclosure(isOpenAtFirst);
  return (
    <li className="trace-provision">
      <UnstyledButton className="trace-head" aria-expanded={isOpen} onClick={toggle}>
        <IconChevronRight size={14} stroke={2} className="chevron" data-open={isOpen} aria-hidden />
        <span className="trace-label">{step.label}</span>
        <TruthSign truth={step.truth} />
      </UnstyledButton>
      {isOpen && (
        <div className="trace-inside">
          <ul>
            {parts.map((part) => (
              <Node key={part.step.path} branch={part} known={known} />
            ))}
          </ul>
          <div className="trace-foot">
            {step.unquoted && <span className="panel-quiet panel-small">The rule has no quote of its own; those of the measure are cited.</span>}
            <Cited step={step} known={known} of={`the rule of ${step.label}`} />
            {step.provision && <EntryLink id={step.provision.id} name={`Open ${step.provision.name}`} />}
          </div>
        </div>
      )}
    </li>
  );
}

function Node({ branch, known }: TwigProps): ReactElement {
  const { step, parts } = branch;
  if (step.threshold !== null) return <Test step={step} known={known} />;
  return (
    <li className="trace-node">
      <div className="trace-line">
        <span className="trace-group">{step.label}</span>
        <TruthSign truth={step.truth} />
      </div>
      <ul>
        {parts.map((part) => (
          <Node key={part.step.path} branch={part} known={known} />
        ))}
      </ul>
    </li>
  );
}

function Test({ step, known }: { readonly step: PanelTraceNodeFragment; readonly known: Known }): ReactElement {
  const isDecisive = known.decisive.has(step.path);
  const isNeeded = step.truth === 'UNKNOWN' && step.threshold !== null && known.needed.has(step.threshold.fact);
  const words = testWords(step.label);
  return (
    <li className="trace-node" data-decisive={isDecisive}>
      <div className="trace-line">
        <span className="trace-label">
          {step.threshold?.negated && <em>not: </em>}
          {words}
        </span>
        <TruthSign truth={step.truth} />
      </div>
      <div className="trace-known">
        {isDecisive && (
          <span className="trace-mark">
            <IconStarFilled size={10} aria-hidden /> decides
          </span>
        )}
        {isNeeded && <span className="trace-mark">would settle it</span>}
        <Observed step={step} />
        {step.assumptions.map((assumption) => (
          <div key={assumption}>Assumed: {assumption}</div>
        ))}
        <Cited step={step} known={known} of={words} />
      </div>
    </li>
  );
}

function Observed({ step: { observed, found, margin, reason, facts } }: { readonly step: PanelTraceNodeFragment }): ReactElement {
  const value = observed?.text ?? found?.text ?? null;
  const why = REASON_WORDS[reason];
  return (
    <>
      <span>
        {[value === null ? null : `known: ${value}`, margin && `margin: ${margin.text}`, why]
          .filter((part) => part !== null && part !== '')
          .join(' · ')}
      </span>
      {facts.map(({ id, subject, metric, value: stated, period }) => (
        <div key={id}>
          from <EntryLink id={subject.id} name={subject.name} />: {metric.label}, {stated.text}
          {period && ` (${period.text})`}
        </div>
      ))}
    </>
  );
}

function Cited({ step, known, of }: { readonly step: PanelTraceNodeFragment; readonly known: Known; readonly of: string }): ReactElement | null {
  const own = step.citations.flatMap(({ id }) => known.citations.get(id) ?? []);
  return own.length === 0 ? null : <Quotes citations={own} of={of} />;
}
