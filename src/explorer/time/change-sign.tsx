import { IconMinus, IconPencil, IconPlus, type Icon } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import type { TransitionKind } from '../generated/operations.ts';

const SIGNS: Partial<Readonly<Record<TransitionKind, Icon>>> = { ADDED: IconPlus, ENDED: IconMinus, CHANGED: IconPencil };

/** Added, ended or changed, as a sign beside its word. */
export function ChangeSign({ kind }: { readonly kind: TransitionKind }): ReactElement | null {
  const Sign = SIGNS[kind];
  return Sign ? (
    <span className="change-sign" data-change={kind}>
      <Sign size={13} stroke={2.4} aria-hidden />
    </span>
  ) : null;
}
