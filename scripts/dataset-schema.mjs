// Writes the JSON Schema of data sets beside the seed, from the format in src/io and the plain types of the schema. Run by `npm run dataset-schema`.
import { writeFileSync } from 'node:fs';
import { loadSchema } from '../src/answer/load-schema.ts';
import { datasetJsonSchema } from '../src/io/index.ts';
import { buildModel } from '../src/model/index.ts';

writeFileSync(new URL('../seed/schema.json', import.meta.url), `${JSON.stringify(datasetJsonSchema(buildModel(loadSchema())), null, 1)}\n`);
