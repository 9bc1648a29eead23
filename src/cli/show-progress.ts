import type { Progress } from '../write/index.ts';
import { progressLine } from './progress-line.ts';

const NUMBER = new Intl.NumberFormat('en');

/** Shows how an import comes along: a bar on a terminal, elsewhere a line for each stage that had something to do. */
export function showProgress(tell: (line: string) => void, out: NodeJS.WriteStream): ReturnType<typeof progressLine> {
  if (out.isTTY) return progressLine(out);
  return { show: (progress) => tellStage(progress, tell), clear: () => undefined };
}

function tellStage({ stage, done, total }: Progress, tell: (line: string) => void): void {
  if (total > 1 && done === total) tell(`${stage}: ${NUMBER.format(total)} done`);
}
