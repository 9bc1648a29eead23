interface Dated {
  readonly date: { readonly date: string };
}

/** Items by year, in the order in which they come. */
export function byYear<I extends Dated>(items: readonly I[]): readonly { readonly year: string; readonly items: readonly I[] }[] {
  const years = new Map<string, I[]>();
  for (const item of items) {
    const year = item.date.date.slice(0, 4);
    const own = years.get(year);
    if (own) own.push(item);
    else years.set(year, [item]);
  }
  return [...years].map(([year, own]) => ({ year, items: own }));
}

/** The next day, for ends that are not included. */
export function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
