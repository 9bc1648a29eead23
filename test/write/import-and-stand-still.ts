import { openDatabase } from '../../src/graph/index.ts';
import { importClaims } from '../../src/write/index.ts';
import { testEndpoint } from '../harness/database.ts';
import { manyClaims } from './claims.ts';

/** A process that imports until a batch of edges is staged and the next is on its way, says so, and then stands still until it is killed. */
const database = await openDatabase({ kind: 'server', ...testEndpoint() });
await importClaims(database, manyClaims('big', 3_000, 12_000), {
  actor: 'victim',
  clock: () => new Date(),
  onProgress({ stage, done }) {
    if (stage !== 'edges' || done === 0) return;
    console.log('half staged');
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 60_000);
  },
});
