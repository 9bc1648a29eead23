import type { Taking } from '../../src/resolvers/verdicts/index.ts';

/** Takes rows that are there already, as a statement would bring them, and keeps what comes of them. */
export function takeAll(taking: Taking, rows: readonly (readonly unknown[])[]): void {
  for (const row of rows) taking.take(row);
  taking.keep();
}
