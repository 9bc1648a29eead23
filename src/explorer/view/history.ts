import { isStep, type Action } from './action.ts';
import { reduce } from './reduce.ts';
import type { View } from './view.ts';

/** What the view was on the other side of a step. */
interface Step {
  readonly view: View;
  /** The step replaced everything, so what is read beside the picture goes with it. */
  readonly isWhole: boolean;
}

/** The view now, what it was before each step, and what undo took back. */
export interface History {
  readonly past: readonly Step[];
  readonly present: View;
  readonly future: readonly Step[];
}

/** Steps that can be undone. */
const MOST_STEPS = 200;

/** A history that begins with this view. */
export function historyOf(view: View): History {
  return { past: [], present: view, future: [] };
}

/** The history after an action: a step that changes something can be undone, and ends what could be redone. */
export function act(history: History, action: Action): History {
  const { past, present } = history;
  const next = reduce(present, action);
  if (next === present) return history;
  if (!isStep(action)) return { ...history, present: next };
  return { past: [...past, { view: present, isWhole: action.type === 'show' }].slice(-MOST_STEPS), present: next, future: [] };
}

/** One step back; what is read beside the picture stays. */
export function undone(history: History): History {
  const { past, present, future } = history;
  const step = past.at(-1);
  if (step === undefined) return history;
  return { past: past.slice(0, -1), present: beside(step, present), future: [{ ...step, view: present }, ...future] };
}

/** One step forward again. */
export function redone(history: History): History {
  const { past, present, future } = history;
  const [step, ...later] = future;
  if (step === undefined) return history;
  return { past: [...past, { ...step, view: present }], present: beside(step, present), future: later };
}

function beside({ view, isWhole }: Step, { tab, table, open, part }: View): View {
  return isWhole ? view : { ...view, tab, table, open, part };
}
