/** How long an answer took, and how large it was. */
export interface Measured {
  readonly ms: number;
  readonly bytes: number;
}

/** The answers of the last tabs that asked; an answer is known by its text as the editor shows it. */
const MOST = 30;
const byAnswer = new Map<string, Measured>();

/** Keeps what was measured of an answer. */
export function keepMeasured(answer: unknown, measured: Measured): void {
  const [oldest] = byAnswer.keys();
  if (byAnswer.size >= MOST && oldest !== undefined) byAnswer.delete(oldest);
  byAnswer.set(JSON.stringify(answer), measured);
}

/** What was measured of the answer that is shown; null for one of an earlier visit. */
export function measuredOf(answer: unknown): Measured | null {
  return byAnswer.get(JSON.stringify(answer)) ?? null;
}
