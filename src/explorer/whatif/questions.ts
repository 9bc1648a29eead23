import type { Known, MetricType, VocabularyQuery } from '../generated/operations.ts';

/** What the form asks: a fact name, its words, and how it is answered. */
export interface Question {
  /** Fact name; may carry a scope. */
  readonly fact: string;
  readonly label: string;
  readonly question: string;
  readonly type: MetricType;
  readonly unit: string | null;
  readonly known: Known;
  readonly people: boolean;
}

/** Questions that belong together. */
export interface QuestionGroup {
  readonly title: string;
  readonly questions: readonly Question[];
}

/** Fields of the form have these already. */
const IN_FIELDS = new Set(['sector', 'headquartersCountry', 'incorporatedIn', 'operatesInJurisdiction', 'plansListingIn', 'plansListing']);
const MONEY = /^[A-Z]{3}$/;

/** The questions of the vocabulary; figures of whole countries are none of a company. */
export function questionsOf(metrics: VocabularyQuery['metrics']['nodes']): readonly Question[] {
  return metrics
    .filter(({ name }) => !name.startsWith('indicator:') && !IN_FIELDS.has(name))
    .map(({ name, label, question, type, unit, known, people }) => ({ fact: name, label, question, type, unit, known, people }));
}

const GROUPS: readonly (readonly [title: string, has: (question: Question) => boolean])[] = [
  ['Users and people', ({ type, people, unit }) => type === 'NUMBER' && (people || unit === 'users' || unit === 'people')],
  ['Money', ({ type, unit }) => type === 'NUMBER' && unit !== null && MONEY.test(unit)],
  ['Other figures', ({ type }) => type === 'NUMBER'],
  ['What it does', ({ type, known }) => type === 'BOOLEAN' && (known === 'REPORTED' || known === 'DEFINED')],
  ['Listings, owners and products', ({ known }) => known === 'GRAPH'],
  ['What an authority has decided', ({ known }) => known === 'JUDGEMENT'],
  ['Other', () => true],
];

/** Questions by what they are about, each in one group; a search keeps those with all its words. */
export function groupsOf(questions: readonly Question[], search: string): readonly QuestionGroup[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const found = questions.filter(({ label, question }) => words.every((word) => `${label} ${question}`.toLowerCase().includes(word)));
  const groups = GROUPS.map(([title]) => ({ title, questions: found.filter((one) => GROUPS.find(([, has]) => has(one))?.[0] === title) }));
  return groups.filter((group) => group.questions.length > 0);
}

interface Need {
  readonly fact: string;
  readonly question: string;
  readonly metric: { readonly label: string; readonly type: MetricType; readonly unit: string | null; readonly known: Known };
}

/** An open question of an answer as the form asks it. */
export function questionOfNeed({ fact, question, metric: { label, type, unit, known } }: Need): Question {
  const scope = fact.includes('.') ? fact.slice(fact.lastIndexOf('.') + 1) : null;
  return { fact, label: scope === null ? label : `${label} (${scope})`, question, type, unit, known, people: false };
}

/** The questions that recorded facts answer, by their names with scopes; what the form has fields for is left out. */
export function questionsOfFacts(facts: Iterable<string>, questions: readonly Question[]): readonly Question[] {
  const byName = new Map(questions.map((question) => [question.fact, question]));
  return [...facts].flatMap((fact) => {
    const scoped = /^(.+)\.([^.]+)$/.exec(fact);
    const question = byName.get(fact) ?? byName.get(scoped?.[1] ?? '');
    if (question === undefined) return [];
    return [question.fact === fact ? question : { ...question, fact, label: `${question.label} (${scoped?.[2] ?? ''})` }];
  });
}

/** Whether its answer can be given in the form. */
export function isAnswerable({ type }: Question): boolean {
  return type === 'NUMBER' || type === 'BOOLEAN' || type === 'SET';
}

/** Which codes a set takes: of countries, of sectors, or any words. */
export function elementsOf(fact: string): 'countries' | 'sectors' | 'words' {
  const name = fact.split('.')[0] ?? fact;
  if (name === 'sector') return 'sectors';
  return /(In|Countr(y|ies)|Jurisdiction)$/.test(name) ? 'countries' : 'words';
}
