import { openDatabase } from '../../src/graph/index.ts';
import { cypher } from '../../src/cypher/index.ts';
import { embeddedOptions } from './embedded.ts';

// A process that owns the database of the folder it is given, writes something, says so, and stays until it is ended.
const [folder = ''] = process.argv.slice(2);
const database = await openDatabase(embeddedOptions(folder, { purpose: 'npm start', address: 'http://127.0.0.1:4000' }));
await database.write({ text: cypher`CREATE (:Kept {value: $p.value})`, params: { value: 'before the kill' } });
console.log('written');
process.on('SIGTERM', () => void database.close().then(() => process.exit(0)));
