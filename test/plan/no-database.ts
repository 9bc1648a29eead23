import type { Database } from '../../src/graph/index.ts';

const absent = (): never => {
  throw new Error('This test has no database.');
};

/** Stands where a database is asked for and none is used: planning and compiling need none. */
export const NO_DATABASE: Database = {
  read: absent,
  readInto: absent,
  write: absent,
  status: absent,
  counted: absent,
  onStatement: absent,
  close: absent,
};
