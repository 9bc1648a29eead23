import { z } from 'zod';
import { partialDate, ref, text, url } from './fields.ts';

export const sourceRow = z.strictObject({
  id: ref,
  title: text,
  publisher: text.optional(),
  url: url.optional(),
  publishedOn: partialDate.optional(),
  language: z.string().length(2).optional().meta({ description: 'ISO 639-1.' }),
  kind: text.meta({ description: 'official, translation, news, analysis, filing or dataset.' }),
  note: text.optional(),
  verification: text.optional().meta({ description: 'How quotes of it were checked.' }),
});

export type SourceRow = z.infer<typeof sourceRow>;
