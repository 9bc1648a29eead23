import { useCallback } from 'react';
import { EMPTY_PROFILE, useView, withFact, type Profile, type SaidValue } from '../view/index.ts';

interface Described {
  readonly profile: Profile;
  readonly describe: (said: Partial<Profile>) => void;
  readonly answer: (fact: string, value: SaidValue | null) => void;
}

/** The described company of the view, and how it is described further; each answer can be undone. */
export function useProfile(): Described {
  const { view, dispatch } = useView();
  const profile = view.profile ?? EMPTY_PROFILE;
  const describe = useCallback((said: Partial<Profile>) => dispatch({ type: 'describe', profile: { ...profile, ...said } }), [dispatch, profile]);
  const answer = useCallback(
    (fact: string, value: SaidValue | null) => {
      if (JSON.stringify(profile.facts[fact] ?? null) !== JSON.stringify(value))
        dispatch({ type: 'describe', profile: withFact(profile, fact, value) });
    },
    [dispatch, profile],
  );
  return { profile, describe, answer };
}
