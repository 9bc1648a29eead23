import { cypher, type Cypher, type Statement } from '../cypher.ts';

/** Head as `head`; as `h` what an answer rests on, read once, so that it has one instant from end to end. */
export const HEAD: Cypher = cypher`MATCH (head:Head {id: 'head'})
WITH head, {sequence: head.sequence, instant: head.instant, edition: coalesce(head.edition, 0)} AS h`;

/** `[sequence, instant, edition]`. */
export const HEAD_VALUE: Cypher = cypher`[h.sequence, h.instant, h.edition]`;

/** Head once more, after all else was read; `HEAD_AGAIN_VALUE` is the same as before where nothing was changed meanwhile. */
export const HEAD_AGAIN: Cypher = cypher`MATCH (again:Head {id: 'head'})`;
export const HEAD_AGAIN_VALUE: Cypher = cypher`[again.sequence, again.instant, coalesce(again.edition, 0)]`;

/** Reads which data are the newest, as `[Head, whether nothing is being staged]`. */
export const READ_NEWEST: Statement = { text: cypher`${HEAD}\nRETURN ${HEAD_VALUE} AS v, head.staging IS NULL AS stands`, params: {} };

/**
 * For so long Head certainly stands after one has begun to look, where nothing was being staged: who publishes lets more than this pass between the
 * note that something is being staged and the moving of Head.
 */
export const HEAD_STANDS_MS = 100;
