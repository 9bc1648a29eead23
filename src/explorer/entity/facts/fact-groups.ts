/** What grouping needs of a fact. */
interface Stated {
  readonly id: string;
  readonly subject: { readonly id: string };
  readonly metric: { readonly id: string };
  readonly scope: { readonly id: string } | null;
  readonly rank: string;
  readonly conflictsWith: readonly { readonly id: string }[];
}

/** One figure or state of one subject, where it was counted in the same place. */
export interface FactGroup<F extends Stated> {
  readonly key: string;
  /** The newest that is in use, and what other sources say instead of it. */
  readonly current: readonly F[];
  /** Older ones, newest first. */
  readonly earlier: readonly F[];
}

/** Facts by whom they are about, in the order in which they come. */
export function bySubject<F extends Stated>(facts: readonly F[]): readonly (readonly F[])[] {
  return [...groupedBy(facts, ({ subject }) => subject.id).values()];
}

/** Facts by figure and scope: what is current in front of what was. The facts come newest first. */
export function factGroupsOf<F extends Stated>(facts: readonly F[]): readonly FactGroup<F>[] {
  const groups = groupedBy(facts, ({ subject, metric, scope }) => `${subject.id} ${metric.id} ${scope?.id ?? ''}`);
  return [...groups].flatMap(([key, own]) => {
    const head = own.find(({ rank }) => rank !== 'DEPRECATED') ?? own[0];
    if (head === undefined) return [];
    const rivals = new Set(head.conflictsWith.map(({ id }) => id));
    const current = [head, ...own.filter((fact) => fact !== head && rivals.has(fact.id))];
    return [{ key, current, earlier: own.filter((fact) => !current.includes(fact)) }];
  });
}

function groupedBy<F>(facts: readonly F[], keyOf: (fact: F) => string): ReadonlyMap<string, readonly F[]> {
  const groups = new Map<string, F[]>();
  for (const fact of facts) {
    const key = keyOf(fact);
    const own = groups.get(key);
    if (own) own.push(fact);
    else groups.set(key, [fact]);
  }
  return groups;
}
