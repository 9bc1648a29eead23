import type { Storage } from '@graphiql/toolkit';
import { withoutHeaders } from './without-headers.ts';

const PREFIX = 'ambit:';

/**
 * The browser's storage under a prefix of our own: another program's GraphiQL on the same host and port
 * would otherwise open its tabs here.
 */
export const storage: Storage = {
  getItem: (key) => localStorage.getItem(PREFIX + key),
  setItem: (key, value) => localStorage.setItem(PREFIX + key, withoutHeaders(value)),
  removeItem: (key) => localStorage.removeItem(PREFIX + key),
  clear: () => ownKeys().forEach((key) => localStorage.removeItem(key)),
  get length() {
    return ownKeys().length;
  },
};

function ownKeys(): string[] {
  return Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
}
