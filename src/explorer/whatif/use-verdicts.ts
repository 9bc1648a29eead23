import { useEffect, useMemo, useRef, useState } from 'react';
import { useQuery } from 'urql';
import { wordsOf } from '../api/words-of.ts';
import { WhatIfVerdictsDocument, type WhatIfVerdictsQuery } from '../generated/operations.ts';
import { isBlank, type At, type Profile } from '../view/index.ts';
import { profileInput } from './profile-input.ts';
import { turnsBetween, type Turn } from './turns.ts';

type Answer = WhatIfVerdictsQuery['evaluate'];

interface Verdicts {
  /** The last answer; null before the first, and while nothing is said of the company. */
  readonly answer: Answer | null;
  readonly isReading: boolean;
  /** Why it could not be answered; null if it could. */
  readonly problem: string | null;
  readonly retry: () => void;
  /** What the last change turned. */
  readonly turns: readonly Turn[];
}

const NO_TURNS: readonly Turn[] = [];

/** The verdicts of the described company at these coordinates, and what turned since the answer before. */
export function useVerdicts(profile: Profile, at: At): Verdicts {
  const isIdle = isBlank(profile);
  const variables = useMemo(() => ({ profile: profileInput(profile), at }), [profile, at]);
  const [{ data, fetching, stale, error }, ask] = useQuery({ query: WhatIfVerdictsDocument, variables, pause: isIdle });
  const answer = isIdle ? null : (data?.evaluate ?? null);
  const last = useRef<Answer | null>(null);
  const [turns, setTurns] = useState(NO_TURNS);
  const isReading = !isIdle && (fetching || stale);
  useEffect(() => {
    if (isReading || answer === last.current) return;
    setTurns(answer !== null && last.current !== null ? turnsBetween(last.current.nodes, answer.nodes) : NO_TURNS);
    last.current = answer;
  }, [answer, isReading]);
  const problem = isIdle || error === undefined ? null : wordsOf(error);
  return { answer, isReading, problem, retry: () => ask({ requestPolicy: 'network-only' }), turns };
}
