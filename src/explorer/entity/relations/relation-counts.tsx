import { UnstyledButton } from '@mantine/core';
import type { ReactElement } from 'react';
import { KindIcon } from '../../graph/kind-icon.tsx';
import { useView } from '../../view/index.ts';
import { kindInk } from '../../words/kind-ink.ts';
import type { Entry } from '../entity-panel.tsx';
import { partText } from '../part.ts';
import { countsByKind } from './relation-groups.ts';

/** What is around an entry, in numbers; they lead to the relations. */
export function RelationCounts({ entry: { id, degree } }: { readonly entry: Entry }): ReactElement {
  const { dispatch } = useView();
  const open = (): void => dispatch({ type: 'open', id, part: partText({ name: 'relations', isStrict: false, opened: null }) });
  return (
    <section>
      <h4 className="panel-heading">Related to</h4>
      <UnstyledButton className="kind-counts" onClick={open}>
        {countsByKind(degree).map(({ kind, words }) => (
          <span key={kind} className="kind-count" style={{ color: kindInk(kind) }}>
            <KindIcon kind={kind} size={14} />
            {words}
          </span>
        ))}
        <span className="hidden-words">: read its relations</span>
      </UnstyledButton>
    </section>
  );
}
