import { didYouMean } from '../../lib/index.ts';
import type { FieldMapping, GraphModel, NodeType } from '../../model/index.ts';
import { parsePartialDate } from '../../time/index.ts';
import { aliasList, citationList, type Dataset, type PlainRow } from '../dataset/index.ts';
import { placeOf, problemAt, type Problem } from '../read/index.ts';
import { isWritable, linksIn } from '../plain-fields.ts';

/** What the model has to say about rows of plain node types: unknown files and fields, values of the wrong type, missing ones. */
export function* plainProblems(dataset: Dataset, model: GraphModel, stems: readonly string[]): Generator<Problem> {
  const types = new Map([...model.types.values()].flatMap((type) => (type.file === null ? [] : [[type.file, type] as const])));
  for (const [stem, rows] of dataset.plain) {
    const type = types.get(stem);
    const [first] = rows;
    if (type) for (const row of rows) yield* rowProblems(dataset, row, type);
    else
      yield {
        file: first ? placeOf(dataset, first).file : stem,
        path: '',
        message: `no kind of file is called '${stem}'${didYouMean(stem, [...stems, ...types.keys()])}`,
      };
  }
}

function* rowProblems(dataset: Dataset, row: PlainRow, type: NodeType): Generator<Problem> {
  const place = placeOf(dataset, row);
  const fields = [...type.fields.values()].filter(isWritable);
  const names = fields.map(({ name }) => name);
  if (typeof row['id'] !== 'string') yield problemAt(place, [], "missing 'id'");
  for (const [name, value] of Object.entries(row)) {
    const field = fields.find((candidate) => candidate.name === name);
    if (!field) yield problemAt(place, [], `unknown field '${name}'`, didYouMean(name, names));
    else {
      const expected = expectation(field, value);
      if (expected !== null) yield problemAt(place, [name], `expected ${expected}, found ${JSON.stringify(value).slice(0, 60)}`);
    }
  }
  for (const field of fields) {
    const required = field.kind === 'property' && field.required && !field.list && field.name !== 'id';
    if (required && row[field.name] === undefined) yield problemAt(place, [], `missing '${field.name}'`);
  }
}

/** What a field's value should have been; null when it is fine. */
function expectation(field: FieldMapping, value: unknown): string | null {
  switch (field.kind) {
    case 'property':
      if (!field.list) return scalarExpectation(field.type, value);
      return Array.isArray(value) && value.every((item) => scalarExpectation(field.type, item) === null) ? null : `a list (${field.type})`;
    case 'value':
      return valueExpectation(field.type, value);
    case 'citations':
      return citationList.safeParse(value).success ? null : 'a list of citations {source, quote}';
    case 'edge':
      return linksIn(value) === null ? `an id, {to, from, until}${field.shape === 'one' ? '' : ', or a list of them'}` : null;
    case 'derived':
      return 'nothing';
  }
}

function valueExpectation(type: string, value: unknown): string | null {
  if (type === 'PartialDate') return typeof value === 'string' && parsePartialDate(value) ? null : 'a date such as 2021-07';
  if (type === 'Alias') return aliasList.safeParse(value).success ? null : 'a list of names';
  return `no value here (${type} is not written in data sets)`;
}

function scalarExpectation(type: string, value: unknown): string | null {
  switch (type) {
    case 'Int':
      return Number.isSafeInteger(value) ? null : 'a whole number';
    case 'Float':
      return Number.isFinite(value) ? null : 'a number';
    case 'Boolean':
      return typeof value === 'boolean' ? null : 'true or false';
    case 'Date':
      return typeof value === 'string' && parsePartialDate(value)?.precision === 'DAY' ? null : 'a day such as 2021-07-04';
    case 'URL':
      return typeof value === 'string' && /^https?:\/\/\S+$/.test(value) ? null : 'a web address';
    default:
      return typeof value === 'string' && value !== '' ? null : 'text';
  }
}
