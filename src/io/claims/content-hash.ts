import { createHash } from 'node:crypto';

/** A short name for a content: equal for equal content whatever the order of its fields. 96 bits, so that two never meet by chance. */
export function contentHash(content: unknown): string {
  return createHash('sha256').update(canonicalText(content)).digest('hex').slice(0, 24);
}

/** JSON with sorted keys. */
export function canonicalText(content: unknown): string {
  if (Array.isArray(content)) return `[${content.map(canonicalText).join(',')}]`;
  if (typeof content !== 'object' || content === null) return JSON.stringify(content) ?? 'null';
  const fields = Object.entries(content)
    .filter(([, value]) => value !== undefined)
    .toSorted(([left], [right]) => (left < right ? -1 : 1));
  return `{${fields.map(([key, value]) => `${JSON.stringify(key)}:${canonicalText(value)}`).join(',')}}`;
}
