import { z } from 'zod';
import { citations, entry, partialDate, period, ref, text, url } from './fields.ts';

const figure = {
  value: z.number(),
  unit: text,
  period,
  subject: ref.meta({ description: 'Whom the figure is about: a jurisdiction, company or product.' }),
  note: text.optional(),
  citations,
};

/** A statistic that a regulator published. */
export const statistic = z.strictObject({ name: text, ...figure });

export const regulatorRow = z.strictObject({
  id: ref,
  name: text,
  localName: text.optional(),
  kind: text,
  jurisdiction: ref,
  parent: ref.optional(),
  website: url.optional(),
  founded: partialDate.optional(),
  statistics: z.array(statistic).optional(),
  ...entry,
});

/** A figure about a whole country or market. */
export const indicatorRow = z.strictObject({
  id: ref,
  name: text.optional().meta({ description: 'What it measures, for a figure that is no entry of the vocabulary.' }),
  metric: ref.optional().meta({ description: 'Entry of the vocabulary, instead of a name.' }),
  ...figure,
  scope: text.optional(),
  publisher: ref.optional().meta({ description: 'Regulator that published it.' }),
  publisherName: text.optional().meta({ description: 'Who published it, if not a regulator with an entry.' }),
});

export type StatisticRow = z.infer<typeof statistic>;
export type RegulatorRow = z.infer<typeof regulatorRow>;
export type IndicatorRow = z.infer<typeof indicatorRow>;
