import type { CaseVerdictFragment, Truth, Verdict } from '../generated/operations.ts';
import { AGREEMENT_WORDS, PHASE_WORDS, VERDICT_WORDS } from '../words/words.ts';
import type { CaseChapter, Cite } from './case.ts';
import { markup, type Markup } from './markup.ts';
import type { Numbered } from './numbering.ts';
import { quotesMarkup, referencesMarkup } from './quotes-markup.ts';

const TRUTHS: Readonly<Record<Truth, readonly [sign: string, word: string]>> = {
  TRUE: ['✓', 'true'],
  FALSE: ['✗', 'false'],
  UNKNOWN: ['?', 'unknown'],
};

const VERDICT_SIGNS: Readonly<Record<Verdict, string>> = { APPLIES: '●', WOULD_APPLY: '◐', UNKNOWN: '?', DOES_NOT_APPLY: '○' };

/** The verdicts of a company or a measure, each with the tests, facts and quotes that it rests on. */
export function chapterMarkup({ title, of, counts, verdicts }: CaseChapter, cite: Cite): Markup {
  const heading = of === null ? title : `The verdicts on ${title}`;
  return markup`<section><h2>${heading}</h2>
${counts.length === 0 ? null : markup`<p class="counts">${counts.map(({ verdict, count }) => markup`<span data-verdict="${verdict}">${VERDICT_SIGNS[verdict]} ${VERDICT_WORDS[verdict]} ${count}</span> `)}</p>`}
${verdicts.map((verdict) => verdictMarkup(verdict, of, cite))}</section>`;
}

function verdictMarkup(verdict: CaseVerdictFragment, of: CaseChapter['of'], cite: Cite): Markup {
  const names = {
    Company: verdict.measure.name,
    Measure: verdict.company?.name ?? '',
    both: `${verdict.company?.name ?? ''}: ${verdict.measure.name}`,
  };
  const local = of === 'Measure' ? verdict.company?.localName : verdict.measure.localName;
  const quotes = cite(verdict.citations);
  const byId = new Map(verdict.citations.map((citation) => [citation.id, citation]));
  const citeById: CiteById = (citations) => cite(citations.flatMap(({ id }) => byId.get(id) ?? []));
  const since = verdict.phaseSince === null ? '' : ` since ${verdict.phaseSince.text}`;
  return markup`<article>
<h3>${names[of ?? 'both']}${local == null ? null : markup` <span lang="und" class="local">${local}</span>`}</h3>
<p class="small"><strong data-verdict="${verdict.verdict}">${VERDICT_SIGNS[verdict.verdict]} ${VERDICT_WORDS[verdict.verdict]}</strong> · ${PHASE_WORDS[verdict.phase]}${since} · ${AGREEMENT_WORDS[verdict.agreement] ?? 'no source says so'}</p>
<p>${verdict.sentence} ${referencesMarkup(quotes)}</p>
${verdict.trace.length === 0 ? null : markup`<details open><summary>The tests</summary>${traceMarkup(verdict.trace, citeById)}</details>`}
${listMarkup(
  'What would have to be known',
  verdict.needs.map(({ question }) => markup`${question}`),
)}
${listMarkup(
  'What would change it',
  verdict.flips.map(
    ({ change, verdict: then }) => markup`${change}: then it ${then === 'UNKNOWN' ? 'would be unknown' : VERDICT_WORDS[then].toLowerCase()}`,
  ),
)}
${listMarkup(
  'Assumed',
  verdict.assumptions.map((line) => markup`${line}`),
)}
${listMarkup(
  'What sources say',
  verdict.asserted.map(
    ({ event, claimStatus, citations }) =>
      markup`${event.name}${event.date === null ? null : `, ${event.date.text}`} (${claimStatus.toLowerCase()}) ${referencesMarkup(cite(citations))}`,
  ),
)}
${quotesMarkup(quotes)}
</article>
`;
}

function listMarkup(title: string, lines: readonly Markup[]): Markup | null {
  return lines.length === 0 ? null : markup`<p class="title">${title}</p><ul>${lines.map((line) => markup`<li>${line}</li>`)}</ul>`;
}

type TraceNode = CaseVerdictFragment['trace'][number];
/** A test names its citations; those of the verdict have the text of them all. */
type CiteById = (citations: TraceNode['citations']) => readonly Numbered[];

/** The tests as a tree: flat and in pre-order they come, as nested lists they are read. */
function traceMarkup(trace: readonly TraceNode[], cite: CiteById): Markup | null {
  const [first] = trace;
  if (first === undefined) return null;
  const tops = trace.flatMap(({ depth }, place) => (depth <= first.depth ? [place] : []));
  return markup`<ul class="trace">${tops.map((place, index) => {
    const node = trace[place];
    return node ? markup`<li>${testMarkup(node, cite)}${traceMarkup(trace.slice(place + 1, tops[index + 1] ?? trace.length), cite)}</li>` : null;
  })}</ul>`;
}

function testMarkup({ truth, label, citations, assumptions }: TraceNode, cite: CiteById): Markup {
  const [sign, word] = TRUTHS[truth];
  const assumed = assumptions.length === 0 ? null : markup`<span class="small block">assumed: ${assumptions.join('; ')}</span>`;
  return markup`<div class="test"><span class="truth" data-truth="${truth}">${sign} ${word}</span><span>${label} ${referencesMarkup(cite(citations))}${assumed}</span></div>`;
}
