import type { ReactElement } from 'react';
import { isKind } from '../graph/graph.ts';
import { KindIcon } from '../graph/kind-icon.tsx';
import { KIND_LOOKS } from '../graph/kinds.ts';

/** The kind of an entry as a sign and a word. */
export function KindBadge({ kind }: { readonly kind: string }): ReactElement {
  if (!isKind(kind)) return <span className="kind-badge">{kind}</span>;
  const { word, colour } = KIND_LOOKS[kind];
  return (
    <span
      className="kind-badge"
      style={{
        // The palette's own pair is too pale to be read in some colours.
        color: `color-mix(in srgb, var(--mantine-color-${colour}-light-color) 75%, var(--mantine-color-text))`,
        background: `var(--mantine-color-${colour}-light)`,
      }}
    >
      <KindIcon kind={kind} size={14} />
      {word}
    </span>
  );
}
