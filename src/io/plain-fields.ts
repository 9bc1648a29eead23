import { z } from 'zod';
import type { EdgeField, FieldMapping } from '../model/index.ts';
import { validity } from './dataset/index.ts';

const link = z.strictObject({ to: z.string(), from: validity.from, until: validity.until, note: z.string().optional() });
export type Link = z.infer<typeof link>;
const links = z.union([z.string(), link]).transform((value) => (typeof value === 'string' ? { to: value } : value));

/** The links that a field of a plain row holds: an id, `{to, from, until}`, or a list of them; null when it is none of these. */
export function linksIn(value: unknown): readonly Link[] | null {
  const result = z.array(links).safeParse(Array.isArray(value) ? value : [value]);
  return result.success ? result.data : null;
}

/** Fields that rows can state: stored ones, links from the row to others and citations. */
export function isWritable(field: FieldMapping): boolean {
  if (field.kind === 'derived' || (field.kind === 'property' && field.property === 'recordedFrom')) return false;
  return field.kind !== 'edge' || isOutward(field);
}

// A conflict is no entry that a row could name: it is a record of its own.
const isOutward = ({ direction, via, shape, relation }: EdgeField): boolean =>
  direction === 'OUT' && via === null && shape !== 'connection' && relation !== 'HAS_CONFLICT';
