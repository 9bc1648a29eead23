import { Socket } from 'node:net';

/**
 * Counts, while it watches, how often somebody in this process spoke to a port and waited for what came back. Several messages sent before anything
 * comes are one round trip; connections count each for itself.
 */
export function watchRoundTrips(port: number): { readonly count: () => number; stop(): void } {
  const waiting = new WeakSet<Socket>();
  const write = Socket.prototype.write;
  let trips = 0;
  Socket.prototype.write = function (this: Socket, ...args: unknown[]): boolean {
    if (this.remotePort === port && !waiting.has(this)) {
      trips += 1;
      waiting.add(this);
      this.once('data', () => waiting.delete(this));
    }
    return Reflect.apply(write, this, args) as boolean;
  };
  return {
    count: () => trips,
    stop: () => {
      Socket.prototype.write = write;
    },
  };
}
