import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OpenError } from '../open-error.ts';

const ROUNDS = 1024;

/**
 * The password of the embedded database: random, made at the first start, kept in a file that only its owner can read.
 * A new store gets it as the file `auth.ini` that `neo4j-admin dbms set-initial-password` would write; starting that program costs three seconds. Throws WRONG_PASSWORD when the file of an existing store is gone.
 */
export function ensurePassword(folder: string, home: string): string {
  const file = join(folder, 'password');
  const store = join(home, 'data', 'dbms');
  const isNew = !existsSync(join(home, 'data', 'databases'));
  if (!existsSync(file) && !isNew) {
    throw new OpenError(
      'WRONG_PASSWORD',
      `The password of the database in ${home} is gone: the file ${file} is missing. Put it back, or remove ${home}: the next start makes a new database and loads the seed again.`,
    );
  }
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 });
  const password = readFileSync(file, 'utf8').trim();
  if (isNew) {
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
