import { z } from 'zod';
import { text, url } from './fields.ts';

/** Format of the folders that this version reads. */
export const DATASET_FORMAT = 1;

export const manifestFile = z.strictObject({
  format: z.literal(DATASET_FORMAT),
  id: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,40}$/, { error: ({ input }) => `not an id '${String(input)}' (expected lower case letters, digits and -)` }),
  title: text,
  licence: text.meta({ description: 'SPDX identifier or name of the licence.' }),
  description: text.optional(),
  homepage: url.optional(),
  prefix: z
    .string()
    .regex(/^[a-z][a-z0-9-]{1,30}$/, { error: ({ input }) => `not a prefix '${String(input)}'` })
    .optional()
    .meta({ description: 'The ids of this data set start with `prefix:`.' }),
});

export type Manifest = z.infer<typeof manifestFile>;
