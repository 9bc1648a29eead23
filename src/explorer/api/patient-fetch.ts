/** How long a busy service may ask to wait before the second try. */
const LONGEST_WAIT_MS = 3_000;

/**
 * Asks once more where the service was busy or ran out of time: a question that is asked for the first time after a start has to be planned by the
 * database, which goes on behind a time-out, so the second try is quick.
 */
export const patientFetch: typeof fetch = async (input, init) => {
  const answer = await fetch(input, init);
  if (answer.status === 504) return fetch(input, init);
  if (answer.status !== 503) return answer;
  await new Promise((resolve) => setTimeout(resolve, waitOf(answer.headers.get('retry-after'))));
  return fetch(input, init);
};

function waitOf(seconds: string | null): number {
  const wanted = Number(seconds ?? 1) * 1_000;
  return Number.isFinite(wanted) ? Math.min(wanted, LONGEST_WAIT_MS) : LONGEST_WAIT_MS;
}
