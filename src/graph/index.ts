// The database: opening it (embedded or elsewhere), running whole statements with deadlines, and keeping its layout up to date.
// The only layer that knows the driver. Statements go in, rows come out; what fails is a DatabaseError or, while opening, an OpenError.
export type { Deadlines, Endpoint } from './bolt-database.ts';
export { DatabaseError, type DatabaseErrorCode } from './database-error.ts';
export type { Database, DatabaseCounts, DatabaseStatus, Row, RowTaker, StatementEvent, StatementOptions } from './database.ts';
export { DEFAULT_MEMORY, type EmbeddedOptions, type Memory } from './embedded/embedded-options.ts';
export { checkFolder } from './embedded/open-embedded.ts';
export { holdRows } from './hold-rows.ts';
export { ensureIndexes, migrate } from './migrate.ts';
export { openDatabase, type OpenOptions } from './open-database.ts';
export { OpenError, type OpenErrorCode } from './open-error.ts';
export { float } from './parameters.ts';
export { PROJECT_FOLDER } from './project-folder.ts';
