/** What is shown, as plain data: the view, what can be done to it, its history, its form in a link, and its place in React. */
export type { Action } from './action.ts';
export { atOf, dayOf, today, type At } from './coordinates.ts';
export { encodeView } from './fragment.ts';
export { EMPTY_PROFILE, isBlank, isSet, withFact, type Profile, type SaidNumber, type SaidSet, type SaidValue } from './profile.ts';
export {
  EMPTY_VIEW,
  isStart,
  shownIds,
  TABLE_LISTS,
  TABS,
  type Layout,
  type Place,
  type Tab,
  type TableList,
  type View,
  type ViewAt,
  type ViewHighlight,
  type ViewNode,
  type ViewTable,
} from './view.ts';
export { useView, ViewProvider, type ViewState } from './view-context.tsx';
