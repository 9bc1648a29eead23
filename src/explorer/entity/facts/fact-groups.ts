/** What grouping needs of a fact. */
interface Stated {
  readonly id: string;
  readonly subject: { readonly id: string };
  readonly metric: { readonly id: string };
  readonly scope: { readonly id: string } | null;
  readonly rank: string;
  readonly conflictsWith: readonly { readonly id: string }[];
}

/** A value, and what other sources say instead of it. */
export interface Reading<F extends Stated> {
  readonly fact: F;
  readonly rivals: readonly F[];
}

/** One figure or state of one subject, counted in one place: what is current, and what was, newest first. */
export interface FactGroup<F extends Stated> {
  readonly key: string;
  readonly current: Reading<F>;
  readonly earlier: readonly Reading<F>[];
}

/** Facts by whom they are about: those of the entry itself first, the others in the order in which they come. */
export function bySubject<F extends Stated>(facts: readonly F[], entry: string): readonly (readonly F[])[] {
  const groups = groupedBy(facts, ({ subject }) => subject.id);
  const own = groups.get(entry);
  const others = [...groups].flatMap(([id, group]) => (id === entry ? [] : [group]));
  return own === undefined ? others : [own, ...others];
}

/** Facts by figure and scope. They come newest first; what is deprecated is never the current one while there is another. */
export function factGroupsOf<F extends Stated>(facts: readonly F[]): readonly FactGroup<F>[] {
  const groups = groupedBy(facts, ({ subject, metric, scope }) => `${subject.id} ${metric.id} ${scope?.id ?? ''}`);
  return [...groups].flatMap(([key, own]) => {
    const [current, ...earlier] = readingsOf([
      ...own.filter(({ rank }) => rank !== 'DEPRECATED'),
      ...own.filter(({ rank }) => rank === 'DEPRECATED'),
    ]);
    return current === undefined ? [] : [{ key, current, earlier }];
  });
}

function readingsOf<F extends Stated>(facts: readonly F[]): readonly Reading<F>[] {
  const [fact, ...rest] = facts;
  if (fact === undefined) return [];
  const isRival = ({ id }: F): boolean => fact.conflictsWith.some((other) => other.id === id);
  return [{ fact, rivals: rest.filter(isRival) }, ...readingsOf(rest.filter((other) => !isRival(other)))];
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
