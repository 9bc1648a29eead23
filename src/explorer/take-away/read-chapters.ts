import type { Graph } from '../graph/graph.ts';
import {
  CasePairDocument,
  CaseVerdictsDocument,
  type CaseVerdictFragment,
  type CaseVerdictPageFragment,
  type CaseVerdictsQuery,
} from '../generated/operations.ts';
import type { At, View } from '../view/index.ts';
import type { CaseChapter } from './case.ts';
import type { Ask } from './read-case.ts';
import type { Shown } from './read-shown.ts';

/** So many verdicts of one company or measure are explained; a longer file nobody reads. */
const MOST_OF_ONE = 100;
/** So many pairs of shown companies and shown measures are explained besides. */
const MOST_PAIRS = 25;

interface Chapters {
  readonly chapters: readonly CaseChapter[];
  readonly omissions: readonly string[];
}

/** The verdicts of what is open, or else of the first company or measure shown; then those between shown companies and shown measures. */
export async function readChapters(ask: Ask, view: View, { at, graph, ids }: Shown, tell: (words: string) => void): Promise<Chapters> {
  const subject = subjectOf(view.open, ids, graph);
  const chapters: CaseChapter[] = [];
  const omissions: string[] = [];
  if (subject !== null) {
    const chapter = await readSubject(ask, subject, at, tell);
    if (chapter !== null) {
      chapters.push(chapter);
      if (chapter.verdicts.length < chapter.total)
        omissions.push(
          `${chapter.total - chapter.verdicts.length} more verdicts of ${chapter.title}; the first ${chapter.verdicts.length} are explained.`,
        );
    }
  }
  const pairs = pairsOf(ids, graph).filter(({ company, measure }) => company !== subject?.id && measure !== subject?.id);
  const told: CaseVerdictFragment[] = [];
  for (const [place, pair] of pairs.slice(0, MOST_PAIRS).entries()) {
    tell(`Reading verdicts between what is shown: ${place + 1} of ${Math.min(pairs.length, MOST_PAIRS)}`);
    const { applicability } = await ask(CasePairDocument, { ...pair, at });
    if (applicability) told.push(applicability);
  }
  if (told.length > 0)
    chapters.push({ title: 'Between the companies and measures shown', of: null, counts: [], verdicts: told, total: pairs.length });
  if (pairs.length > MOST_PAIRS)
    omissions.push(`Verdicts of ${pairs.length - MOST_PAIRS} more pairs of a company and a measure shown; the first ${MOST_PAIRS} are explained.`);
  return { chapters, omissions };
}

interface Subject {
  readonly id: string;
  readonly of: 'Company' | 'Measure';
}

function subjectOf(open: string | null, ids: readonly string[], graph: Graph): Subject | null {
  for (const id of open === null ? ids : [open, ...ids]) {
    const kind = graph.cards.get(id)?.kind;
    if (kind === 'Company' || kind === 'Measure') return { id, of: kind };
  }
  return null;
}

function pairsOf(ids: readonly string[], graph: Graph): readonly { readonly company: string; readonly measure: string }[] {
  const ofKind = (kind: string): readonly string[] => ids.filter((id) => graph.cards.get(id)?.kind === kind);
  const measures = ofKind('Measure');
  return ofKind('Company').flatMap((company) => measures.map((measure) => ({ company, measure })));
}

async function readSubject(ask: Ask, { id, of }: Subject, at: At, tell: (words: string) => void): Promise<CaseChapter | null> {
  const verdicts: CaseVerdictFragment[] = [];
  for (let after: string | null = null; ;) {
    const { node }: CaseVerdictsQuery = await ask(CaseVerdictsDocument, { id, ofCompany: of === 'Company', after, at });
    const page: CaseVerdictPageFragment | null | undefined =
      node?.__typename === 'Company' ? node.affectedBy : node?.__typename === 'Measure' ? node.affects : null;
    if (!page || !node || !('name' in node)) return null;
    verdicts.push(...page.nodes);
    tell(`Reading verdicts: ${verdicts.length} of ${page.totalCount}`);
    if (!page.pageInfo.hasNextPage || verdicts.length >= MOST_OF_ONE)
      return { title: node.name, of, counts: page.facets, verdicts, total: page.totalCount };
    after = page.pageInfo.endCursor;
  }
}
