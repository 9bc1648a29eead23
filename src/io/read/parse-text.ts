import { parseDocument } from 'yaml';

/** Deeper than any file of the format; what is deeper was made to break something. */
const MAX_DEPTH = 60;
// Never data of anybody: they could reach into the objects of the program.
const FORBIDDEN_KEYS = new Set(['__proto__', 'prototype', 'constructor']);

/** Content of a JSON or YAML file; throws an Error that says what is wrong with it. */
export function parseText(file: string, text: string): unknown {
  const content: unknown = file.endsWith('.json') ? parseJson(text) : parseYaml(text);
  refuseDangerous(content);
  return content;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`not JSON: ${error instanceof Error ? error.message : 'unreadable'}`);
  }
}

function parseYaml(text: string): unknown {
  try {
    // The core schema reads no dates and no functions; aliases are refused because a few of them can unfold to gigabytes.
    const document = parseDocument(text, { schema: 'core', uniqueKeys: true, logLevel: 'silent' });
    const [first] = document.errors;
    if (first) throw new Error(first.message.split('\n')[0]);
    return document.toJS({ maxAliasCount: 0 });
  } catch (error) {
    if (error instanceof RangeError) throw new Error('not YAML: nested too deeply');
    throw new Error(`not YAML: ${error instanceof Error ? error.message : 'unreadable'}`);
  }
}

function refuseDangerous(content: unknown): void {
  let level: unknown[] = [content];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_DEPTH) throw new Error(`nested deeper than ${MAX_DEPTH} levels`);
    level = level.flatMap((value) => {
      if (typeof value !== 'object' || value === null) return [];
      const forbidden = Object.keys(value).find((key) => FORBIDDEN_KEYS.has(key));
      if (forbidden) throw new Error(`the key '${forbidden}' is not allowed`);
      return Object.values(value);
    });
  }
}
