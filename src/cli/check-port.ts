import { createServer } from 'node:net';
import { listenProblem } from '../server/index.ts';
import { CommandError } from './command.ts';
import { EXIT } from './exit-code.ts';

/** Refuses an address that cannot be listened on before seconds are spent on starting a database. Throws CommandError. */
export async function checkPort(host: string, port: number): Promise<void> {
  const code = await new Promise<string>((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? ''));
    server.listen(port, host, () => server.close(() => resolve('')));
  });
  const problem = listenProblem(code, host, port);
  if (problem !== undefined) throw new CommandError(code === 'EADDRINUSE' ? EXIT.IN_USE : EXIT.USAGE, problem);
}
