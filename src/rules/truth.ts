export type Truth = 'TRUE' | 'FALSE' | 'UNKNOWN';

/** Not, in three values. */
export function negate(truth: Truth): Truth {
  return truth === 'TRUE' ? 'FALSE' : truth === 'FALSE' ? 'TRUE' : 'UNKNOWN';
}

/** The truth of what is known to be so or not so. */
export function truthOf(value: boolean): Truth {
  return value ? 'TRUE' : 'FALSE';
}

/** At least `n` of several, by how many of them are true, not settled, and in all. */
export function atLeastOf(n: number, truths: { readonly yes: number; readonly open: number }): Truth {
  if (truths.yes >= n) return 'TRUE';
  return truths.yes + truths.open < n ? 'FALSE' : 'UNKNOWN';
}
