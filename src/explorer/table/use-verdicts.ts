import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import type { At } from '../view/index.ts';
import { readVerdicts, type Verdicts } from './read-verdicts.ts';

interface Reading {
  readonly verdicts: Verdicts | null;
  readonly isReading: boolean;
  readonly hasFailed: boolean;
}

const NOTHING: Reading = { verdicts: null, isReading: false, hasFailed: false };

/** The verdicts of the entry that is open, if it has any; null asks nothing. */
export function useVerdicts(id: string | null, at: At): Reading {
  const client = useClient();
  const [reading, setReading] = useState(NOTHING);
  useEffect(() => {
    if (id === null) {
      setReading(NOTHING);
      return;
    }
    let isStale = false;
    setReading({ verdicts: null, isReading: true, hasFailed: false });
    readVerdicts(client, id, at).then(
      (verdicts) => isStale || setReading({ verdicts, isReading: false, hasFailed: false }),
      () => isStale || setReading({ verdicts: null, isReading: false, hasFailed: true }),
    );
    return () => {
      isStale = true;
    };
  }, [client, id, at]);
  return reading;
}
