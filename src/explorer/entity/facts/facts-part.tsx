import { UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { ReactElement } from 'react';
import {
  PanelCompanyFactsDocument,
  PanelJurisdictionFactsDocument,
  PanelProductFactsDocument,
  PanelRegulatorFactsDocument,
  type PanelFactFragment,
} from '../../generated/operations.ts';
import type { Entry } from '../entity-panel.tsx';
import { EntryLink } from '../entry-link.tsx';
import { PagedList } from '../states.tsx';
import { useAt } from '../use-at.ts';
import { pageIn, usePages, type Pages } from '../use-pages.ts';
import { bySubject, factGroupsOf, type FactGroup } from './fact-groups.ts';
import { FactValue } from './fact-value.tsx';

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
      {(facts) => bySubject(facts).map((own) => <SubjectFacts key={own[0]?.subject.id} facts={own} id={id} />)}
    </PagedList>
  );
}

function SubjectFacts({ facts, id }: OfEntry & { readonly facts: readonly PanelFactFragment[] }): ReactElement {
  const subject = facts[0]?.subject;
  return (
    <section className="facts">
      {subject && subject.id !== id && 'name' in subject && (
        <h4 className="panel-heading">
          of <EntryLink id={subject.id} name={subject.name} />
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
  const head = current[0];
  return (
    <li className="figure">
      <div className="figure-head">
        <span className="figure-name">{head?.metric.label}</span>
        <span className="panel-quiet panel-small">{head?.scope ? head.scope.name : ''}</span>
      </div>
      {current.map((fact) => (
        <FactValue key={fact.id} fact={fact} isRival={fact !== head} />
      ))}
      {head?.spread && (
        <p className="figure-spread">
          Sources differ by {head.spread.text}
          {current.length === 1 && '; the other value is further down the list'}.
        </p>
      )}
      {earlier.length > 0 && (
        <UnstyledButton className="entry-link panel-small" aria-expanded={isOpen} onClick={toggle}>
          {isOpen ? 'Hide' : 'Show'} {earlier.length === 1 ? 'the earlier value' : `${earlier.length} earlier values`}
          <span className="hidden-words"> of {head?.metric.label}</span>
        </UnstyledButton>
      )}
      {isOpen && (
        <div className="figure-earlier">
          {earlier.map((fact) => (
            <FactValue key={fact.id} fact={fact} isRival={false} />
          ))}
        </div>
      )}
    </li>
  );
}
