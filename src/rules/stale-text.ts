/** The assumption under which an old figure is used. */
export function staleText(metric: string, periodEnd: string): string {
  return `${metric}: the last figure (${periodEnd}) is old and still taken.`;
}

/** The assumption under which an old statement is used. */
export function staleStateText(metric: string, since: string): string {
  return `${metric}: the last statement (${since}) is old and still taken.`;
}
