import { UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconArrowsSplit2 } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import {
  PanelCompanyFactsDocument,
  PanelJurisdictionFactsDocument,
  PanelProductFactsDocument,
  PanelRegulatorFactsDocument,
  type PanelFactFragment,
} from '../../generated/operations.ts';
import { KIND_LOOKS } from '../../graph/kinds.ts';
import type { Entry } from '../entity-panel.tsx';
import { EntryLink } from '../entry-link.tsx';
import { PagedList } from '../states.tsx';
import { useAt } from '../use-at.ts';
import { pageIn, usePages, type Pages } from '../use-pages.ts';
import { bySubject, factGroupsOf, type FactGroup, type Reading } from './fact-groups.ts';
import { FactValue } from './fact-value.tsx';
import './facts.css';

interface OfEntry {
  readonly id: string;
}

/** Figures and states, with bounds, dates, conflicts and quotes. */
export function FactsPart({ entry: { __typename, id } }: { readonly entry: Entry }): ReactElement {
  if (__typename === 'Company') return <CompanyFacts id={id} />;
  if (__typename === 'Product') return <ProductFacts id={id} />;
  return __typename === 'Jurisdiction' ? <JurisdictionFacts id={id} /> : <RegulatorFacts id={id} />;
}

function CompanyFacts({ id }: OfEntry): ReactElement {
  const { at } = useAt();
  const pages = usePages({
    query: PanelCompanyFactsDocument,
    variablesAt: (after) => ({ id, after, at }),
    pageOf: ({ company }) => pageIn(company?.facts),
  });
  return <FactList pages={pages} id={id} />;
}

function ProductFacts({ id }: OfEntry): ReactElement {
  const { at } = useAt();
  const pages = usePages({
    query: PanelProductFactsDocument,
    variablesAt: (after) => ({ id, after, at }),
    pageOf: ({ product }) => pageIn(product?.facts),
  });
  return <FactList pages={pages} id={id} />;
}

function JurisdictionFacts({ id }: OfEntry): ReactElement {
  const { at } = useAt();
  const pages = usePages({
    query: PanelJurisdictionFactsDocument,
    variablesAt: (after) => ({ id, after, at }),
    pageOf: ({ jurisdiction }) => pageIn(jurisdiction?.facts),
  });
  return <FactList pages={pages} id={id} />;
}

function RegulatorFacts({ id }: OfEntry): ReactElement {
  const { at } = useAt();
  const pages = usePages({
    query: PanelRegulatorFactsDocument,
    variablesAt: (after) => ({ id, after, at }),
    pageOf: ({ regulator }) => pageIn(regulator?.published),
  });
  return <FactList pages={pages} id={id} />;
}

function FactList({ pages, id }: OfEntry & { readonly pages: Pages<PanelFactFragment> }): ReactElement {
  return (
    <PagedList pages={pages} what="facts" nothing="No figure or state of it is recorded." rows={5}>
      {(facts) => bySubject(facts, id).map((own) => <SubjectFacts key={own[0]?.subject.id} facts={own} id={id} />)}
    </PagedList>
  );
}

function SubjectFacts({ facts, id }: OfEntry & { readonly facts: readonly PanelFactFragment[] }): ReactElement {
  const subject = facts[0]?.subject;
  return (
    <section className="facts">
      {subject && subject.id !== id && 'name' in subject && (
        <h4 className="panel-heading">
          {KIND_LOOKS[subject.__typename].word}: <EntryLink id={subject.id} name={subject.name} />
        </h4>
      )}
      <ul className="panel-list">
        {factGroupsOf(facts).map((group) => (
          <Figure key={group.key} group={group} />
        ))}
      </ul>
    </section>
  );
}

function Figure({ group: { current, earlier } }: { readonly group: FactGroup<PanelFactFragment> }): ReactElement {
  const [isOpen, { toggle }] = useDisclosure(false);
  const { metric, scope } = current.fact;
  const disputed = earlier.filter(({ rivals }) => rivals.length > 0).length;
  return (
    <li className="figure">
      <div className="figure-head">
        <span>{metric.label}</span>
        {scope && <span className="panel-small">{scope.name}</span>}
      </div>
      <Value reading={current} isEarlier={false} />
      {earlier.length > 0 && (
        <UnstyledButton className="entry-link panel-small" aria-expanded={isOpen} onClick={toggle}>
          {isOpen ? 'Hide' : 'Show'} {earlier.length === 1 ? 'the earlier value' : `${earlier.length} earlier values`}
          {disputed > 0 && `, ${disputed} on which sources differ`}
          <span className="hidden-words"> of {metric.label}</span>
        </UnstyledButton>
      )}
      {isOpen && (
        <div className="figure-earlier">
          {earlier.map((reading) => (
            <Value key={reading.fact.id} reading={reading} isEarlier />
          ))}
        </div>
      )}
    </li>
  );
}

interface ValueProps {
  readonly reading: Reading<PanelFactFragment>;
  readonly isEarlier: boolean;
}

/** A value; where sources differ, all of them side by side. */
function Value({ reading: { fact, rivals }, isEarlier }: ValueProps): ReactElement {
  if (fact.conflictsWith.length === 0) return <FactValue fact={fact} isRival={false} isEarlier={isEarlier} />;
  const missing = fact.conflictsWith.length - rivals.length;
  return (
    <div className="dispute">
      <p className="dispute-words">
        <IconArrowsSplit2 size={14} stroke={2} aria-hidden />
        Sources differ{fact.spread && ` by ${fact.spread.text}`}
        {missing > 0 && `; ${missing} more ${missing === 1 ? 'value' : 'values'} further down the list`}
      </p>
      {[fact, ...rivals].map((one) => (
        <FactValue key={one.id} fact={one} isRival={one !== fact} isEarlier={isEarlier} />
      ))}
    </div>
  );
}
