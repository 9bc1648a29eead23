import { createServer } from 'node:net';
import { CommandError } from './command.ts';
import { EXIT } from './exit-code.ts';

/** Refuses a port that is taken before seconds are spent on starting a database. Throws CommandError. */
export async function checkPort(host: string, port: number): Promise<void> {
  if (port === 0) return;
  const code = await new Promise<string>((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? ''));
    server.listen(port, host, () => server.close(() => resolve('')));
  });
  if (code === 'EADDRINUSE')
    throw new CommandError(EXIT.IN_USE, `Port ${port} on ${host} is taken by another program. Stop it, or choose another port with PORT.`);
}
