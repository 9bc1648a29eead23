import { Skeleton, UnstyledButton } from '@mantine/core';
import type { ReactElement } from 'react';
import { useQuery } from 'urql';
import { PanelAffectedCountsDocument, PanelCaughtCountsDocument } from '../../generated/operations.ts';
import { useView } from '../../view/index.ts';
import { VerdictSign } from '../../words/verdict-sign.tsx';
import type { Entry } from '../entity-panel.tsx';
import { partText } from '../part.ts';
import { useAt } from '../use-at.ts';

/** The answer in four numbers: how many measures affect a company, or how many companies a measure catches. */
export function VerdictTiles({ entry: { id, __typename } }: { readonly entry: Entry }): ReactElement | null {
  const { dispatch } = useView();
  const { at } = useAt();
  const isCompany = __typename === 'Company';
  const variables = { id, strict: false, at };
  const [affected] = useQuery({ query: PanelAffectedCountsDocument, variables, pause: !isCompany });
  const [caught] = useQuery({ query: PanelCaughtCountsDocument, variables, pause: isCompany });
  const counts = isCompany ? affected.data?.company?.affectedBy.facets : caught.data?.measure?.affects.facets;
  if (counts === undefined) return (isCompany ? affected : caught).error ? null : <Skeleton height={86} aria-hidden />;
  const open = (): void => dispatch({ type: 'open', id, part: partText({ name: isCompany ? 'affected' : 'caught', isStrict: false, opened: null }) });
  return (
    <section>
      <h4 className="panel-heading">{isCompany ? 'Measures that affect it' : 'Companies that it catches'}</h4>
      <UnstyledButton className="tiles" onClick={open}>
        {counts.map(({ verdict, count }) => (
          <span key={verdict} className="tile" data-empty={count === 0}>
            <span className="tile-count">{count}</span>
            <VerdictSign verdict={verdict} />
          </span>
        ))}
        <span className="hidden-words">: read {isCompany ? 'which measures affect it' : 'which companies it catches'}, and why</span>
      </UnstyledButton>
    </section>
  );
}
