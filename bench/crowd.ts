// A made-up population in this process: npm run bench -- crowd [companies] [measures]. How much memory its columns take, how much CPU it takes to
// judge everybody by one measure, to page and count the verdicts again, and to judge one company by all measures. No database takes part.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import {
  buildVocabulary,
  evidenceRead,
  judge,
  openView,
  parseRule,
  type MeasureRules,
  type ReadingKind,
  type Vocabulary,
} from '../src/rules/index.ts';
import {
  Everybody,
  judgeCompany,
  judgeEverybody,
  LargePopulation,
  namedBy,
  verdictList,
  type Gathered,
  type Judging,
  type Rulebook,
  type RulebookMeasure,
  type VerdictColumn,
} from '../src/resolvers/verdicts/index.ts';
import { takeAll } from '../test/harness/take-all.ts';
import { wholeArgument } from './arguments.ts';
import { columnRows } from './generate/column-rows.ts';
import { measureRow } from './generate/measure.ts';
import { describeMachine, showSpread, spreadOf } from './measure.ts';

const COMPANIES = wholeArgument(0, 'companies', 100_000, [1, 1_000_000]);
const MEASURES = wholeArgument(1, 'measures', 2_000, [1, 20_000]);
const JUDGED = 12;
const VALID = '2021-07-12';
const SEED = fileURLToPath(new URL('../seed', import.meta.url));

function vocabularyOfSeed(): Vocabulary {
  const file = readdirSync(SEED).find((name) => name.startsWith('vocabulary')) ?? '';
  const content: unknown = parse(readFileSync(join(SEED, file), 'utf8'));
  const list = (name: string): readonly unknown[] => {
    const part: unknown = typeof content === 'object' && content !== null ? Reflect.get(content, name) : null;
    return Array.isArray(part) ? part : [];
  };
  return buildVocabulary({ facts: list('metrics'), readings: list('readings') });
}

function rulebookOf(vocabulary: Vocabulary): Rulebook {
  const measures = Array.from({ length: MEASURES }, (_, index) => measureOf(index, vocabulary));
  const codeLists = { vocabulary, memberships: [], broaderSectors: new Map(), exchanges: new Map(), jurisdictions: new Set<string>() };
  return {
    measures,
    byId: new Map(measures.map((measure) => [measure.rules.id, measure])),
    vocabulary,
    memberships: [],
    codeLists,
    closingEvents: [],
    eventKinds: { any: [], following: [] },
  };
}

function measureOf(index: number, vocabulary: Vocabulary): RulebookMeasure {
  const { id, title, kind, jurisdiction, lifecycle, provisions } = measureRow(1, index);
  const rules: MeasureRules = {
    id,
    name: title,
    jurisdiction,
    kind,
    steps: lifecycle.map(({ status, date }) => ({ status, date, stage: null, citations: [] })),
    provisions: provisions.map(({ id: part, label, criteria }) => ({
      id: `${id}#${part}`,
      part,
      label,
      rule: 'rule' in criteria ? parseRule(criteria.rule, vocabulary) : null,
      explicitScope: 'scope' in criteria,
      role: 'role' in criteria ? 'CONSEQUENCE' : 'DUTY',
      citations: [],
      unquoted: true,
    })),
  };
  return { rules, title, criteriaVersion: '', obligations: new Map() };
}

const megabytes = (): string => {
  globalThis.gc?.();
  const { rss, heapUsed } = process.memoryUsage();
  return `${(heapUsed / 2 ** 20).toFixed(0)} MiB of heap, ${(rss / 2 ** 20).toFixed(0)} MiB in all`;
};

function cpu<Result>(work: () => Result): { readonly result: Result; readonly ms: number } {
  const start = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(start);
  return { result, ms: (user + system) / 1000 };
}

function columnOf(everybody: Everybody, rulebook: Rulebook, judging: Judging): VerdictColumn {
  const work = judgeEverybody(everybody, rulebook, judging);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

const rulebook = rulebookOf(vocabularyOfSeed());
console.log(`${MEASURES} measures: ${megabytes()}`);
const { result: everybody, ms: filled } = cpu(() => {
  const rows = columnRows(1, COMPANIES, rulebook.vocabulary);
  const all = new Everybody(namedBy(rows.names), rulebook);
  for (const [part, list] of rows.parts) takeAll(all.takingPart(part), list);
  for (const [metric, list] of rows.facts) takeAll(all.takingFacts(metric), list);
  all.takingAssertions().keep();
  return all;
});
console.log(`${COMPANIES} companies with all parts and metrics in columns: ${megabytes()}; made and taken in ${(filled / 1000).toFixed(1)} s of CPU`);

const judged: number[] = [];
const shown: number[] = [];
for (const measure of rulebook.measures.slice(0, JUDGED)) {
  const judging = { measure, valid: VALID, strict: false };
  const { result: column, ms } = cpu(() => columnOf(everybody, rulebook, judging));
  judged.push(ms);
  const gathered: Gathered = {
    stood: true,
    rulebook,
    everybody: () => everybody,
    column: () => column,
    evidence: () => null,
    asserted: () => [],
    bring: async () => ({ companies: [], stood: true }),
  };
  const verdicts = {
    at: { valid: VALID, known: null, published: null },
    suffix: '',
    rulebook,
    population: new LargePopulation(gathered),
    filters: new Map(),
    phrases: new Map(),
    earlier: null,
  };
  const page = { size: 20, backward: false, after: null, before: null, list: '' };
  const paged = cpu(() => {
    const list = verdictList(verdicts.population.judged(judging), { args: { verdicts: null }, page: () => page, verdicts, ids: [] });
    const facets: unknown = list['facets'];
    const total: unknown = list['totalCount'];
    return typeof facets === 'function' && typeof total === 'function' ? [facets(), total()] : [];
  });
  shown.push(paged.ms);
}
console.log(
  `everybody judged by one measure: ${showSpread(spreadOf(judged), 0)} ms of CPU; a page of 20 with exact facets of verdicts that are there: ${showSpread(spreadOf(shown), 0)} ms`,
);
console.log(`with ${JUDGED} columns of verdicts: ${megabytes()}`);

const read = {
  parts: new Set(rulebook.measures.flatMap(({ rules }) => [...evidenceRead(rules, rulebook.vocabulary).parts])),
  metrics: new Set(rulebook.vocabulary.metrics.keys()),
  readings: new Set<ReadingKind>(),
  thresholds: [],
  scopes: new Set<string>(),
  identity: true,
};
const ones = Array.from({ length: 30 }, (_, index) => {
  const evidence = everybody.evidenceAt(index * 97, read).evidence();
  return cpu(() => judgeCompany({ evidence, assertions: [] }, rulebook.measures, rulebook, { valid: VALID, strict: false })).ms;
});
console.log(`one company judged by ${MEASURES} measures: ${showSpread(spreadOf(ones), 1)} ms of CPU`);
// Counted once more by the evaluator alone, without columns.
const [first] = rulebook.measures;
if (first) {
  const alone = Array.from({ length: everybody.size }, (_, place) =>
    judge(first.rules, openView(everybody.evidenceAt(place, read).evidence(), rulebook.vocabulary, { valid: VALID, strict: false })),
  );
  const column = columnOf(everybody, rulebook, { measure: first, valid: VALID, strict: false });
  const differing = alone.filter(
    ({ verdict, reason }, place) => column.judgements.at(place)?.verdict !== verdict || column.judgements.at(place)?.reason !== reason,
  );
  console.log(`judged by the evaluator from all columns instead of those the measure reads: ${differing.length} of ${alone.length} differ`);
}
console.log(describeMachine());
