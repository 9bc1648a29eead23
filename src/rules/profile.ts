import { AmbitError, nearestWord } from '../lib/index.ts';
import { parsePartialDate } from '../time/index.ts';
import { splitFact } from './rule.ts';
import type { Metric, Vocabulary } from './vocabulary.ts';
import { isCounted } from './words.ts';

/** A company that need not exist. What is left out is unknown, never no or zero. */
export interface Profile {
  readonly sectors?: readonly string[] | null;
  readonly headquarters?: string | null;
  readonly incorporation?: string | null;
  readonly operatesIn?: readonly string[] | null;
  readonly doesNotOperateIn?: readonly string[] | null;
  /** Exchange ids; an empty list says that it is not listed. */
  readonly listedOn?: readonly string[] | null;
  /** Countries; settles the facts about listing plans. */
  readonly plansListingIn?: readonly string[] | null;
  readonly facts?: readonly ProfileFact[] | null;
}

export interface ProfileFact {
  /** May carry a scope: `monthlyActiveUsers.EU`. */
  readonly metric: string;
  readonly value: ProfileValue;
  /** Last day of the period; without it the figure is of the day asked about. */
  readonly asOf?: string | null;
}

/** Exactly one of these is set. */
export interface ProfileValue {
  readonly number?: number | null;
  readonly quantity?: ProfileQuantity | null;
  readonly boolean?: boolean | null;
  readonly text?: string | null;
  readonly date?: string | null;
  /** A set stated as complete. */
  readonly list?: readonly string[] | null;
  /** Known elements of a set. */
  readonly including?: readonly string[] | null;
}

/** `exact`, or one or both bounds (inclusive). */
export interface ProfileQuantity {
  readonly exact?: number | null;
  readonly lower?: number | null;
  readonly upper?: number | null;
  readonly unit?: string | null;
}

/** The code lists that a profile refers to. */
export interface CodeLists {
  readonly vocabulary: Vocabulary;
  /** All broader terms of each sector. */
  readonly broaderSectors: ReadonlyMap<string, readonly string[]>;
  readonly exchanges: ReadonlyMap<string, { readonly country: string; readonly kind: string }>;
  readonly jurisdictions: ReadonlySet<string>;
  readonly memberships: readonly { readonly country: string; readonly union: string; readonly validFrom: string; readonly validUntil: string }[];
}

/** Refuses a profile that names what does not exist or states what cannot be, with BAD_INPUT and the first thing that is wrong. */
export function checkProfile(profile: Profile, lists: CodeLists): void {
  checkIds('sectors', profile.sectors, lists.broaderSectors);
  checkIds('listedOn', profile.listedOn, lists.exchanges);
  for (const field of ['operatesIn', 'doesNotOperateIn', 'plansListingIn'] as const) checkIds(field, profile[field], lists.jurisdictions);
  for (const field of ['headquarters', 'incorporation'] as const)
    checkIds(field, profile[field] == null ? [] : [profile[field]], lists.jurisdictions);
  const both = profile.operatesIn?.find((country) => profile.doesNotOperateIn?.includes(country));
  if (both !== undefined) refuse('doesNotOperateIn', `${both} is also in operatesIn`);
  for (const [index, fact] of (profile.facts ?? []).entries()) checkFact(fact, `facts.${index}`, lists.vocabulary);
}

function refuse(path: string, problem: string): never {
  throw new AmbitError('BAD_INPUT', `profile.${path}: ${problem}${problem.endsWith('?') ? '' : '.'}`, { details: { path: `profile.${path}` } });
}

function checkIds(field: string, ids: readonly string[] | null | undefined, known: { has(id: string): boolean; keys(): Iterable<string> }): void {
  for (const [index, id] of (ids ?? []).entries()) {
    if (known.has(id)) continue;
    const nearest = nearestWord(id, known.keys());
    refuse(`${field}.${index}`, `'${id.slice(0, 60)}' is not known${nearest === undefined ? '' : `; did you mean '${nearest}'?`}`);
  }
}

function checkFact({ metric: fact, value, asOf }: ProfileFact, path: string, vocabulary: Vocabulary): void {
  const metric = vocabulary.metrics.get(splitFact(fact).metric);
  if (!metric) {
    const nearest = nearestWord(splitFact(fact).metric, vocabulary.metrics.keys());
    return refuse(
      `${path}.metric`,
      `'${fact.slice(0, 60)}' is no fact name of the vocabulary${nearest === undefined ? '' : `; did you mean '${nearest}'?`}`,
    );
  }
  if (asOf != null && parsePartialDate(asOf)?.precision !== 'DAY') refuse(`${path}.asOf`, 'write a day, 2021-03-31');
  const given = Object.entries(value).filter(([, part]) => part !== null && part !== undefined);
  const [form] = given[0] ?? [];
  if (form === undefined || given.length > 1) return refuse(`${path}.value`, 'give exactly one value');
  const fitting = FORMS[metric.type];
  if (!fitting.includes(form)) refuse(`${path}.value`, `${metric.name} is a ${metric.type}: give ${fitting.join(' or ')}, not ${form}`);
  if (typeof value.number === 'number') checkQuantity({ exact: value.number }, metric, `${path}.value`);
  if (value.quantity) checkQuantity(value.quantity, metric, `${path}.value.quantity`);
  if (typeof value.date === 'string' && parsePartialDate(value.date) === null) refuse(`${path}.value.date`, 'write a day, 2022-09-01');
}

const FORMS: Readonly<Record<Metric['type'], readonly string[]>> = {
  number: ['number', 'quantity'],
  boolean: ['boolean'],
  text: ['text'],
  date: ['date'],
  set: ['list', 'including'],
};

function checkQuantity({ exact, lower, upper, unit }: ProfileQuantity, metric: Metric, path: string): void {
  const bounds = [exact, lower, upper].filter((bound) => bound !== null && bound !== undefined);
  if (bounds.some((bound) => !Number.isFinite(bound))) refuse(path, 'a number must be finite');
  if (isCounted(metric.unit) && bounds.some((bound) => bound < 0)) refuse(path, `${metric.name} counts ${metric.unit ?? ''}: it cannot be below 0`);
  if (bounds.length === 0) refuse(path, 'give exact, lower or upper');
  if (exact != null && (lower != null || upper != null)) refuse(path, 'give either exact or bounds');
  if (lower != null && upper != null && lower > upper) refuse(path, `lower (${lower}) is more than upper (${upper})`);
  if (unit != null && unit !== metric.unit && !metric.units.has(unit)) {
    refuse(
      `${path}.unit`,
      `${metric.name} is counted in ${[...new Set([metric.unit ?? 'no unit', ...metric.units.keys()])].join(' or ')}, not ${unit}`,
    );
  }
}
