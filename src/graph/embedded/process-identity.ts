import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A process as it can be recognised later: ids are used again, ids with their start time are not. */
export interface ProcessIdentity {
  readonly pid: number;
  /** When it started, in the words of the operating system; empty where that cannot be told. */
  readonly started: string;
}

/** The identity of a living process; null when there is none with this id. */
export function identifyProcess(pid: number): ProcessIdentity | null {
  if (!isAlive(pid)) return null;
  return { pid, started: startOf(pid) };
}

/** Whether that very process still lives. */
export function stillLives({ pid, started }: ProcessIdentity): boolean {
  const now = identifyProcess(pid);
  return now !== null && (started === '' || now.started === '' || now.started === started);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function startOf(pid: number): string {
  try {
    if (process.platform === 'linux') {
      const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
      // The name, in brackets, may hold spaces: fields count from behind it; the state of a zombie is Z.
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return fields[0] === 'Z' ? 'ended' : (fields[19] ?? '');
    }
    if (process.platform === 'win32') return '';
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return '';
  }
}

/** Kills a process, if there is one. */
export function killQuietly(pid: number): void {
  try {
    if (pid > 0) process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended already, as it should.
  }
}
