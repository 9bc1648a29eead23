import { createContext, useContext, useMemo, type ReactElement, type ReactNode } from 'react';
import { useQuery } from 'urql';
import { ProfileChoicesDocument } from '../generated/operations.ts';

/** A code and its name. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

interface Choices {
  readonly countries: readonly Choice[];
  /** Countries and unions. */
  readonly jurisdictions: readonly Choice[];
  readonly sectors: readonly Choice[];
  readonly exchanges: readonly Choice[];
}

const NONE: Choices = { countries: [], jurisdictions: [], sectors: [], exchanges: [] };
const ChoicesContext = createContext<Choices>(NONE);

/** Reads the names to choose from once, for all fields below. */
export function ChoicesProvider({ children }: { readonly children: ReactNode }): ReactElement {
  const [{ data }] = useQuery({ query: ProfileChoicesDocument });
  const choices = useMemo((): Choices => {
    if (!data) return NONE;
    const named = ({ id, name }: { readonly id: string; readonly name: string }): Choice => ({ value: id, label: name });
    return {
      countries: data.jurisdictions.filter(({ kind }) => kind !== 'union').map(named),
      jurisdictions: data.jurisdictions.map(named),
      sectors: data.sectors.map(named),
      exchanges: (data.exchanges ?? []).map(named),
    };
  }, [data]);
  return <ChoicesContext value={choices}>{children}</ChoicesContext>;
}

/** Names to choose from; empty until they are read. */
export function useChoices(): Choices {
  return useContext(ChoicesContext);
}

/** The choices with what a link names besides, so that nothing said is lost from sight. */
export function withSaid(choices: readonly Choice[], said: readonly string[]): Choice[] {
  const known = new Set(choices.map(({ value }) => value));
  return [...choices, ...said.filter((value) => !known.has(value)).map((value) => ({ value, label: value }))];
}

/** Names of codes in a line: `China (mainland), Brazil`. */
export function namesOf(codes: readonly string[], choices: readonly Choice[]): string {
  const names = new Map(choices.map(({ value, label }) => [value, label]));
  return codes.map((code) => names.get(code) ?? code).join(', ');
}
