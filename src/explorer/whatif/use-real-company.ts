import { useMemo } from 'react';
import { useQuery } from 'urql';
import { RealCompanyDocument, RealFactsDocument, RealPlacesDocument, RealVerdictsDocument, type RealVerdictsQuery } from '../generated/operations.ts';
import type { At } from '../view/index.ts';
import { recordedOf, type Recorded } from './real-company.ts';

interface RealCompany {
  /** Null until it is read, and where there is none. */
  readonly recorded: Recorded | null;
  /** Its own verdicts; null until they are read. */
  readonly verdicts: RealVerdictsQuery['evaluate']['nodes'] | null;
  /** It was asked for and is not there. */
  readonly isAbsent: boolean;
  readonly hasFailed: boolean;
  readonly retry: () => void;
}

/** The real company that the described one starts from: what is recorded of it, and its verdicts. */
export function useRealCompany(like: string | null, at: At): RealCompany {
  const variables = { id: like ?? '', at };
  const [company, askCompany] = useQuery({ query: RealCompanyDocument, variables, pause: like === null });
  const isThere = like !== null && company.data?.company != null;
  const [places, askPlaces] = useQuery({ query: RealPlacesDocument, variables, pause: !isThere });
  const [figures, askFigures] = useQuery({ query: RealFactsDocument, variables, pause: !isThere });
  const [verdicts, askVerdicts] = useQuery({ query: RealVerdictsDocument, variables: { company: like ?? '', at }, pause: !isThere });
  const recorded = useMemo(
    () => (like === null || !company.data ? null : recordedOf(company.data, places.data, figures.data)),
    [like, company.data, places.data, figures.data],
  );
  const retry = (): void => {
    const answers = [company, places, figures, verdicts];
    for (const [index, ask] of [askCompany, askPlaces, askFigures, askVerdicts].entries())
      if (answers[index]?.error) ask({ requestPolicy: 'network-only' });
  };
  return {
    recorded,
    verdicts: isThere ? (verdicts.data?.evaluate.nodes ?? null) : null,
    isAbsent: like !== null && company.data?.company === null,
    hasFailed: like !== null && [company, places, figures, verdicts].some(({ error }) => error !== undefined),
    retry,
  };
}
