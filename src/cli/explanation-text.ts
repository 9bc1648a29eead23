import { z } from 'zod';

const verdict = z.enum(['APPLIES', 'WOULD_APPLY', 'UNKNOWN', 'DOES_NOT_APPLY']);

const List = z.object({
  name: z.string(),
  affectedBy: z.object({
    facets: z.array(z.object({ verdict, count: z.number() })),
    nodes: z.array(
      z.object({
        verdict,
        sentence: z.string(),
        agreement: z.string(),
        measure: z.object({ id: z.string() }),
        needs: z.array(z.object({ question: z.string() })),
      }),
    ),
  }),
});

const One = z.object({
  verdict,
  phase: z.string(),
  phaseSince: z.object({ text: z.string() }).nullable(),
  agreement: z.string(),
  sentence: z.string(),
  trace: z.array(z.object({ depth: z.number(), label: z.string(), truth: z.enum(['TRUE', 'FALSE', 'UNKNOWN']) })),
  needs: z.array(z.object({ question: z.string() })),
  flips: z.array(z.object({ change: z.string(), verdict })),
  assumptions: z.array(z.string()),
  asserted: z.array(z.object({ claimStatus: z.string(), event: z.object({ title: z.string(), date: z.object({ text: z.string() }).nullable() }) })),
  citations: z.array(
    z.object({ quote: z.string().nullable(), statement: z.string(), source: z.object({ title: z.string(), url: z.string().nullable() }) }),
  ),
});

const WORDS: Readonly<Record<z.infer<typeof verdict>, string>> = {
  APPLIES: 'applies',
  WOULD_APPLY: 'would apply',
  UNKNOWN: 'not known',
  DOES_NOT_APPLY: 'does not apply',
};

/** All verdicts of a company that are not "does not apply", one paragraph each. */
export function listText(answer: unknown): string {
  const { name, affectedBy } = List.parse(answer);
  const counts = affectedBy.facets.map((facet) => `${facet.count} ${WORDS[facet.verdict]}`).join(', ');
  const lines = affectedBy.nodes.flatMap(({ verdict: found, sentence, agreement, measure, needs }) => [
    '',
    `${WORDS[found].toUpperCase()}  ${measure.id}${agreement === 'NOT_ASSERTED' ? '' : `  (sources: ${agreement.toLowerCase()})`}`,
    `  ${sentence}`,
    ...needs.map(({ question }) => `  ? ${question}`),
  ]);
  return [`${name}: ${counts}`, ...lines].join('\n');
}

const MARKS = { TRUE: '✓ yes', FALSE: '✗ no', UNKNOWN: '? open' } as const;

/** One verdict as a tree of its tests, with what is missing, what would change it, and who says so. */
export function treeText(answer: unknown): string {
  const one = One.parse(answer);
  const width = Math.max(...Object.values(MARKS).map(({ length }) => length)) + 1;
  const since = one.phaseSince === null ? '' : ` since ${one.phaseSince.text}`;
  return [
    one.sentence,
    `${WORDS[one.verdict].toUpperCase()}; the measure is ${one.phase.toLowerCase().replaceAll('_', ' ')}${since}.`,
    '',
    ...one.trace.map(({ depth, label, truth }) => `${MARKS[truth].padEnd(width)}${'  '.repeat(depth)}${label}`),
    ...section(
      'Missing',
      one.needs.map(({ question }) => question),
    ),
    ...section(
      'Would change it',
      one.flips.map(({ change, verdict: after }) => `${WORDS[after]} if ${change}`),
    ),
    ...section('Assumed', one.assumptions),
    ...section(
      'Sources that name both',
      one.asserted.map(({ claimStatus, event }) => `${event.date?.text ?? 'undated'}: ${event.title} (${claimStatus.toLowerCase()})`),
    ),
    ...section(
      'Rests on',
      one.citations.map(
        ({ quote, statement, source }) =>
          `${statement}${quote === null ? '' : ` — “${quote}”`} (${source.title}${source.url === null ? '' : `, ${source.url}`})`,
      ),
    ),
  ].join('\n');
}

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length > 0 ? ['', `${title}:`, ...lines.map((line) => `  ${line}`)] : [];
