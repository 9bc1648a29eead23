import { RelationKind } from '../../generated/schema.ts';

/** The relations to follow: those that were chosen, or all. */
export function relationsOf(chosen: readonly string[] | null | undefined): readonly string[] {
  return chosen ?? Object.values(RelationKind);
}
