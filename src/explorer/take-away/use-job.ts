import { useCallback, useRef, useState } from 'react';

/** Something that is being made: how far it is, or how it went. */
export interface Job {
  readonly state: 'busy' | 'done' | 'failed';
  readonly words: string;
}

interface Jobs {
  readonly job: Job | null;
  /** Starts one; what it tells is shown, what it throws is said. */
  readonly run: (name: string, work: (tell: (words: string) => void) => Promise<string>) => void;
  readonly forget: () => void;
}

/** One job at a time; a later one takes the place of what is said of an earlier one. */
export function useJob(): Jobs {
  const [job, setJob] = useState<Job | null>(null);
  const last = useRef(0);
  const run = useCallback((name: string, work: (tell: (words: string) => void) => Promise<string>) => {
    const ticket = ++last.current;
    const show = (next: Job): void => {
      if (ticket === last.current) setJob(next);
    };
    show({ state: 'busy', words: `${name} …` });
    work((words) => show({ state: 'busy', words: `${name}: ${words} …` })).then(
      (words) => show({ state: 'done', words }),
      () =>
        show({ state: 'failed', words: `${name} could not be made: the service did not answer everything that was asked. Try again in a moment.` }),
    );
  }, []);
  const forget = useCallback(() => setJob(null), []);
  return { job, run, forget };
}
