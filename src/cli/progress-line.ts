import type { Progress } from '../write/index.ts';

const WIDTH = 24;

/** One line of a terminal that says how far an import has come; nothing where the output is no terminal. */
export function progressLine(out: NodeJS.WriteStream): { readonly show: (progress: Progress) => void; readonly clear: () => void } {
  const isTerminal = out.isTTY;
  return {
    show: (progress) => {
      if (isTerminal) out.write(`\r\u001B[K${progressText(progress)}`);
    },
    clear: () => {
      if (isTerminal) out.write('\r\u001B[K');
    },
  };
}

/** `nodes        ████████░░░░░░░░░░░░░░░░  1,200 of 3,400`. */
export function progressText({ stage, done, total }: Progress): string {
  const filled = total === 0 ? WIDTH : Math.round((Math.min(done, total) / total) * WIDTH);
  const count = new Intl.NumberFormat('en');
  return `${stage.padEnd(8)} ${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)}  ${count.format(done)} of ${count.format(total)}`;
}
