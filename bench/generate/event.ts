import { drawFor } from './draw.ts';
import { REGULATORS } from './measure.ts';

/** A made-up event; the first companies are in most of them. */
export function eventRow(seed: number, index: number, { companies, measures }: { readonly companies: number; readonly measures: number }) {
  const draw = drawFor(seed, `event ${index}`);
  const company = `gen:company-${Math.floor(draw.share() ** 4 * companies)}`;
  const measure = `gen:measure-${Math.floor(draw.share() ** 2 * measures)}`;
  return {
    id: `gen:event-${index}`,
    title: `Case ${index}`,
    kind: draw.one(['fine', 'investigation', 'order'] as const),
    date: `${draw.whole(2016, 2025)}-${draw.one(['02', '05', '11'] as const)}`,
    regulators: [`gen:regulator-${Math.floor(draw.share() ** 3 * REGULATORS)}`],
    companies: [company],
    measures: [measure],
    ...(draw.chance(0.7) && {
      applies: [{ company, measure, role: 'fine', claimStatus: draw.one(['alleged', 'found', 'settled', 'reversed'] as const) }],
    }),
    ...(index > 0 && draw.chance(0.3) && { followsFrom: [`gen:event-${draw.whole(0, index - 1)}`] }),
    citations: [{ source: 'gen:gazette', locator: `Case ${index}` }],
  };
}
