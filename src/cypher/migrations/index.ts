// The layout of the graph, step by step: one file a step, in order, never changed once released.
import { identityAndHead } from './0001-identity-and-head.ts';
import { evidence } from './0002-evidence.ts';
import { usualLeftOut } from './0003-usual-left-out.ts';
import type { Migration } from './migration.ts';

export type { Migration } from './migration.ts';
export * from './statements.ts';

/** All migrations, in order. */
export const MIGRATIONS: readonly Migration[] = [identityAndHead, evidence, usualLeftOut];
