import type { Link } from './graph.ts';

/** How relations are named on a line, read from source to target. */
const WORDS: Readonly<Record<string, string>> = {
  ISSUED: 'issued',
  HAS_PROVISION: 'contains',
  AMENDS: 'amends',
  SUPERSEDES: 'supersedes',
  IMPLEMENTS: 'implements',
  BASED_ON: 'based on',
  OPERATES: 'operates',
  OWNS: 'owns a share of',
  LISTED_ON: 'listed on',
  INVOLVES: 'involves',
  UNDER: 'under',
  FOLLOWS_FROM: 'follows from',
  IN_SECTOR: 'active in',
  IN_JURISDICTION: 'belongs to',
  PART_OF: 'part of',
};

/** The same read from target to source. */
const REVERSE: Readonly<Record<string, string>> = {
  ISSUED: 'issued by',
  HAS_PROVISION: 'part of measure',
  AMENDS: 'amended by',
  SUPERSEDES: 'superseded by',
  IMPLEMENTS: 'implemented by',
  BASED_ON: 'basis of',
  OPERATES: 'operated by',
  OWNS: 'partly owned by',
  LISTED_ON: 'lists',
  INVOLVES: 'involved in',
  UNDER: 'legal basis of',
  FOLLOWS_FROM: 'led to',
  IN_SECTOR: 'includes',
  IN_JURISDICTION: 'jurisdiction of',
  PART_OF: 'includes',
};

/** A relation in a word or two; a type this page does not know yet is shown by its name. */
export function relationWord(relation: string): string {
  return WORDS[relation] ?? plain(relation);
}

/** The same read from its target: `involved in`. */
export function reverseWord(relation: string): string {
  return REVERSE[relation] ?? plain(relation);
}

/** A relation in both directions, for where either may be meant: `involves / involved in`. */
export function relationWords(relation: string): string {
  return `${relationWord(relation)} / ${reverseWord(relation)}`;
}

/** What stands on a line: the role where it says more than the relation. */
export function labelOf({ relation, role }: Pick<Link, 'relation' | 'role'>): string {
  return role === null || role === 'jurisdiction' ? relationWord(relation) : plain(role);
}

const plain = (word: string): string => word.toLowerCase().replaceAll(/[_-]/g, ' ');
