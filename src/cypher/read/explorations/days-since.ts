import { cypher } from '../../cypher.ts';
import { viewOf } from '../scope.ts';
import { nearOf } from './near.ts';
import type { CompileExploration } from './place.ts';

/** `[date, date of the other event]`. */
export const compileDaysSince: CompileExploration = (place) => {
  const { variable, param, scope } = place;
  const { view } = nearOf(place);
  const [o, v] = [variable('event'), variable('state')];
  return cypher`[${view}.date, head(COLLECT { MATCH (${o}:Node {id: ${param('event')}}) WITH ${viewOf(o, scope)} AS ${v} WHERE ${v}.type = 'Event' AND ${v}.published <= ${scope.published} RETURN ${v}.date })]`;
};
