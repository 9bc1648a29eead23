import { cypher, join, name, type Cypher } from '../../cypher.ts';
import type { Place } from './place.ts';
import { cellsOf } from './wanted.ts';

/**
 * `[id, relation, out, from, to, names, validFrom, validUntil, precision, role, claimStatus, percent, citations]` of an edge, walked from `near` to `far`
 * (their states); null where nobody asks for it.
 */
export function stepOf(place: Place, edge: Cypher, out: Cypher, near: Cypher, far: Cypher): Cypher {
  const cell = cellsOf(place, 'Step');
  const stated = ['validFrom', 'validUntil', 'precision'].map((property) => cell(cypher`${edge}.${name(property)}`, property));
  const told = [
    cell(cypher`${edge}.role`, 'role', 'sentence'),
    cell(cypher`${edge}.claimStatus`, 'claimStatus'),
    cell(cypher`${edge}.percent`, 'sentence'),
  ];
  const ends = [cell(cypher`${near}.id`, 'from'), cell(cypher`${far}.id`, 'to'), cell(cypher`[${near}.name, ${far}.name]`, 'sentence')];
  const cells = [cell(cypher`${edge}.key`, 'id'), cypher`type(${edge})`, out, ...ends, ...stated, ...told];
  return cypher`[${join(cells, ', ')}, ${place.link('Step.citations', 'citations', edge)}]`;
}

/** How little a relation says about two entries that it connects: sharing a country or a sector says least. */
export function vaguenessOf(edge: Cypher): Cypher {
  return cypher`CASE type(${edge}) WHEN 'IN_JURISDICTION' THEN 4 WHEN 'IN_SECTOR' THEN 4 WHEN 'LISTED_ON' THEN 3 WHEN 'PART_OF' THEN 2 WHEN 'FOLLOWS_FROM' THEN 2
 WHEN 'BASED_ON' THEN 2 WHEN 'IMPLEMENTS' THEN 2 WHEN 'AMENDS' THEN 2 WHEN 'SUPERSEDES' THEN 2 ELSE 1 END`;
}
