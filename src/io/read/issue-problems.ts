import type { z } from 'zod';
import { didYouMean } from '../../lib/index.ts';
import type { Place } from '../dataset/index.ts';
import { problemAt, type Problem } from './problem.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly (string | number)[];

/** What zod found, in the words of the format. */
export function issueProblems(error: z.ZodError, schema: z.ZodType, place: Place): readonly Problem[] {
  return error.issues.flatMap((issue) => describe(issue, schema, place));
}

function describe(issue: Issue, schema: z.ZodType, place: Place): readonly Problem[] {
  const path = issue.path.filter((part) => typeof part !== 'symbol');
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => problemAt(place, path, `unknown field '${key}'`, didYouMean(key, fieldsAt(schema, path))));
    case 'invalid_type':
      return [typeProblem(issue.expected, issue.input, path, place)];
    case 'invalid_value':
      return [valueProblem(issue.values.map(String), issue.input, path, place)];
    case 'too_small':
      return [problemAt(place, path, issue.origin === 'string' ? 'expected text, found an empty text' : `expected at least ${issue.minimum}`)];
    case 'too_big':
      return [
        problemAt(place, path, issue.origin === 'string' ? `text longer than ${issue.maximum} characters` : `expected at most ${issue.maximum}`),
      ];
    case 'custom':
      return [problemAt(place, path, issue.message)];
    default:
      return [issue.input === undefined ? missing(path, place) : problemAt(place, path, issue.message)];
  }
}

function typeProblem(expected: string, input: unknown, path: Path, place: Place): Problem {
  if (input === undefined) return missing(path, place);
  const words: Record<string, string> = {
    string: 'text',
    array: 'a list',
    object: 'an object',
    record: 'an object',
    boolean: 'true or false',
    int: 'a whole number',
  };
  const wanted = words[expected] ?? `a ${expected}`;
  const hint = wanted === 'text' && typeof input === 'number' ? '; put it in quotes' : '';
  return problemAt(place, path, `expected ${wanted}, found ${found(input)}`, hint);
}

function valueProblem(values: readonly string[], input: unknown, path: Path, place: Place): Problem {
  if (input === undefined) return missing(path, place);
  const hint = didYouMean(String(input), values);
  const field = path.findLast((part) => typeof part === 'string') ?? 'value';
  return problemAt(place, path, `unknown ${field} ${found(input)}`, hint || `; expected ${values.length > 1 ? 'one of ' : ''}${values.join(', ')}`);
}

function missing(path: Path, place: Place): Problem {
  return problemAt(place, path.slice(0, -1), `missing '${String(path.at(-1) ?? place.file)}'`);
}

function found(input: unknown): string {
  if (typeof input === 'string') return `'${input.length > 60 ? `${input.slice(0, 60)}...` : input}'`;
  if (Array.isArray(input)) return 'a list';
  if (input !== null && typeof input === 'object') return 'an object';
  return input === null ? 'nothing (null)' : String(input);
}

/** Names of the fields that the object at `path` may have. */
function fieldsAt(schema: unknown, path: Path): readonly string[] {
  const inner = unwrap(schema);
  const [head, ...rest] = path;
  if (head === undefined) return Object.keys(shapeOf(inner));
  if (typeof head === 'number') return fieldsAt(isObject(inner) ? inner['element'] : undefined, rest);
  return fieldsAt(shapeOf(inner)[head], rest);
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const shapeOf = (schema: unknown): Record<string, unknown> => (isObject(schema) && isObject(schema['shape']) ? schema['shape'] : {});

/** The schema below optional and piped ones. */
function unwrap(schema: unknown): unknown {
  if (!isObject(schema) || !isObject(schema['def'])) return schema;
  const inner = schema['def']['innerType'] ?? schema['def']['out'];
  return inner === undefined ? schema : unwrap(inner);
}
