import { useLayoutEffect, useState, type Dispatch, type SetStateAction } from 'react';

interface Listed {
  readonly id: string;
}

interface Pace<T> {
  /** So many new or changed ones with each frame. */
  readonly most: number;
  readonly isSame: (a: T, b: T) => boolean;
}

/** What is wanted, but a part more of it with each frame: hundreds of things drawn at once would hold up the page. `pace` has to stay the same object. */
export function useGradually<T extends Listed>(wanted: readonly T[], pace: Pace<T>): readonly [T[], Dispatch<SetStateAction<T[]>>] {
  const [shown, setShown] = useState<T[]>([]);
  useLayoutEffect(() => {
    let frame = 0;
    let left = Math.ceil(wanted.length / pace.most);
    const step = (): void => {
      setShown((before) => stepTowards(before, wanted, pace));
      if (--left > 0) frame = requestAnimationFrame(step);
    };
    step();
    return () => cancelAnimationFrame(frame);
  }, [wanted, pace]);
  return [shown, setShown];
}

/** The list one step nearer to what is wanted; the same list when it is there. What waits stays as it was. */
export function stepTowards<T extends Listed>(before: T[], wanted: readonly T[], { most, isSame }: Pace<T>): T[] {
  const known = new Map(before.map((one) => [one.id, one]));
  let left = most;
  const next = wanted.flatMap((one) => {
    const old = known.get(one.id);
    if (old !== undefined && isSame(old, one)) return [old];
    if (left > 0) {
      left--;
      return [one];
    }
    return old === undefined ? [] : [old];
  });
  return next.length === before.length && next.every((one, place) => one === before[place]) ? before : next;
}
