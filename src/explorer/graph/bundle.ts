import type { Link } from './graph.ts';
import { labelOf } from './relations.ts';

/** All relations between two entries, drawn as one line. */
export interface Bundle {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** Relations in both directions: the line has two heads. */
  readonly both: boolean;
  readonly label: string;
  /** The end with fewer lines, where there is room for words. */
  readonly labelAt: 'from' | 'to';
  readonly links: readonly Link[];
  /** At least one of them holds. */
  readonly holds: boolean;
}

/** One line for each pair of entries; those that hold name it first. */
export function bundlesOf(links: Iterable<Link>, endOf: (id: string) => string = (id) => id): readonly Bundle[] {
  const byPair = new Map<string, Link[]>();
  for (const link of links) {
    const [from, to] = [endOf(link.from), endOf(link.to)];
    if (from === to) continue;
    const pair = JSON.stringify([from, to].toSorted());
    const list = byPair.get(pair);
    if (list) list.push(link);
    else byPair.set(pair, [link]);
  }
  const bundles = [...byPair].map(([pair, list]) => bundleOf(pair, list, endOf));
  const lines = new Map<string, number>();
  for (const { from, to } of bundles) for (const end of [from, to]) lines.set(end, (lines.get(end) ?? 0) + 1);
  return bundles.map((bundle) => ({ ...bundle, labelAt: (lines.get(bundle.from) ?? 0) < (lines.get(bundle.to) ?? 0) ? 'from' : 'to' }));
}

function bundleOf(pair: string, list: readonly Link[], endOf: (id: string) => string): Omit<Bundle, 'labelAt'> {
  const links = list.toSorted((a, b) => Number(b.holds) - Number(a.holds) || (a.id < b.id ? -1 : 1));
  const holding = links.filter(({ holds }) => holds);
  const shown = holding.length > 0 ? holding : links;
  const [first] = shown;
  const from = endOf(first?.from ?? '');
  return {
    id: pair,
    from,
    to: endOf(first?.to ?? ''),
    both: shown.some((link) => endOf(link.from) !== from),
    label: labelsOf(shown),
    links,
    holds: holding.length > 0,
  };
}

function labelsOf(links: readonly Link[]): string {
  const labels = [...new Set(links.map(labelOf))];
  return labels.length > 2 ? `${labels.slice(0, 2).join(', ')} +${labels.length - 2}` : labels.join(', ');
}
