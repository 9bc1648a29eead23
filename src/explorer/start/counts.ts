import type { StatisticsQuery } from '../generated/operations.ts';
import { KIND_LOOKS } from '../graph/kinds.ts';

/** What one asks about first stands first; the smaller kinds are left to the graph. */
const SHOWN = ['COMPANY', 'MEASURE', 'PROVISION', 'REGULATOR', 'EVENT', 'PRODUCT'];

/** Counts as they are told: `62 companies`; kinds without any are left out. */
export function countsOf(counts: StatisticsQuery['statistics']['counts']): readonly { readonly number: string; readonly words: string }[] {
  return SHOWN.flatMap((kind) => {
    const found = counts.find((one) => one.kind === kind);
    const look = Object.values(KIND_LOOKS).find(({ argument }) => argument === kind);
    if (found === undefined || look === undefined || found.count === 0) return [];
    const number = `${found.exact ? '' : 'over '}${found.count.toLocaleString('en')}`;
    return [{ number, words: (found.count === 1 ? look.word : look.plural).toLowerCase() }];
  });
}
