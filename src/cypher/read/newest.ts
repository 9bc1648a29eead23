import { cypher, type Statement } from '../cypher.ts';

/** Reads which data are the newest, as `[sequence, instant, whether nothing is being staged]`. */
export const READ_NEWEST: Statement = {
  text: cypher`MATCH (h:Head {id: 'head'}) RETURN [h.sequence, h.instant, h.staging IS NULL] AS v`,
  params: {},
};

/**
 * For so long Head certainly stands after one has begun to look, where nothing was being staged: who publishes lets more than this pass between the
 * note that something is being staged and the moving of Head.
 */
export const HEAD_STANDS_MS = 100;
