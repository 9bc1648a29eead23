import { stringify } from 'yaml';

type Json = Readonly<Record<string, unknown>>;
const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

const INSTANT = /20\d\d-\d\d-\d\dT[\d:.]+Z/g;

/** An answer as people read it: quotes, tests and dates on a line of their own, cursors and instants left out. */
export function readable(answer: unknown): string {
  return stringify(shorten(answer), { lineWidth: 0, aliasDuplicateObjects: false });
}

function shorten(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shorten);
  if (typeof value === 'string') return value.replace(INSTANT, '<instant>');
  if (!isJson(value)) return value;
  const line = lineOf(value);
  if (line !== null) return line;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'cursor' && key !== 'endCursor' && key !== 'key' && key !== '__typename')
      .map(([key, part]) => [key, shorten(part)]),
  );
}

/** Small objects that read better as one line. */
function lineOf(value: Json): string | null {
  const keys = Object.keys(value);
  const { source, quote, locator } = value;
  if (isJson(source) && 'quote' in value && keys.length <= 3) {
    const published = isJson(source['publishedOn']) ? `, ${text(source['publishedOn']['date'])}` : '';
    return [`[${text(source['id'])}${published}]`, quote, locator].filter((part) => part !== null && part !== undefined).join(' ');
  }
  if ('verdict' in value && 'count' in value) return `${text(value['count'])} ${text(value['verdict'])}`;
  if ('path' in value && 'truth' in value && 'depth' in value) {
    const reason = value['reason'] === 'NONE' ? '' : ` (${text(value['reason'])})`;
    const margin = isJson(value['margin']) ? `, margin ${text(value['margin']['text'])}` : '';
    return `${'. '.repeat(Number(value['depth']))}${text(value['truth'])}${reason} ${text(value['path'])}: ${text(value['label'])}${margin}`;
  }
  if (keys.length === 1 && keys[0] === 'text') return text(value['text']);
  if (keys.length === 2 && 'fact' in value && 'question' in value) return `${text(value['fact'])}: ${text(value['question'])}`;
  if (keys.every((key) => ['date', 'precision'].includes(key)) && keys.length === 2) return `${text(value['date'])} (${text(value['precision'])})`;
  return null;
}

const text = (value: unknown): string => String(value ?? '');
