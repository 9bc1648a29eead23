import { companyAffectedBy } from './company-affected-by.ts';
import { companyOpenQuestions } from './company-open-questions.ts';
import { companyTimeline } from './company-timeline.ts';
import { measureAffects } from './measure-affects.ts';
import { queryApplicability } from './query-applicability.ts';
import { queryChanges } from './query-changes.ts';
import { queryCompare } from './query-compare.ts';
import { queryDisagreements } from './query-disagreements.ts';
import { queryEvaluate } from './query-evaluate.ts';
import { querySimulate } from './query-simulate.ts';
import type { Resolver } from './resolver.ts';

/** One line for each computed field; plain lookups, lists and edges need none. Arguments are typed by the schema, and validated against it before. */
export const RESOLVERS = {
  'Company.affectedBy': companyAffectedBy,
  'Company.openQuestions': companyOpenQuestions,
  'Company.timeline': companyTimeline,
  'Measure.affects': measureAffects,
  'Query.applicability': queryApplicability,
  'Query.changes': queryChanges,
  'Query.compare': queryCompare,
  'Query.disagreements': queryDisagreements,
  'Query.evaluate': queryEvaluate,
  'Query.simulate': querySimulate,
} as const;

/** The resolver of a computed field. GraphQL has coerced the arguments to the type that the field declares. */
export function resolverOf(source: string): Resolver<Readonly<Record<string, unknown>>> | undefined {
  const resolvers: Readonly<Record<string, Resolver<never>>> = RESOLVERS;
  return resolvers[source] as Resolver<Readonly<Record<string, unknown>>> | undefined;
}
