import type { ReactElement } from 'react';
import { useQuery } from 'urql';
import { PanelCriteriaDocument, PanelOneProvisionDocument } from '../../generated/operations.ts';
import type { Entry } from '../entity-panel.tsx';
import { Failed, PagedList, Waiting } from '../states.tsx';
import { useAt } from '../use-at.ts';
import { pageIn, usePages } from '../use-pages.ts';
import { ProvisionRule } from './provision-rule.tsx';

/** To whom it applies and what it asks: of a measure provision by provision, of a provision its own. */
export function CriteriaPart({ entry }: { readonly entry: Entry }): ReactElement {
  return entry.__typename === 'Provision' ? <OneRule id={entry.id} /> : <AllRules id={entry.id} />;
}

function AllRules({ id }: { readonly id: string }): ReactElement {
  const { at } = useAt();
  const pages = usePages({
    query: PanelCriteriaDocument,
    variablesAt: (after) => ({ id, after, at }),
    pageOf: ({ measure }) => pageIn(measure?.provisions),
  });
  return (
    <PagedList pages={pages} what="provisions" nothing="No provision of it is recorded." rows={5}>
      {(provisions) => (
        <ul className="panel-list">
          {provisions.map((provision) => (
            <li key={provision.id} className="rule-item">
              <ProvisionRule provision={provision} isLinked />
            </li>
          ))}
        </ul>
      )}
    </PagedList>
  );
}

function OneRule({ id }: { readonly id: string }): ReactElement {
  const { at } = useAt();
  const [{ data, error, fetching }, ask] = useQuery({ query: PanelOneProvisionDocument, variables: { id, at } });
  if (data?.provision) return <ProvisionRule provision={data.provision} isLinked={false} />;
  if (error && !fetching) return <Failed what="The rule" onRetry={() => ask({ requestPolicy: 'network-only' })} />;
  return <Waiting rows={3} />;
}
