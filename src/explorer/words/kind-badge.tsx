import type { ReactElement } from 'react';
import { isKind } from '../graph/graph.ts';
import { KindIcon } from '../graph/kind-icon.tsx';
import { KIND_LOOKS } from '../graph/kinds.ts';
import { kindInk } from './kind-ink.ts';
import './words.css';

/** The kind of an entry as a sign and a word. */
export function KindBadge({ kind }: { readonly kind: string }): ReactElement {
  if (!isKind(kind)) return <span className="kind-badge">{kind}</span>;
  const { word, colour } = KIND_LOOKS[kind];
  return (
    <span className="kind-badge" style={{ color: kindInk(kind), background: `var(--mantine-color-${colour}-light)` }}>
      <KindIcon kind={kind} size={14} />
      {word}
    </span>
  );
}
