import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
  type Dispatch,
  type ReactElement,
  type ReactNode,
} from 'react';
import type { Action } from './action.ts';
import { decodeView, encodeView } from './fragment.ts';
import { act, historyOf, redone, undone, type History } from './history.ts';
import { EMPTY_VIEW, type View } from './view.ts';

/** The view, and all that changes it. */
export interface ViewState {
  readonly view: View;
  readonly dispatch: Dispatch<Action>;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Why the link that was opened could not be read; null if it could. */
  readonly problem: string | null;
  readonly forgetProblem: () => void;
}

type Move = { readonly do: Action } | 'undo' | 'redo';

const ViewContext = createContext<ViewState | null>(null);

/** Keeps the view and its history, and the address of the page in step with it. */
export function ViewProvider({ children }: { readonly children: ReactNode }): ReactElement {
  const [opened] = useState(() => decodeView(window.location.hash));
  const [problem, setProblem] = useState('problem' in opened ? opened.problem : null);
  const [history, move] = useReducer(moved, historyOf('view' in opened ? opened.view : EMPTY_VIEW));
  const view = history.present;
  const dispatch = useCallback((action: Action) => move({ do: action }), []);
  useAddress(view, dispatch, setProblem);
  const state = useMemo<ViewState>(
    () => ({
      view,
      dispatch,
      undo: () => move('undo'),
      redo: () => move('redo'),
      canUndo: history.past.length > 0,
      canRedo: history.future.length > 0,
      problem,
      forgetProblem: () => setProblem(null),
    }),
    [view, dispatch, history.past.length, history.future.length, problem],
  );
  return <ViewContext value={state}>{children}</ViewContext>;
}

/** The view and what changes it; below a `ViewProvider`. */
export function useView(): ViewState {
  const state = useContext(ViewContext);
  if (state === null) throw new Error('useView needs a ViewProvider above it.');
  return state;
}

function moved(history: History, wanted: Move): History {
  if (wanted === 'undo') return undone(history);
  if (wanted === 'redo') return redone(history);
  return act(history, wanted.do);
}

/** The address says the view at every moment; the browser's own back and forward go from one page of it to another. */
function useAddress(view: View, dispatch: Dispatch<Action>, onProblem: (problem: string | null) => void): void {
  const before = useRef(view);
  useEffect(() => {
    const fragment = encodeView(view);
    const isOtherPage = before.current.open !== view.open || before.current.tab !== view.tab;
    before.current = view;
    if (fragment === window.location.hash.slice(1)) return;
    const address = `${window.location.pathname}${window.location.search}${fragment === '' ? '' : `#${fragment}`}`;
    if (isOtherPage) window.history.pushState(null, '', address);
    else window.history.replaceState(null, '', address);
  }, [view]);
  useEffect(() => {
    const read = (): void => {
      const decoded = decodeView(window.location.hash);
      onProblem('problem' in decoded ? decoded.problem : null);
      if ('problem' in decoded) return;
      before.current = decoded.view;
      dispatch({ type: 'show', view: decoded.view });
    };
    window.addEventListener('popstate', read);
    return () => window.removeEventListener('popstate', read);
  }, [dispatch, onProblem]);
}
