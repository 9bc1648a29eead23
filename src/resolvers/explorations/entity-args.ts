import type { CompanyNeighboursArgs, CompanyTimelineArgs } from '../../generated/schema.ts';

/** Arguments of the fields that every entry has: the same for each type. */
export type EntityNeighboursArgs = CompanyNeighboursArgs;
export type EntityTimelineArgs = CompanyTimelineArgs;
