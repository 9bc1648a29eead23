import { invariant } from '../../../lib/index.ts';
import type { Subject } from '../scope.ts';
import type { Place } from './place.ts';

/** The node at which a field stands; root fields stand at none. */
export function nearOf({ subject, plan }: Place): Subject {
  invariant(subject, `${plan.source} stands at a node`);
  return subject;
}
