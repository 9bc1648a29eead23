import type { z } from 'zod';
import { companyRow } from './company.ts';
import { eventRow } from './event.ts';
import { measureRow } from './measure.ts';
import { indicatorRow, regulatorRow } from './regulator.ts';
import { sourceRow } from './source.ts';

/** Files whose rows need more than one node or edge each, by stem. Every other file is one of a plain node type of the model. */
export const ROW_SCHEMAS = {
  regulators: regulatorRow,
  measures: measureRow,
  companies: companyRow,
  events: eventRow,
  indicators: indicatorRow,
  sources: sourceRow,
} as const;

/** Types of the nodes that rows with an id of their own become. */
export const ROW_TYPES = {
  regulators: 'Regulator',
  measures: 'Measure',
  companies: 'Company',
  events: 'Event',
  indicators: 'Fact',
  sources: 'Source',
} as const satisfies Record<keyof typeof ROW_SCHEMAS, string>;

export type RowKind = keyof typeof ROW_SCHEMAS;
export type RowOf<Kind extends RowKind> = z.infer<(typeof ROW_SCHEMAS)[Kind]>;

/** All of them. */
export const ROW_KINDS: readonly RowKind[] = ['regulators', 'measures', 'companies', 'events', 'indicators', 'sources'];

/** Whether a file stem is one of the kinds with a schema of their own. */
export const isRowKind = (stem: string): stem is RowKind => Object.hasOwn(ROW_SCHEMAS, stem);
