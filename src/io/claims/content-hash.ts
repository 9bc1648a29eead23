import { hash } from 'node:crypto';

/** A short name for a content: equal for equal content whatever the order of its fields. 96 bits, so that two never meet by chance. */
export function contentHash(content: unknown): string {
  return hash('sha256', canonicalText(content)).slice(0, 24);
}

/** JSON with sorted keys. Written into one text part by part: an import hashes every row, and lists of parts cost more than their characters. */
export function canonicalText(content: unknown): string {
  if (typeof content !== 'object' || content === null) return JSON.stringify(content) ?? 'null';
  let text = '';
  if (Array.isArray(content)) {
    for (const item of content) text += `${text === '' ? '' : ','}${canonicalText(item)}`;
    return `[${text}]`;
  }
  const fields: Readonly<Record<string, unknown>> = { ...content };
  for (const key of Object.keys(fields).sort()) {
    const value = fields[key];
    if (value !== undefined) text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${canonicalText(value)}`;
  }
  return `{${text}}`;
}
