import {
  IconApps,
  IconBolt,
  IconBuilding,
  IconBuildingBank,
  IconCategory,
  IconChartCandle,
  IconFileText,
  IconListNumbers,
  IconWorld,
  type Icon,
} from '@tabler/icons-react';
import type { ReactElement } from 'react';
import type { Kind } from './graph.ts';

const ICONS: Readonly<Record<Kind, Icon>> = {
  Regulator: IconBuildingBank,
  Measure: IconFileText,
  Provision: IconListNumbers,
  Event: IconBolt,
  Company: IconBuilding,
  Product: IconApps,
  Exchange: IconChartCandle,
  Jurisdiction: IconWorld,
  Sector: IconCategory,
};

/** The sign of a kind; the word stands beside it. */
export function KindIcon({ kind, size = 16 }: { readonly kind: Kind; readonly size?: number }): ReactElement {
  const Sign = ICONS[kind];
  return <Sign size={size} stroke={1.7} aria-hidden />;
}
