import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROUNDS = 1024;

/**
 * The password of the embedded database: random, made at the first start, kept in a file that only its owner can read.
 * A new store gets it as the file `auth.ini` that `neo4j-admin dbms set-initial-password` would write; starting that program costs three seconds.
 */
export function ensurePassword(folder: string, home: string): string {
  const file = join(folder, 'password');
  const store = join(home, 'data', 'dbms');
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 });
  const password = readFileSync(file, 'utf8').trim();
  if (!existsSync(join(home, 'data', 'databases'))) {
    mkdirSync(store, { recursive: true });
    writeFileSync(join(store, 'auth.ini'), authLine(password), { mode: 0o600 });
  }
  return password;
}

/** Neo4j stores the salted SHA-256 of a password, hashed over and over. */
function authLine(password: string): string {
  const salt = randomBytes(32);
  let hash = createHash('sha256').update(salt).update(password).digest();
  for (let round = 1; round < ROUNDS; round += 1) hash = createHash('sha256').update(hash).digest();
  return `neo4j:SHA-256,${hash.toString('hex')},${salt.toString('hex')},${String(ROUNDS)}:\n`;
}
