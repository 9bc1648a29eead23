import { buildModel, type GraphModel } from '../../src/model/index.ts';
import { loadSchema } from '../../src/answer/load-schema.ts';
import { claimsOf, DatasetError, parseDataset, validateDataset, type Dataset, type DatasetFile, type Known } from '../../src/io/index.ts';

/** The model of the product's schema, with types made up by a test. */
export const modelOf = (extraSdl = ''): GraphModel => buildModel(loadSchema(extraSdl));
export const model = modelOf();

export const MANIFEST = { format: 1, id: 'demo', title: 'Demo', licence: 'CC0-1.0' };

/** Smallest rows that make sense together. */
export const BASE = {
  sources: [{ id: 'gazette', title: 'Gazette', kind: 'official', publishedOn: '2021-07-01' }],
  jurisdictions: [{ id: 'CN', name: 'China', kind: 'country' }],
  exchanges: [{ id: 'xnys', name: 'New York Stock Exchange', kind: 'exchange', jurisdiction: 'CN' }],
  sectors: [{ id: 'ride-hailing', name: 'Ride hailing', kind: 'sector' }],
  regulators: [{ id: 'cac', name: 'Cyberspace Administration', kind: 'agency', jurisdiction: 'CN' }],
  vocabulary: {
    metrics: [
      {
        name: 'registeredUsers',
        type: 'number',
        unit: 'users',
        units: { users: 'exact' },
        label: 'Registered users',
        question: 'How many?',
        known: 'reported',
      },
      { name: 'isListed', type: 'boolean', label: 'Listed', question: 'Is it listed?', known: 'reported' },
    ],
  },
  measures: [],
  companies: [],
  events: [],
} as const;

type Content = Readonly<Record<string, unknown>>;

/** Files of a data set, as if they had been read. */
export function filesOf(content: Content): readonly DatasetFile[] {
  return Object.entries({ manifest: MANIFEST, ...content }).map(([stem, value]) => ({ file: `${stem}.json`, stem, content: value }));
}

/** A data set of the base rows, with these files instead of its own. */
export function datasetOf(content: Content = {}): Dataset {
  return parseDataset(filesOf({ ...BASE, ...content }), 'demo');
}

/** What is wrong with a data set of the base rows and these files. */
export function problemsOf(content: Content, known: Partial<Known> = {}): readonly string[] {
  try {
    return validateDataset(datasetOf(content), { model, ...known }).map(({ file, message }) => `${file}: ${message}`);
  } catch (error) {
    if (error instanceof DatasetError) return error.problems.map(({ file, message }) => `${file}: ${message}`);
    throw error;
  }
}

/** Claims of a data set of the base rows and these files. */
export const claimsOfContent = (content: Content): ReturnType<typeof claimsOf> => claimsOf(datasetOf(content), model);

const quote = { source: 'gazette', quote: 'So it is.' };
export const CITED = [quote];

export const company = (fields: Content = {}): Content => ({ id: 'didi', name: 'DiDi Global', ...fields });
export const measure = (fields: Content = {}): Content => ({
  id: 'review',
  title: 'Review Measures',
  kind: 'law',
  jurisdiction: 'CN',
  citations: CITED,
  ...fields,
});
export const event = (fields: Content = {}): Content => ({
  id: 'fine',
  title: 'A fine',
  kind: 'fine',
  date: '2022-07-21',
  citations: CITED,
  ...fields,
});
/** A measure with one provision of this rule. */
export const ruled = (rule: unknown): Content =>
  measure({ provisions: [{ id: 'art-1', label: 'Art. 1', citations: CITED, criteria: { text: 'Large platforms.', rule } }] });
export const users = (fields: Content = {}): Content => ({
  metric: 'registeredUsers',
  value: 5,
  unit: 'users',
  period: '2021',
  citations: CITED,
  ...fields,
});
