import type { CompanyRow, ProductRow, StakeRow } from '../dataset/index.ts';
import { addFact } from './add-fact.ts';
import { UNSOURCED, type Support } from './citations.ts';
import { addContent, addEdge, addNode, nameOf, type Draft } from './draft.ts';
import { addConflicts, citeEntry, entryProperties, type OtherName } from './entry.ts';
import { addNameHistory } from './name-history.ts';
import { addRelation, evidenceOf } from './relation.ts';
import { ALWAYS } from '../when.ts';

/** Adds companies with everything that hangs on them. */
export function addCompanies(draft: Draft, rows: readonly CompanyRow[]): void {
  for (const row of rows) addCompany(draft, row);
}

function addCompany(draft: Draft, row: CompanyRow): void {
  const { id, legalName, localName, headquarters, incorporation, incomplete } = row;
  // That a company exists needs no source; its own quotes are kept all the same.
  const support = { ...citeEntry(draft, id, row.citations ?? [], () => 'NAME'), published: UNSOURCED.published };
  addNode(draft, id, {
    type: 'Company',
    properties: {
      ...entryProperties(row, otherNames(row)),
      kind: row.kind ?? 'company',
      localName,
      legalName,
      city: headquarters?.city,
      headquartersNote: headquarters?.note,
      incorporationPlace: incorporation?.place,
      incomplete: incomplete ?? [],
      nameHistory: row.nameHistory && JSON.stringify(row.nameHistory.map(({ name, from, to }) => ({ name, from, to }))),
    },
    ...support,
  });
  addConflicts(draft, id, row.conflicts ?? [], 'NAME');
  addNameHistory(draft, row);
  addSeats(draft, row, support);
  addMemberships(draft, row, support);
  addProducts(draft, row, support);
  for (const fact of row.facts ?? []) addFact(draft, fact.product ?? id, fact, fact.product === undefined ? {} : { detail: { company: id } });
}

function otherNames({ localName, legalName, nameHistory = [] }: CompanyRow): readonly OtherName[] {
  const former = nameHistory.filter(({ to }) => to !== undefined);
  return [
    { text: localName, kind: 'local' },
    { text: legalName, kind: 'legal' },
    ...former.map(({ name }) => ({ text: name, kind: 'former' as const })),
  ];
}

function addSeats(draft: Draft, { id, headquarters, incorporation, operatesIn = [], doesNotOperateIn = [] }: CompanyRow, entry: Support): void {
  const seat = { type: 'IN_JURISDICTION', source: id, otherwise: entry } as const;
  if (headquarters?.country !== undefined) {
    const { country, city, citations = [] } = headquarters;
    const addition = city === undefined ? '' : `, in ${city}`;
    addRelation(draft, {
      ...seat,
      part: 'headquarters',
      target: country,
      phrase: 'has its headquarters in',
      addition,
      citations,
      properties: { role: 'headquarters' },
    });
  }
  if (incorporation) {
    const { country, place, citations = [] } = incorporation;
    const addition = place === undefined || place === nameOf(draft, country) ? '' : ` (${place})`;
    addRelation(draft, {
      ...seat,
      part: 'incorporation',
      target: country,
      phrase: 'is incorporated in',
      addition,
      citations,
      properties: { role: 'incorporation' },
    });
  }
  for (const { country, establishment, note, ...row } of operatesIn) {
    const phrase = establishment ? 'has an establishment in' : 'operates in';
    addRelation(draft, { ...seat, ...row, part: 'operations', target: country, phrase, properties: { role: 'operation', establishment, note } });
  }
  for (const { country, establishment: _, note, ...row } of doesNotOperateIn) {
    addRelation(draft, {
      ...seat,
      ...row,
      part: 'absences',
      type: 'NOT_IN_JURISDICTION',
      target: country,
      phrase: 'does not operate in',
      properties: { note },
    });
  }
}

function addMemberships(draft: Draft, row: CompanyRow, entry: Support): void {
  const { id } = row;
  for (const sector of new Set(row.sectors ?? [])) {
    const properties = { evidence: evidenceOf('sectors', sector, ALWAYS) };
    addEdge(draft, { type: 'IN_SECTOR', from: id, to: sector, inherited: true, properties, ...entry });
  }
  if (row.parent !== undefined) addEdge(draft, { type: 'PART_OF', from: id, to: row.parent, inherited: true, ...entry });
  for (const { exchange, ticker, kind, unverified, reason, note, conflicts = [], ...listing } of row.listings ?? []) {
    const properties = { ticker, kind, unverified, reason, note };
    addRelation(draft, {
      ...listing,
      type: 'LISTED_ON',
      part: 'listings',
      source: id,
      target: exchange,
      phrase: 'is listed on',
      addition: ` as ${ticker}`,
      properties,
    });
    addConflicts(draft, id, conflicts, 'RELATION', `listing on ${nameOf(draft, exchange)}`);
  }
  for (const stake of row.ownership ?? []) addStake(draft, id, stake);
  for (const { scheme, value, citations } of row.identifiers ?? []) addIdentifier(draft, id, { scheme, value }, citations);
}

function addStake(draft: Draft, company: string, { owner, percent, otherOwners, note, conflicts = [], ...row }: StakeRow): void {
  const phrase = percent === undefined ? 'owns a share of' : `owns ${percent} percent of`;
  addRelation(draft, { ...row, type: 'OWNS', source: owner, target: company, phrase, properties: { percent, otherOwners, note } });
  addConflicts(draft, company, conflicts, 'RELATION', `share of ${nameOf(draft, owner)}`);
}

function addIdentifier(draft: Draft, company: string, properties: { scheme: string; value: string }, citations: ProductRow['citations'] = []): void {
  const { scheme, value } = properties;
  const support = citeEntry(
    draft,
    company,
    citations.map((row) => ({ ...row, claim: row.claim ?? `${scheme} ${value}` })),
    () => 'NAME',
  );
  const identifier = addContent(draft, company, { type: 'Identifier', properties, ...support });
  addEdge(draft, { type: 'HAS_IDENTIFIER', from: company, to: identifier, ...support });
}

function addProducts(draft: Draft, { id, products = [], operatesProducts = [] }: CompanyRow, entry: Support): void {
  for (const row of products) {
    const { localName, kind, category, categoryNote } = row;
    const support = { ...citeEntry(draft, row.id, row.citations ?? [], () => 'NAME'), published: UNSOURCED.published };
    const properties = { ...entryProperties(row, [{ text: localName, kind: 'local' }]), localName, kind, category, categoryNote };
    addNode(draft, row.id, { type: 'Product', properties, ...support });
    addEdge(draft, { type: 'OPERATES', from: id, to: row.id, inherited: true, ...entry });
    addConflicts(draft, row.id, row.conflicts ?? [], 'NAME');
  }
  for (const { product, ...row } of operatesProducts) {
    addRelation(draft, { ...row, type: 'OPERATES', source: id, target: product, phrase: 'operates' });
  }
}
