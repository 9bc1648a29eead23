import { useMemo } from 'react';
import { useQuery } from 'urql';
import { RealCompanyDocument, RealVerdictsDocument, type RealVerdictsQuery } from '../generated/operations.ts';
import type { At } from '../view/index.ts';
import { recordedOf, type Recorded } from './real-company.ts';

interface RealCompany {
  /** Null until it is read, and where there is none. */
  readonly recorded: Recorded | null;
  /** Its own verdicts; null until they are read. */
  readonly verdicts: RealVerdictsQuery['evaluate']['nodes'] | null;
  /** It was asked for and is not there. */
  readonly isAbsent: boolean;
}

/** The real company that the described one starts from: what is recorded of it, and its verdicts. */
export function useRealCompany(like: string | null, at: At): RealCompany {
  const [company] = useQuery({ query: RealCompanyDocument, variables: { id: like ?? '', at }, pause: like === null });
  const isAbsent = like !== null && company.data?.company === null;
  const [verdicts] = useQuery({
    query: RealVerdictsDocument,
    variables: { company: like ?? '', at },
    pause: like === null || !company.data?.company,
  });
  const recorded = useMemo(() => (like === null || !company.data ? null : recordedOf(company.data)), [like, company.data]);
  return { recorded, verdicts: like === null || recorded === null ? null : (verdicts.data?.evaluate.nodes ?? null), isAbsent };
}
