import { execute, parse } from 'graphql';
import { Answerer, loadSchema } from '../../src/answer/index.ts';
import type { Database } from '../../src/graph/index.ts';

const AT = ['{}', '{ valid: "2021-07-12" }', '{ valid: "2019-01-01" }', '{ valid: "2024-03-01", published: "2021-06-01" }'];

const SHOWN = `totalCount facets { verdict count } nodes { key verdict reason truth phase agreement strict sentence criteriaVersion
  company { id } needs { fact reasons } assumptions decisive { path truth } asserted { claimStatus role event { id } } citations { id } }`;

const affects = (id: string, at: string, strict: boolean): string => `{ measure(id: "${id}", at: ${at}) {
  affects(first: 100, strict: ${strict}, verdicts: [APPLIES, WOULD_APPLY, UNKNOWN, DOES_NOT_APPLY]) { ${SHOWN}
    facetsBy(by: [VERDICT, AGREEMENT, PHASE, COMPANY], first: 100) { by otherCount values { value label count } }
    openQuestions(first: 20) { fact blocks settles reasons provisions { id } }
  } } }`;
const deep = (
  id: string,
  at: string,
  strict: boolean,
): string => `{ measure(id: "${id}", at: ${at}) { affects(first: 50, strict: ${strict}, orderBy: [{ name: DESC }], where: { not: { phase: [ENDED] } }) {
  totalCount edges { cursor node { key } } pageInfo { hasNextPage endCursor } } } }`;
const simulate = (
  id: string,
  at: string,
  strict: boolean,
  provision: string,
): string => `{ simulate(measure: "${id}", at: ${at}, strict: ${strict}, provisions: [{ provision: "${provision}", change: { drop: true } }]) {
  before { verdict count } after { verdict count }
  newlyCaught(first: 20) { totalCount nodes { ...T } } newlyFree(first: 20) { totalCount nodes { ...T } } newlyUnknown(first: 20) { totalCount nodes { ...T } } } }
  fragment T on Transition { kind cause sentence company { id } citations { id } }`;
const compare = (
  id: string,
  at: string,
  strict: boolean,
): string => `{ compare(before: { measure: "${id}", at: { valid: "2018-01-01" } }, after: { measure: "${id}", at: ${at} }, strict: ${strict}) {
  before { verdict count } after { verdict count } newlyCaught(first: 20) { totalCount nodes { kind cause sentence company { id } citations { id } } } } }`;
const disagreements = (at: string, strict: boolean): string => `{ disagreements(at: ${at}, strict: ${strict}, first: 50) { ${SHOWN} } }`;

/** One to whom any population is a large one. */
export const readingByColumn = (database: Database): Answerer => answererOf(database, -1);

const answererOf = (database: Database, crowd: number): Answerer =>
  new Answerer({ schema: loadSchema(), database, today: () => '2026-01-01', nodeLimit: 1_000_000, crowd });

/** Where two answers differ, told for people; `answers` counts what was compared. */
export interface Sameness {
  readonly answers: number;
  readonly companies: number;
  readonly differences: readonly string[];
}

/**
 * Asks about the measures of some provisions twice: with all evidence of everybody held, and read by column; verdicts, reasons, counts, pages, questions,
 * explanations and citations have to be the same for every company, strict and not, at several coordinates.
 */
export async function sameVerdicts(
  database: Database,
  provisions: readonly string[],
  { coordinates = AT, byColumn = readingByColumn(database) }: { readonly coordinates?: readonly string[]; readonly byColumn?: Answerer } = {},
): Promise<Sameness> {
  const held = answererOf(database, 1_000_000);
  const differences: string[] = [];
  let answers = 0;
  let companies = 0;
  const same = async (text: string): Promise<Readonly<Record<string, unknown>> | null> => {
    const [one, other] = [await ask(held, text), await ask(byColumn, text)];
    answers++;
    const [left, right] = [JSON.stringify(one), JSON.stringify(other)];
    if (left !== right) differences.push(`${text}\n  ${whereTheyDiffer(left, right)}`);
    return one.data ?? null;
  };
  for (const at of coordinates) {
    for (const strict of [false, true]) {
      await same(disagreements(at, strict));
      for (const provision of provisions) {
        const id = provision.split('#')[0] ?? '';
        for (let after = ''; ;) {
          const { page, seen } = pageIn(await same(all(id, at, strict, after)));
          companies += seen;
          if (page === null) break;
          after = page;
        }
        for (const question of [affects, deep, simulate, compare]) await same(question(id, at, strict, provision));
      }
    }
  }
  return { answers, companies, differences };
}

/** Both texts about the first place where they are not the same: answers have tens of thousands of characters. */
function whereTheyDiffer(held: string, byColumn: string): string {
  const place = held.split('').findIndex((character, index) => character !== byColumn[index]);
  const near = (text: string): string => text.slice(Math.max(0, place - 300), place + 300);
  return `from character ${place} on\n  held: … ${near(held)}\n  by column: … ${near(byColumn)}`;
}

const all = (id: string, at: string, strict: boolean, after: string): string => `{ measure(id: "${id}", at: ${at}) {
  affects(first: 100, ${after === '' ? '' : `after: "${after}", `}strict: ${strict}, verdicts: [APPLIES, WOULD_APPLY, UNKNOWN, DOES_NOT_APPLY]) {
    nodes { verdict reason truth agreement company { id } } pageInfo { hasNextPage endCursor } } } }`;

interface Paged {
  readonly measure?: {
    readonly affects: { readonly nodes: readonly unknown[]; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string } };
  } | null;
}

function pageIn(data: Paged | null): { readonly page: string | null; readonly seen: number } {
  const affected = data?.measure?.affects;
  return { page: affected?.pageInfo.hasNextPage === true ? affected.pageInfo.endCursor : null, seen: affected?.nodes.length ?? 0 };
}

/** What is refused has to be refused alike. */
async function ask(
  answerer: Answerer,
  text: string,
): Promise<{ readonly data?: Readonly<Record<string, unknown>> | null | undefined; readonly refused?: string }> {
  const document = parse(text);
  try {
    const answer = await answerer.prepare({ document, variables: {} }).run({ deadlineMs: 600_000, signal: new AbortController().signal });
    return await execute({ schema: answerer.schema, document, contextValue: { answer } });
  } catch (error) {
    return { refused: String(error) };
  }
}
