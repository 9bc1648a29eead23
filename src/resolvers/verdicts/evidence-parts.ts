import {
  readRest,
  splitFactText,
  type CodeLists,
  type Evidence,
  type EvidenceEvent,
  type EvidenceFact,
  type EvidencePart,
  type EvidenceProduct,
  type Stated,
  type StatedPart,
  type StatedPlace,
} from '../../rules/index.ts';
import { listOf, NO_TEXTS, rowsOf, textOf, textOrNull, textsOf, type Cells } from './cells.ts';

type StatedItem<Part extends StatedPart> = (place: StatedPlace, citations: readonly string[], codeLists: CodeLists) => Evidence[Part][number];

// Objects are written out here: of a large population very many are held, and to spread one gives each a shape of its own.
const STATED: { readonly [Part in StatedPart]: StatedItem<Part> } = {
  headquarters: countryOf,
  incorporation: countryOf,
  absences: countryOf,
  operations: ({ id, validFrom, validUntil, establishment }, citations) => ({ validFrom, validUntil, citations, country: id, establishment }),
  sectors: ({ id, validFrom, validUntil }, citations, { broaderSectors }) => ({
    validFrom,
    validUntil,
    citations,
    id,
    broader: broaderSectors.get(id) ?? NO_TEXTS,
  }),
  listings: ({ id, validFrom, validUntil }, citations, { exchanges }) => {
    const { kind = '', country = '' } = exchanges.get(id) ?? {};
    return { validFrom, validUntil, citations, exchange: id, exchangeKind: kind, country };
  },
};

/** Whether the graph has each statement of a part as one text. */
export const isStatedPart = (part: string): part is StatedPart => Object.hasOwn(STATED, part);

/** A statement about a place as evidence. */
export function placed<Part extends StatedPart>(
  part: Part,
  place: StatedPlace,
  citations: readonly string[],
  codeLists: CodeLists,
): Evidence[Part][number] {
  return STATED[part](place, citations, codeLists);
}

function countryOf({ id, validFrom, validUntil }: StatedPlace, citations: readonly string[]): Evidence['headquarters'][number] {
  return { validFrom, validUntil, citations, country: id };
}

type OtherPart = Exclude<EvidencePart, StatedPart>;

/** Reads one row of another part: `[edge, far end, links]` without the name of the relation. */
export const PART_READERS: { readonly [Part in OtherPart]: (row: Cells) => Evidence[Part][number] } = {
  parentHeadquarters: ([edge, country]) => {
    const { validFrom, validUntil, citations } = statedOf(listOf(edge));
    return { validFrom, validUntil, citations, country: textOf(country) };
  },
  owners: ownerOf,
  products: productOf,
  events: ([, event, links]) => eventOf(listOf(event), rowsOf(links), true),
};

const statedOf = ([validFrom, validUntil, citations]: Cells): Stated => ({
  validFrom: textOf(validFrom),
  validUntil: textOf(validUntil),
  citations: textsOf(citations),
});

function ownerOf(row: Cells): Evidence['owners'][number] {
  const seat = rowsOf(row[2]).find(([, role]) => role === 'headquarters');
  const { validFrom, validUntil, citations } = statedOf(listOf(row[0]));
  return { validFrom, validUntil, citations, id: textOf(listOf(row[1])[0]), country: textOrNull(seat?.[2]) };
}

/** Reads a fact from its text, its id and what supports it. */
export function factOf([text, id, citations]: Cells, subject: string): EvidenceFact {
  const { metric, rest, lower, upper } = splitFactText(textOf(text));
  return { ...readRest({ metric, rest }), lower, upper, id: textOf(id), subject, citations: textsOf(citations), complete: false };
}

function productOf([edge, properties, parents]: Cells): EvidenceProduct {
  const [id, kind, category, name, localName, aliases] = listOf(properties);
  const { validFrom, validUntil, citations } = statedOf(listOf(edge));
  // A subsidiary's product counts while the subsidiary belongs to the company.
  const spans = rowsOf(parents).map(([from, until]) => ({ from: textOf(from), until: textOf(until) }));
  const names = [textOrNull(name), textOrNull(localName), ...aliasTexts(aliases)].filter((text) => text !== null);
  return {
    validFrom: spans.reduce((latest, { from }) => (from > latest ? from : latest), validFrom),
    validUntil: spans.reduce((earliest, { until }) => (until < earliest ? until : earliest), validUntil),
    citations,
    id: textOf(id),
    kind: textOrNull(kind),
    category: textOrNull(category),
    names: names.slice(),
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
