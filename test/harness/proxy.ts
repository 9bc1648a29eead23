import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { Transform } from 'node:stream';

/** A door to a server that a test can shut: what passes through it is counted, held back or cut. */
export interface Proxy {
  readonly port: number;
  /** Runs of data from the client since the last answer of the server: round trips. */
  roundTrips(): number;
  /** Lets nothing through any more on the connections there are; new ones work. */
  stall(): void;
  /** Brings answers in slices of so many bytes, each so late, on connections that are made from now on; 0 for as they come. */
  slice(bytes: number, delayMs: number): void;
  /** Breaks the connections there are; new ones work. */
  drop(): void;
  /** Cuts all connections and refuses new ones until `open`. */
  cut(): Promise<void>;
  open(): Promise<void>;
  close(): Promise<void>;
}

/** Puts a proxy before a port of the loopback. */
export async function startProxy(target: number): Promise<Proxy> {
  const sockets = new Set<Socket>();
  let trips = 0;
  let slices = { bytes: 0, delayMs: 0 };
  const server = createServer((client) => {
    const upstream = connect(target, '127.0.0.1');
    let answered = true;
    client.on('data', () => {
      if (answered) trips += 1;
      answered = false;
    });
    upstream.on('data', () => (answered = true));
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => {
        sockets.delete(socket);
        client.destroy();
        upstream.destroy();
      });
    }
    client.pipe(upstream);
    if (slices.bytes > 0) upstream.pipe(slicer(slices.bytes, slices.delayMs)).pipe(client);
    else upstream.pipe(client);
  });
  const listen = (port: number): Promise<void> => new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve()));
  const cut = async (): Promise<void> => {
    const closed = new Promise((resolve) => server.close(resolve));
    for (const socket of sockets) socket.destroy();
    await closed;
  };
  await listen(0);
  const { port } = server.address() as AddressInfo;
  return {
    port,
    roundTrips: () => trips,
    stall: () => {
      for (const socket of sockets) {
        socket.unpipe();
        socket.removeAllListeners('data');
        socket.pause();
      }
    },
    drop: () => {
      for (const socket of sockets) socket.destroy();
    },
    slice: (bytes, delayMs) => {
      slices = { bytes, delayMs };
    },
    cut,
    open: () => listen(port),
    close: async () => {
      if (server.listening) await cut();
    },
  };
}

function slicer(bytes: number, delayMs: number): Transform {
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      const next = (from: number): void => {
        if (from >= chunk.length) return done();
        this.push(chunk.subarray(from, from + bytes));
        setTimeout(next, delayMs, from + bytes);
      };
      next(0);
    },
  });
}
