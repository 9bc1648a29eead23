import { RecentMap } from '../lib/index.ts';
import type { Limits } from './limits.ts';

interface Account {
  readonly points: number;
  readonly at: number;
}

/** Nodes that cost one point. */
const NODES_A_POINT = 100;

/** What an operation costs that may read, or has read, this many nodes. */
export const pointsFor = (nodes: number): number => Math.ceil(nodes / NODES_A_POINT);

/** Points of each client: they come back with time, and whoever has too few waits. */
export class ClientPoints {
  readonly #accounts: RecentMap<string, Account>;
  readonly #most: number;
  readonly #perSecond: number;
  readonly #clock: () => number;

  constructor(limits: Pick<Limits, 'clientPoints' | 'clientPointsPerSecond' | 'clients'>, clock: () => number = () => performance.now()) {
    this.#most = limits.clientPoints;
    this.#perSecond = limits.clientPointsPerSecond;
    this.#accounts = new RecentMap(limits.clients);
    this.#clock = clock;
  }

  /** Takes points, unless the client has too few: then the seconds after which it has enough, or could have most. */
  take(client: string, points: number): number {
    if (this.#most === 0) return 0;
    const left = this.#left(client);
    // What costs more than anybody can save is for a full account.
    const needed = Math.min(points, this.#most);
    if (left < needed) return Math.ceil((needed - left) / this.#perSecond);
    this.#accounts.set(client, { points: Math.max(0, left - points), at: this.#clock() });
    return 0;
  }

  /** Gives back what an operation did not need. */
  giveBack(client: string, points: number): void {
    if (this.#most > 0 && points > 0) this.#accounts.set(client, { points: Math.min(this.#most, this.#left(client) + points), at: this.#clock() });
  }

  /** The state of an account in the header fields that clients know; none where there is no rate. */
  headers(client: string): Readonly<Record<string, string>> {
    if (this.#most === 0) return {};
    const left = this.#left(client);
    return {
      'ratelimit-limit': String(this.#most),
      'ratelimit-remaining': String(Math.floor(left)),
      'ratelimit-reset': String(Math.ceil((this.#most - left) / this.#perSecond)),
    };
  }

  #left(client: string): number {
    const account = this.#accounts.get(client);
    return account === undefined ? this.#most : Math.min(this.#most, account.points + ((this.#clock() - account.at) / 1_000) * this.#perSecond);
  }
}

/** Whose points a request takes: an address, of IPv6 the network, since a client has all addresses of its own. */
export function clientOf(address: string): string {
  const mapped = /^::ffff:([\d.]+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  if (!address.includes(':')) return address;
  const [head = '', tail = ''] = address.split('::');
  const first = head.split(':').filter(Boolean);
  const last = tail.split(':').filter(Boolean);
  const groups = address.includes('::')
    ? [...first, ...Array.from({ length: Math.max(0, 8 - first.length - last.length) }, () => '0'), ...last]
    : first;
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`;
}
