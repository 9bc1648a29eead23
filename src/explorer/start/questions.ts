import { EMPTY_VIEW, type View } from '../view/view.ts';

/** A real question with the view that answers it. */
export interface ReadyView {
  readonly question: string;
  /** What one sees on opening it. */
  readonly answer: string;
  readonly day: string;
  readonly view: View;
}

const at = (valid: string): View['at'] => ({ ...EMPTY_VIEW.at, valid });
/** Columns and rows in which cards stand side by side with room for the words of their lines. */
const [COLUMN, ROW] = [360, 126];
const placed = (...places: readonly (readonly [id: string, column: number, row: number])[]): View['nodes'] =>
  places.map(([id, column, row]) => ({ id, x: Math.round(column * COLUMN), y: Math.round(row * ROW), pinned: false }));

/** The questions of the start page. Their entries are those of the seed; what another data set lacks is left out of the picture. */
export const READY_VIEWS: readonly ReadyView[] = [
  {
    question: 'Which measures affect DiDi, twelve days after its listing?',
    answer: 'The review, the app removals and who ordered them; each verdict with its reason and its quotes.',
    day: '12 July 2021',
    view: {
      ...EMPTY_VIEW,
      at: at('2021-07-12'),
      layout: 'free',
      nodes: placed(
        ['cybersecurity-review-measures-2020', 0, 0],
        ['cac', 0, 1.4],
        ['cybersecurity-review-measures-draft-2021', 0, 2.8],
        ['didi-security-review-opened', 1, 0],
        ['didi-app-removal', 1, 1],
        ['didi-25-apps-removal', 1, 2],
        ['cac-didi-removal-notice-2021', 1, 3],
        ['didi-ipo', 2, 0],
        ['didi', 2, 1.4],
        ['didi-chuxing-app', 2, 2.8],
        ['xnys', 2, -1],
      ),
      open: 'didi',
      part: 'affected',
    },
  },
  {
    question: 'Whom would the draft of July 2021 catch?',
    answer: 'Companies that hold data of more than a million people and list abroad, and what is still to be asked of the others.',
    day: '12 July 2021',
    view: {
      ...EMPTY_VIEW,
      at: at('2021-07-12'),
      layout: 'free',
      nodes: placed(
        ['cac', 0, 1.8],
        ['cybersecurity-review-measures-2020', 0, 3.2],
        ['cybersecurity-review-measures-draft-2021', 1, 2.5],
        ['didi', 2, 0],
        ['full-truck-alliance', 2, 1],
        ['kanzhun', 2, 2],
        ['hello', 2, 3],
        ['soulgate', 2, 4],
        ['ximalaya', 2, 5],
      ),
      open: 'cybersecurity-review-measures-draft-2021',
      part: 'caught',
    },
  },
  {
    question: 'What changed in the review measures from 2020 to 2022?',
    answer: 'Time limits, criteria and whom they catch: what was added, ended and changed between the two days.',
    day: '1 June 2020 and 1 March 2022',
    view: {
      ...EMPTY_VIEW,
      at: at('2022-03-01'),
      compareWith: '2020-06-01',
      layout: 'free',
      nodes: placed(
        ['cac', 0, 0],
        ['cybersecurity-law', 0, 2],
        ['cybersecurity-review-measures-2020', 1.15, 1],
        ['cybersecurity-review-measures-draft-2021', 2.3, 0],
        ['cybersecurity-review-measures-2021', 2.3, 2],
      ),
      selection: ['cybersecurity-review-measures-2020'],
    },
  },
];
