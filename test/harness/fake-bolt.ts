import { createServer, type AddressInfo } from 'node:net';

/** A server that speaks as much Bolt as it takes to say which version it is. */
export async function startFakeBolt(agent: string): Promise<{ readonly port: number; close(): Promise<void> }> {
  const server = createServer((socket) => {
    let greeted = false;
    socket.on('error', () => undefined);
    socket.on('data', (data) => {
      if (!greeted) {
        greeted = true;
        // Of the versions offered, Bolt 5.4.
        socket.write(Buffer.from([0, 0, 4, 5]));
        return;
      }
      // Every message of the client ends with an empty chunk: one answer each.
      const messages = data.toString('latin1').split('\0\0').length - 1;
      for (let sent = 0; sent < messages; sent += 1) socket.write(success({ server: agent, connection_id: 'fake' }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  return {
    port: (server.address() as AddressInfo).port,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** The message SUCCESS with a map of short texts, in one chunk. */
function success(values: Readonly<Record<string, string>>): Buffer {
  const texts = Object.entries(values)
    .flat()
    .map((text) => Buffer.concat([Buffer.from([0x80 + text.length]), Buffer.from(text)]));
  const body = Buffer.concat([Buffer.from([0xb1, 0x70, 0xa0 + Object.keys(values).length]), ...texts]);
  return Buffer.concat([Buffer.from([body.length >> 8, body.length & 255]), body, Buffer.from([0, 0])]);
}
