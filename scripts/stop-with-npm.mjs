// npm runs a script through a shell that passes no signal on: whoever ends npm would leave the script running. Plain node.
import { execFileSync } from 'node:child_process';

const LOOK_MS = 500;

/** Asks this process to stop (SIGTERM) when the npm that started it has ended. Does nothing where npm did not start it. */
export function stopWithNpm() {
  if (!process.env.npm_lifecycle_event || process.platform === 'win32') return;
  const shell = process.ppid;
  const npm = parentOf(shell);
  const watch = setInterval(() => {
    if (process.ppid === shell && isAlive(npm)) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, LOOK_MS).unref();
  // A terminal signals all of them: being asked once is enough.
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => clearInterval(watch));
}

/** Zero where it cannot be told. */
function parentOf(pid) {
  try {
    return Number(execFileSync('ps', ['-o', 'ppid=', '-p', String(pid)], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })) || 0;
  } catch {
    return 0;
  }
}

function isAlive(pid) {
  try {
    return pid === 0 || process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}
