import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { readSources } from '../graph/take-away.ts';
import type { At } from '../view/index.ts';

/** How many sources each relation among these entries rests on; null until they are read, or where they cannot be. */
export function useSources(ids: readonly string[], at: At): ReadonlyMap<string, number> | null {
  const client = useClient();
  const [counts, setCounts] = useState<ReadonlyMap<string, number> | null>(null);
  const wanted = ids.join('\n');
  useEffect(() => {
    let isStale = false;
    setCounts(null);
    readSources(client, wanted === '' ? [] : wanted.split('\n'), at)
      .then((citedBy) => {
        if (!isStale) setCounts(new Map([...citedBy].map(([id, sources]) => [id, sources.length])));
      })
      // A number that is missing is said by the empty cell; the table itself stands.
      .catch(() => undefined);
    return () => {
      isStale = true;
    };
  }, [client, wanted, at]);
  return counts;
}
