import { cypher, type Cypher } from '../../cypher.ts';
import type { Place } from './place.ts';

/** `[id, relation, out, from, to, names, validFrom, validUntil, precision, role, claimStatus, percent, citations]` of an edge, walked from `near` to `far` (their states). */
export function stepOf({ link }: Place, edge: Cypher, out: Cypher, near: Cypher, far: Cypher): Cypher {
  return cypher`[${edge}.key, type(${edge}), ${out}, ${near}.id, ${far}.id, [${near}.name, ${far}.name],
 ${edge}.validFrom, ${edge}.validUntil, ${edge}.precision, ${edge}.role, ${edge}.claimStatus, ${edge}.percent, ${link('Step.citations', 'citations', edge)}]`;
}

/** How little a relation says about two entries that it connects: sharing a country or a sector says least. */
export function vaguenessOf(edge: Cypher): Cypher {
  return cypher`CASE type(${edge}) WHEN 'IN_JURISDICTION' THEN 4 WHEN 'IN_SECTOR' THEN 4 WHEN 'LISTED_ON' THEN 3 WHEN 'PART_OF' THEN 2 WHEN 'FOLLOWS_FROM' THEN 2
 WHEN 'BASED_ON' THEN 2 WHEN 'IMPLEMENTS' THEN 2 WHEN 'AMENDS' THEN 2 WHEN 'SUPERSEDES' THEN 2 ELSE 1 END`;
}
