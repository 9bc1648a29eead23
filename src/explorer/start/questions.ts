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

/** The questions of the start page. Their entries are those of the seed; what another data set lacks is left out of the picture. */
export const READY_VIEWS: readonly ReadyView[] = [
  {
    question: 'Which measures affect DiDi, twelve days after its listing?',
    answer: 'The review, the app removals and who ordered them; each verdict with its reason and its quotes.',
    day: '12 July 2021',
    view: {
      ...EMPTY_VIEW,
      at: at('2021-07-12'),
      unplaced: [
        'didi',
        'cac',
        'xnys',
        'didi-ipo',
        'didi-security-review-opened',
        'didi-app-removal',
        'didi-25-apps-removal',
        'cac-didi-removal-notice-2021',
        'cybersecurity-review-measures-2020',
        'cybersecurity-review-measures-draft-2021',
        'didi-chuxing-app',
      ],
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
      unplaced: [
        'cybersecurity-review-measures-draft-2021',
        'cac',
        'cybersecurity-review-measures-2020',
        'didi',
        'full-truck-alliance',
        'kanzhun',
        'hello',
        'soulgate',
        'ximalaya',
      ],
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
      unplaced: [
        'cybersecurity-review-measures-2020',
        'cybersecurity-review-measures-draft-2021',
        'cybersecurity-review-measures-2021',
        'cac',
        'cybersecurity-law',
      ],
      selection: ['cybersecurity-review-measures-2020'],
    },
  },
];
