import { cypher, type Cypher, type Statement } from '../cypher.ts';

/** Head as `h`. It is read once, so that an answer has one instant from end to end; `edition` is read before all else. */
export const HEAD: Cypher = cypher`MATCH (head:Head {id: 'head'})
WITH head, coalesce(head.edition, 0) AS edition
WITH head {.*, edition: edition} AS h`;

/** `[sequence, instant, edition]`. */
export const HEAD_VALUE: Cypher = cypher`[h.sequence, h.instant, h.edition]`;

/** Reads which data are the newest, as `[Head, whether nothing is being staged]`. */
export const READ_NEWEST: Statement = { text: cypher`${HEAD}\nRETURN ${HEAD_VALUE} AS v, h.staging IS NULL AS stands`, params: {} };

/**
 * For so long Head certainly stands after one has begun to look, where nothing was being staged: who publishes lets more than this pass between the
 * note that something is being staged and the moving of Head.
 */
export const HEAD_STANDS_MS = 100;
