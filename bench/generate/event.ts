import { drawFor, type Draw } from './draw.ts';
import { REGULATORS } from './measure.ts';

/** No event has more parties, or measures, than this. */
const MOST_OF_ONE_KIND = 40;

/** A made-up event; the first companies are in most of them. Most have one party and one measure, few have many. */
export function eventRow(seed: number, index: number, { companies, measures }: { readonly companies: number; readonly measures: number }) {
  const draw = drawFor(seed, `event ${index}`);
  const several = (type: string, amount: number, toFirst: number): readonly string[] => [
    ...new Set(Array.from({ length: longTail(draw) }, () => `gen:${type}-${Math.floor(draw.share() ** toFirst * amount)}`)),
  ];
  const involved = several('company', companies, 4);
  const under = several('measure', measures, 2);
  return {
    id: `gen:event-${index}`,
    title: `Case ${index}`,
    kind: draw.one(['fine', 'investigation', 'order'] as const),
    date: `${draw.whole(2016, 2025)}-${draw.one(['02', '05', '11'] as const)}${draw.chance(0.8) ? `-${draw.whole(10, 28)}` : ''}`,
    regulators: [...new Set([authority(draw), ...(draw.chance(0.15) ? [authority(draw)] : [])])],
    companies: involved,
    measures: under,
    ...(draw.chance(0.7) && {
      applies: [
        { company: involved[0], measure: under[0], role: 'fine', claimStatus: draw.one(['alleged', 'found', 'settled', 'reversed'] as const) },
      ],
    }),
    ...(index > 0 && draw.chance(0.3) && { followsFrom: [`gen:event-${draw.whole(0, index - 1)}`] }),
    citations: [{ source: 'gen:gazette', locator: `Case ${index}` }],
  };
}

/** How many: k or more in one of k² events. */
const longTail = (draw: Draw): number => Math.min(MOST_OF_ONE_KIND, Math.floor((1 - draw.share()) ** -0.5));
const authority = (draw: Draw): string => `gen:regulator-${Math.floor(draw.share() ** 3 * REGULATORS)}`;
