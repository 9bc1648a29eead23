import type { ReactElement } from 'react';
import type { PanelRelationsQuery } from '../../generated/operations.ts';
import { validityText } from '../../graph/dates.ts';
import { Chip } from '../../words/chip.tsx';
import { LocalName } from '../../words/local-name.tsx';
import { Quotes } from '../../words/quotes.tsx';
import { CLAIM_WORDS, plainWords } from '../../words/words.ts';
import { EntryLink, GraphToggle } from '../entry-link.tsx';

type Edge = Extract<NonNullable<PanelRelationsQuery['node']>, { readonly neighbours: unknown }>['neighbours']['edges'][number];

/** A relation: to whom, what it says, since when, and who says so. */
export function RelationRow({ edge }: { readonly edge: Edge }): ReactElement {
  const { node, sentence, validFrom, validUntil, precision, role, rank, claimStatus, note, citations } = edge;
  const when = validityText({ validFrom, validUntil, precision });
  return (
    <li className="relation">
      <div className="relation-line">
        <div className="relation-words">
          <div className="relation-name">
            <EntryLink id={node.id} name={node.name} />{' '}
            {node.localName !== null && node.localName !== node.name && (
              <span className="panel-quiet">
                <LocalName name={node.localName} language={null} />
              </span>
            )}
          </div>
          <div className="relation-facts">
            {role !== null && <Chip>{plainWords(role)}</Chip>}
            {claimStatus !== null && claimStatus !== 'UNSTATED' && <Chip tone="strong">{CLAIM_WORDS[claimStatus]}</Chip>}
            {rank === 'DEPRECATED' && <Chip>not used</Chip>}
            {when !== null && <span className="panel-quiet panel-small">{when}</span>}
          </div>
        </div>
        <GraphToggle id={node.id} name={node.name} />
      </div>
      {note !== null && <div className="panel-quiet panel-small">{note}</div>}
      <Quotes citations={citations} of={sentence ?? node.name} />
    </li>
  );
}
