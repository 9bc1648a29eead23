import type { z } from 'zod';
import { isRowKind, manifestFile, ROW_SCHEMAS, vocabularyFile, type Dataset, type Manifest, type Place, type PlainRow } from '../dataset/index.ts';
import { issueProblems } from './issue-problems.ts';
import { DatasetError, problemAt, type Problem } from './problem.ts';
import type { DatasetFile } from './read-files.ts';

interface Parsing {
  readonly problems: Problem[];
  readonly places: Map<object, Place>;
  readonly rows: Map<string, unknown[]>;
  manifest: Manifest | undefined;
  readonly vocabulary: {
    note: string | undefined;
    readings: Dataset['vocabulary']['readings'][number][];
    metrics: Dataset['vocabulary']['metrics'][number][];
  };
}

/** Files of a data set -> typed rows, each valid by itself; throws a DatasetError that names all rows that are not. */
export function parseDataset(files: readonly DatasetFile[], origin: string): Dataset {
  const parsing: Parsing = {
    problems: [],
    places: new Map(),
    rows: new Map(),
    manifest: undefined,
    vocabulary: { note: undefined, readings: [], metrics: [] },
  };
  for (const file of files) parseFile(file, parsing);
  if (!files.some(({ stem }) => stem === 'manifest')) {
    parsing.problems.unshift({ file: origin, path: '', message: 'there is no manifest.json or manifest.yaml' });
  }
  const { manifest, places, problems, rows, vocabulary } = parsing;
  if (problems.length > 0 || !manifest) throw new DatasetError(origin, problems);
  const plain = [...rows].filter(([stem]) => !isRowKind(stem));
  return {
    manifest,
    origin,
    vocabulary,
    places,
    regulators: parsedRows(rows, ROW_SCHEMAS.regulators, 'regulators'),
    measures: parsedRows(rows, ROW_SCHEMAS.measures, 'measures'),
    companies: parsedRows(rows, ROW_SCHEMAS.companies, 'companies'),
    events: parsedRows(rows, ROW_SCHEMAS.events, 'events'),
    indicators: parsedRows(rows, ROW_SCHEMAS.indicators, 'indicators'),
    sources: parsedRows(rows, ROW_SCHEMAS.sources, 'sources'),
    plain: new Map(plain.map(([stem, list]) => [stem, list.filter(isRecord)])),
  };
}

function parseFile({ file, stem, content }: DatasetFile, parsing: Parsing): void {
  if (stem === 'manifest') return void (parsing.manifest = checked(manifestFile, content, { file, at: '' }, parsing) ?? parsing.manifest);
  if (stem === 'vocabulary') return parseVocabulary(file, content, parsing);
  if (!Array.isArray(content)) return void parsing.problems.push({ file, path: '', message: `expected a list of ${stem}` });
  const rows = parsing.rows.get(stem) ?? [];
  parsing.rows.set(stem, rows);
  content.forEach((value: unknown, index) => {
    const place = { file, at: `${stem}[${index}]` };
    const row = isRowKind(stem) ? checked<unknown>(ROW_SCHEMAS[stem], value, place, parsing) : plainRow(value, place, parsing);
    if (typeof row !== 'object' || row === null) return;
    parsing.places.set(row, place);
    rows.push(row);
  });
}

function parseVocabulary(file: string, content: unknown, parsing: Parsing): void {
  const part = checked(vocabularyFile, content, { file, at: '' }, parsing);
  if (!part) return;
  const { vocabulary, places } = parsing;
  vocabulary.note ??= part.note;
  part.readings?.forEach((reading, index) => {
    places.set(reading, { file, at: `readings[${index}]` });
    vocabulary.readings.push(reading);
  });
  part.metrics?.forEach((metric, index) => {
    places.set(metric, { file, at: `metrics[${index}]` });
    vocabulary.metrics.push(metric);
  });
}

function checked<Row>(schema: z.ZodType<Row>, value: unknown, place: Place, { problems }: Parsing): Row | undefined {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return result.data;
  problems.push(...issueProblems(result.error, schema, place));
  return undefined;
}

function plainRow(value: unknown, place: Place, { problems }: Parsing): PlainRow | undefined {
  if (isRecord(value)) return value;
  problems.push(problemAt(place, [], 'expected an object'));
  return undefined;
}

const isRecord = (value: unknown): value is PlainRow => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The rows of one kind: `checked` has made each of them with the same schema. */
function parsedRows<Row>(rows: ReadonlyMap<string, readonly unknown[]>, _schema: z.ZodType<Row>, stem: string): readonly Row[] {
  return (rows.get(stem) ?? []) as readonly Row[];
}
