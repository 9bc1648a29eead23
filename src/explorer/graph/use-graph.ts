import { useEffect, useRef, useState } from 'react';
import { useClient, type Client } from 'urql';
import { wordsOf } from '../api/words-of.ts';
import { CanvasEntriesDocument } from '../generated/operations.ts';
import type { At } from '../view/index.ts';
import { batchesOf } from './batches.ts';
import { EMPTY_GRAPH, type Graph } from './graph.ts';
import { beforeReading, withAnswer } from './merge.ts';

interface Reading {
  readonly graph: Graph;
  readonly isReading: boolean;
  /** Ids that were asked for and are nothing that can be drawn. */
  readonly missing: ReadonlySet<string>;
  /** Why it could not be read; null when all is well. */
  readonly problem: string | null;
  readonly retry: () => void;
}

interface Read {
  readonly graph: Graph;
  readonly at: string;
  readonly ids: ReadonlySet<string>;
}

/** What the entries of the view are at the coordinates asked for, and the relations among them; only what is new is asked. */
export function useGraph(ids: readonly string[], at: At, day: string): Reading {
  const client = useClient();
  const last = useRef<Read>({ graph: EMPTY_GRAPH, at: '', ids: new Set() });
  const [graph, setGraph] = useState(EMPTY_GRAPH);
  const [missing, setMissing] = useState<ReadonlySet<string>>(new Set());
  const [isReading, setReading] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [attempt, setAttempt] = useState(0);
  const wanted = ids.join('\n');
  const coordinates = JSON.stringify(at);
  useEffect(() => {
    let isStale = false;
    const before = last.current;
    const isElsewhere = before.at !== coordinates;
    const known = isElsewhere ? new Set<string>() : before.ids;
    const all = wanted === '' ? [] : wanted.split('\n');
    const fresh = all.filter((id) => !known.has(id));
    if (fresh.length === 0 && !isElsewhere) return;
    const batches = batchesOf(
      fresh,
      all.filter((id) => known.has(id)),
    );
    const read = async (): Promise<void> => {
      setReading(true);
      try {
        const answers = await readAll(client, batches, at);
        if (isStale) return;
        const base = isElsewhere ? beforeReading(before.graph) : before.graph;
        const next = answers.reduce((merged, answer) => withAnswer(merged, answer, day), base);
        last.current = { graph: next, at: coordinates, ids: new Set([...known, ...fresh]) };
        setGraph(next);
        setMissing(new Set(all.filter((id) => !next.cards.has(id))));
        setProblem(null);
      } catch (error) {
        if (!isStale) setProblem(wordsOf(error));
      } finally {
        if (!isStale) setReading(false);
      }
    };
    void read();
    return () => {
      isStale = true;
    };
    // `at` and `day` are told apart by their text.
  }, [client, wanted, coordinates, day, attempt]);
  return { graph, isReading, missing, problem, retry: () => setAttempt(attempt + 1) };
}

/** The entries, and the relations among them, read afresh: for what is made once, not kept on a page. */
export async function readGraph(client: Client, ids: readonly string[], at: At, day: string): Promise<Graph> {
  const answers = await readAll(client, batchesOf(ids, []), at);
  return answers.reduce((merged, answer) => withAnswer(merged, answer, day), EMPTY_GRAPH);
}

async function readAll(client: Client, batches: readonly (readonly string[])[], at: At) {
  const results = await Promise.all(batches.map((ids) => client.query(CanvasEntriesDocument, { ids: [...ids], at }).toPromise()));
  return results.flatMap(({ data, error }) => {
    if (error) throw error;
    return data ? [data.neighbourhood] : [];
  });
}
