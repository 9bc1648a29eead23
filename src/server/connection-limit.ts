import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { clientOf } from './client-points.ts';
import { endWithRefusal } from './http-errors.ts';
import type { Limits } from './limits.ts';

/** Keeps connections few: in all, and, where they come from the clients themselves, of each client. */
export function limitConnections(server: Server, limits: Pick<Limits, 'connections' | 'clientConnections'>, isBehindProxy: boolean): void {
  server.maxConnections = limits.connections;
  if (isBehindProxy) return;
  const open = new Map<string, number>();
  server.on('connection', (socket) => {
    const client = clientOf(socket.remoteAddress ?? '');
    const count = (open.get(client) ?? 0) + 1;
    open.set(client, count);
    socket.once('close', () => {
      const left = (open.get(client) ?? 1) - 1;
      if (left > 0) open.set(client, left);
      else open.delete(client);
    });
    if (count > limits.clientConnections) refuse(socket, limits);
  });
}

/** Says why and closes at once, without reading what is asked: who sends meanwhile may hear only of the closing, but holds no place. */
function refuse(socket: Socket, { clientConnections }: Pick<Limits, 'clientConnections'>): void {
  endWithRefusal(
    socket,
    'RATE_LIMITED',
    `Your address has ${clientConnections} connections open already. Close some, or send several requests on one.`,
  );
  socket.destroySoon();
}
