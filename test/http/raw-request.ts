import { connect } from 'node:net';

/** Sends bytes as they stand, piece by piece, and returns all that came back until the server closed or the time was over. */
export function rawRequest(
  url: string,
  pieces: readonly (string | Buffer)[],
  options: { pauseMs?: number; timeoutMs?: number } = {},
): Promise<string> {
  const { port, hostname } = new URL(url);
  return new Promise((resolve, reject) => {
    let received = '';
    let next = 0;
    const socket = connect({ port: Number(port), host: hostname });
    const sending = setInterval(() => {
      const piece = pieces[next++];
      if (piece === undefined) clearInterval(sending);
      else if (socket.writable) socket.write(piece);
    }, options.pauseMs ?? 1);
    const giveUp = setTimeout(() => socket.destroy(), options.timeoutMs ?? 5_000);
    socket.setEncoding('utf8');
    socket.on('data', (data) => {
      received += String(data);
    });
    socket.on('error', (error) => (received === '' ? reject(error) : undefined));
    socket.on('close', () => {
      clearInterval(sending);
      clearTimeout(giveUp);
      resolve(received);
    });
  });
}
