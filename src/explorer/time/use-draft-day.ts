import { useCallback, useEffect, useRef, useState } from 'react';

/** Long enough that keys held down are one step and one question, short enough to feel at once. */
const PAUSE_MS = 350;

interface DraftDay {
  readonly day: string;
  /** Shows a day at once, and takes it when the hand rests. */
  readonly propose: (day: string) => void;
  /** Shows a day and waits for `take`: a drag is one step, however long it rests. */
  readonly preview: (day: string) => void;
  readonly take: (day: string) => void;
}

/** The day that is shown while one is chosen: the view gets only the last. */
export function useDraftDay(day: string, onDay: (day: string) => void): DraftDay {
  const [draft, setDraft] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const taking = useRef(onDay);
  useEffect(() => {
    taking.current = onDay;
  });
  useEffect(() => () => clearTimeout(timer.current), []);
  // The view has come to another day, by this hand or another.
  useEffect(() => setDraft(null), [day]);
  const take = useCallback((chosen: string) => {
    clearTimeout(timer.current);
    setDraft(chosen);
    taking.current(chosen);
  }, []);
  const preview = useCallback((chosen: string) => {
    clearTimeout(timer.current);
    setDraft(chosen);
  }, []);
  const propose = useCallback(
    (chosen: string) => {
      preview(chosen);
      timer.current = setTimeout(() => take(chosen), PAUSE_MS);
    },
    [preview, take],
  );
  return { day: draft ?? day, propose, preview, take };
}
