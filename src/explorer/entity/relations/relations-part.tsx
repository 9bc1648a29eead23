import { UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronRight } from '@tabler/icons-react';
import { useId, type ReactElement } from 'react';
import { PanelRelationsDocument, type EntityKind, type RelationKind } from '../../generated/operations.ts';
import { KindIcon } from '../../graph/kind-icon.tsx';
import { KINDS } from '../../graph/graph.ts';
import { KIND_LOOKS } from '../../graph/kinds.ts';
import type { Entry } from '../entity-panel.tsx';
import { Nothing, PagedList } from '../states.tsx';
import { useAt } from '../use-at.ts';
import { usePages } from '../use-pages.ts';
import { headingOf } from './relation-groups.ts';
import { RelationRow } from './relation-row.tsx';
import './relations.css';
import '../fold.css';

/** Few enough to show at once. */
const FEW = 4;

/** What an entry is related to, by kind, with counts; each kind is read when it is opened. */
export function RelationsPart({ entry }: { readonly entry: Entry }): ReactElement {
  if (entry.degree.length === 0) return <Nothing>No relation of it holds on this day.</Nothing>;
  const groups = entry.degree.toSorted((a, b) => b.count - a.count);
  return (
    <>
      {groups.map(
        ({ kind, relation, count, exact }) =>
          relation !== null && (
            <RelationGroup
              key={`${kind} ${relation}`}
              entry={entry}
              kind={kind}
              relation={relation}
              count={`${exact ? '' : 'at least '}${count}`}
              isOpenAtFirst={groups.length <= FEW && count <= FEW}
            />
          ),
      )}
    </>
  );
}

interface GroupProps {
  readonly entry: Entry;
  readonly kind: EntityKind;
  readonly relation: RelationKind;
  readonly count: string;
  readonly isOpenAtFirst: boolean;
}

function RelationGroup({ entry, kind, relation, count, isOpenAtFirst }: GroupProps): ReactElement {
  const [isOpen, { toggle }] = useDisclosure(isOpenAtFirst);
  const id = useId();
  const drawn = KINDS.find((one) => KIND_LOOKS[one].argument === kind);
  return (
    <section className="fold">
      <h4 className="fold-head">
        <UnstyledButton className="fold-button" aria-expanded={isOpen} aria-controls={id} onClick={toggle}>
          <IconChevronRight size={15} stroke={2} className="chevron" data-open={isOpen} aria-hidden />
          {drawn && <KindIcon kind={drawn} size={15} />}
          <span>{drawn ? KIND_LOOKS[drawn].plural : kind}</span>
          <span className="panel-quiet panel-plain">{headingOf(relation, entry.__typename, kind)}</span>
          <span className="fold-count">{count}</span>
        </UnstyledButton>
      </h4>
      <div id={id} hidden={!isOpen}>
        {isOpen && <Relations id={entry.id} relation={relation} kind={kind} />}
      </div>
    </section>
  );
}

function Relations({ id, relation, kind }: { readonly id: string; readonly relation: RelationKind; readonly kind: EntityKind }): ReactElement {
  const { at } = useAt();
  const pages = usePages({
    query: PanelRelationsDocument,
    variablesAt: (after) => ({ id, relation, kind, after, at }),
    pageOf: ({ node }) => {
      if (node === null || !('neighbours' in node)) return null;
      const { edges, totalCount, pageInfo } = node.neighbours;
      return { items: edges, total: totalCount, next: pageInfo.hasNextPage ? pageInfo.endCursor : null };
    },
  });
  return (
    <PagedList pages={pages} what="relations" nothing="None holds on this day.">
      {(edges) => (
        <ul className="panel-list">
          {edges.map((edge, place) => (
            <RelationRow key={`${edge.node.id} ${edge.role} ${edge.validFrom} ${place}`} edge={edge} />
          ))}
        </ul>
      )}
    </PagedList>
  );
}
