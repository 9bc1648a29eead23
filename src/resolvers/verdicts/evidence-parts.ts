import type { CodeLists, Evidence, EvidenceCountry, EvidenceEvent, EvidenceFact, EvidencePart, EvidenceProduct, Stated } from '../../rules/index.ts';
import { booleanOf, listOf, numberOf, rowsOf, textOf, textOrNull, textsOf, type Cells } from './cells.ts';

/** Reads one row of a part of the evidence: `[edge, far end, links]` without the name of the relation. */
export const PART_READERS: { readonly [Part in EvidencePart]: (row: Cells, codeLists: CodeLists) => Evidence[Part][number] } = {
  headquarters: seatOf,
  incorporation: seatOf,
  absences: seatOf,
  operations: (row) => ({ ...seatOf(row), establishment: booleanOf(listOf(row[0])[4]) }),
  parentHeadquarters: ([edge, country]) => ({ ...statedOf(listOf(edge)), country: textOf(country) }),
  sectors: (row, { broaderSectors }) => ({ ...placed(row), broader: broaderSectors.get(placed(row).id) ?? [] }),
  listings: listingOf,
  owners: ownerOf,
  products: productOf,
  events: ([, event, links]) => eventOf(listOf(event), rowsOf(links), true),
};

const statedOf = ([validFrom, validUntil, citations]: Cells): Stated => ({
  validFrom: textOf(validFrom),
  validUntil: textOf(validUntil),
  citations: textsOf(citations),
});
const placed = ([edge, far]: Cells): Stated & { readonly id: string } => ({ ...statedOf(listOf(edge)), id: textOf(listOf(far)[0]) });
function seatOf([edge, far]: Cells): EvidenceCountry {
  return { ...statedOf(listOf(edge)), country: textOf(listOf(far)[0]) };
}

function listingOf(row: Cells, { exchanges }: CodeLists): Evidence['listings'][number] {
  const { id, ...stated } = placed(row);
  const exchange = exchanges.get(id);
  return { ...stated, exchange: id, exchangeKind: exchange?.kind ?? '', country: exchange?.country ?? '' };
}

function ownerOf(row: Cells): Evidence['owners'][number] {
  const seat = rowsOf(row[2]).find(([, role]) => role === 'headquarters');
  return { ...placed(row), country: textOrNull(seat?.[2]) };
}

/** Reads a fact and the edge to it. */
export function factOf([edge, far]: Cells): EvidenceFact {
  const [id, subject, metric, scope, kind, lower, upper, lowerOpen, upperOpen, unit, truth, text, list, periodEnd, rank, detail] = listOf(far);
  return {
    ...statedOf(listOf(edge)),
    id: textOf(id),
    subject: textOf(subject),
    metric: textOf(metric),
    scope: textOrNull(scope),
    lower: numberOf(lower),
    upper: numberOf(upper),
    lowerOpen: booleanOf(lowerOpen),
    upperOpen: booleanOf(upperOpen),
    unit: textOrNull(unit),
    truth: kind === 'boolean' ? truth === 'TRUE' : null,
    text: textOrNull(text),
    list: kind === 'list' ? textsOf(list) : null,
    complete: false,
    periodEnd: textOrNull(periodEnd),
    rank: rank === 'PREFERRED' || rank === 'DEPRECATED' ? rank : 'NORMAL',
    country: countryIn(textOrNull(detail)),
  };
}

/** Country of the planned venue, which listing plans carry in their detail. */
function countryIn(detail: string | null): string | null {
  if (detail === null) return null;
  const record: unknown = JSON.parse(detail);
  return typeof record === 'object' && record !== null && 'country' in record ? textOrNull(record.country) : null;
}

function productOf([edge, properties, parents]: Cells): EvidenceProduct {
  const [id, kind, category, name, localName, aliases] = listOf(properties);
  const stated = statedOf(listOf(edge));
  // A subsidiary's product counts while the subsidiary belongs to the company.
  const spans = rowsOf(parents).map(([from, until]) => ({ from: textOf(from), until: textOf(until) }));
  const names = [textOrNull(name), textOrNull(localName), ...aliasTexts(aliases)].filter((text) => text !== null);
  return {
    ...stated,
    validFrom: spans.reduce((latest, { from }) => (from > latest ? from : latest), stated.validFrom),
    validUntil: spans.reduce((earliest, { until }) => (until < earliest ? until : earliest), stated.validUntil),
    id: textOf(id),
    kind: textOrNull(kind),
    category: textOrNull(category),
    names,
  };
}

function aliasTexts(json: unknown): readonly string[] {
  if (typeof json !== 'string' || json === '') return [];
  return listOf(JSON.parse(json)).flatMap((alias) => (Array.isArray(alias) && typeof alias[0] === 'string' ? [alias[0]] : []));
}

/** Reads an event and its links; `names` tells whether it names the company. */
export function eventOf([id, kind, date, citations]: Cells, links: readonly Cells[], names: boolean): EvidenceEvent {
  const linked = (relation: string): readonly string[] => links.filter(([name]) => name === relation).map(([, , far]) => textOf(far));
  return {
    id: textOf(id),
    kind: textOf(kind),
    date: textOf(date),
    names,
    measures: linked('UNDER'),
    followsFrom: linked('FOLLOWS_FROM'),
    citations: textsOf(citations),
  };
}
