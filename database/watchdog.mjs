// Runs the database as long as the process that started this one lives: node watchdog.mjs <java> <arguments…>
// The channel to the owner closes when the owner ends, however it ends; the database then has two seconds to stop by itself.
// Neo4j is safe to kill: acknowledged writes are on disk, and the next start recovers. Plain JavaScript, so that it runs from src and dist alike.
import { spawn } from 'node:child_process';

const ORPHANED_MS = 2_000;
const STOPPING_MS = 30_000;

const [java, ...args] = process.argv.slice(2);
const database = spawn(java, args, { stdio: ['ignore', 'inherit', 'inherit'] });
let killTimer;

function stopWithin(milliseconds) {
  database.kill('SIGTERM');
  clearTimeout(killTimer);
  killTimer = setTimeout(() => database.kill('SIGKILL'), milliseconds);
}

database.on('spawn', () => process.send?.({ pid: database.pid }, () => undefined));
database.on('error', () => process.exit(127));
database.on('exit', (code) => process.exit(code ?? 1));
process.on('message', (message) => message === 'stop' && stopWithin(STOPPING_MS));
process.on('disconnect', () => stopWithin(ORPHANED_MS));
for (const signal of ['SIGINT', 'SIGHUP']) process.on(signal, () => undefined);
process.on('SIGTERM', () => stopWithin(ORPHANED_MS));
