interface Cited {
  readonly source: { readonly id: string };
}

/** Statements by the source that they rest on, those with most statements first. */
export function bySource<C extends Cited>(citations: readonly C[]): readonly (readonly C[])[] {
  const groups = new Map<string, C[]>();
  for (const citation of citations) {
    const own = groups.get(citation.source.id);
    if (own) own.push(citation);
    else groups.set(citation.source.id, [citation]);
  }
  return [...groups.values()].toSorted((a, b) => b.length - a.length);
}
