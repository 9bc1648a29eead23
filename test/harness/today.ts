/** The day on which every test asks: an answer for today must not change with the day of the run. */
export const TODAY = '2026-11-24';
