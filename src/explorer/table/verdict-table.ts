import type { TableVerdictFragment } from '../generated/operations.ts';
import type { Column } from './column.ts';
import { AGREEMENT_WORDS, PHASE_WORDS, VERDICT_WORDS } from '../words/words.ts';

/** A verdict as a row; `other` is the measure of a company, or the company of a measure. */
export interface VerdictRow extends TableVerdictFragment {
  readonly other: { readonly id: string; readonly name: string; readonly localName: string | null };
}

const RANKS = Object.keys(VERDICT_WORDS);

/** What is told of a verdict, in the order of the columns; the first says who the other one is. */
export function verdictColumns(of: 'Company' | 'Measure'): readonly Column<VerdictRow>[] {
  return [
    { key: 'id', title: 'Id', text: ({ other }) => other.id, isForFiles: true },
    { key: 'name', title: of === 'Company' ? 'Measure' : 'Company', text: ({ other }) => other.name },
    { key: 'localName', title: 'Local name', text: ({ other }) => other.localName ?? '', isForFiles: true },
    {
      key: 'verdict',
      title: 'Verdict',
      text: ({ verdict }) => VERDICT_WORDS[verdict],
      sortBy: ({ verdict }) => RANKS.indexOf(verdict),
      isRank: true,
    },
    { key: 'phase', title: 'Phase', text: ({ phase }) => PHASE_WORDS[phase] },
    { key: 'since', title: 'Since', text: ({ phaseSince }) => phaseSince?.text ?? '', sortBy: ({ phaseSince }) => phaseSince?.date ?? null },
    { key: 'sentence', title: 'Why', text: ({ sentence }) => sentence },
    { key: 'agreement', title: 'What sources say', text: ({ agreement }) => AGREEMENT_WORDS[agreement] ?? 'no source says so' },
  ];
}
