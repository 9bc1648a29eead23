import type { Client } from 'urql';
import { CanvasSourcesDocument } from '../generated/operations.ts';
import { batchesOf } from './batches.ts';
import { dayText } from './dates.ts';
import { placeIn, type Drawing, type ShownNode } from './drawing.ts';
import type { Graph } from './graph.ts';
import { KIND_LOOKS } from './kinds.ts';
import { pictureOf, type Drawn, type PictureSource } from './picture.ts';
import type { At } from '../view/index.ts';

/** So many sources are printed below a picture; the rest is counted. */
const MOST_SOURCES = 200;

/** What is drawn, and where. */
interface Placed {
  readonly drawing: Drawing;
  readonly nodes: readonly ShownNode[];
  readonly graph: Graph;
}

/** The canvas as an SVG file with the sources of all that is drawn. */
export async function svgOf(client: Client, placed: Placed, at: At, day: string): Promise<string> {
  const { drawing } = placed;
  const ids = drawing.bundles.length === 0 ? [] : drawing.cards.map(({ id }) => id);
  const citedBy = await readSources(client, ids, at);
  const cited = drawing.bundles.flatMap(({ links }) => links.flatMap(({ id }) => citedBy.get(id) ?? []));
  const bySource = new Map(cited.map((source) => [source.id, source]));
  const printed = [...bySource.values()].slice(0, MOST_SOURCES);
  const numbers = new Map(printed.map(({ id }, index) => [id, index + 1]));
  const left = bySource.size - printed.length;
  const drawn = drawnOf(placed, (link) => (citedBy.get(link) ?? []).flatMap(({ id }) => numbers.get(id) ?? []));
  return pictureOf(drawn, {
    title: titleOf(drawing),
    at: `Ambit, ${coordinatesText(at, day)}${left > 0 ? `; ${left} more sources` : ''}`,
    sources: printed,
  });
}

/** The drawing as a picture takes it; `numbersOf` gives the numbers of the sources behind a relation. */
export function drawnOf({ drawing, nodes, graph }: Placed, numbersOf: (link: string) => readonly number[]): Drawn {
  const placeOf = placeIn(drawing, nodes);
  return {
    cards: [
      ...drawing.cards.map((card) => ({ ...card, ...placeOf(card.id) })),
      ...drawing.groups.map((group) => ({
        ...placeOf(group.id),
        id: group.id,
        kind: group.kind,
        name: `${group.members.length} ${KIND_LOOKS[group.kind].plural.toLowerCase()}`,
        localName: null,
        facts: [group.owner === null ? '' : `of ${graph.cards.get(group.owner)?.name ?? group.owner}`],
        absence: null,
      })),
    ],
    lines: drawing.bundles.map(({ from, to, label, labelAt, both, holds, links }) => ({
      from,
      to,
      label,
      labelAt,
      both,
      holds,
      sources: [...new Set(links.flatMap(({ id }) => numbersOf(id)))].toSorted((a, b) => a - b),
    })),
  };
}

/** The coordinates of a picture in words: `as of 12 July 2021, as known on 2026-01-01`. */
export function coordinatesText({ known, published }: At, day: string): string {
  return [
    `as of ${dayText(day)}`,
    known === undefined ? null : `as known on ${known.slice(0, 10)}`,
    published === undefined ? null : `from sources published by ${dayText(published)}`,
  ]
    .filter((part) => part !== null)
    .join(', ');
}

/** What is drawn, by its first names. */
export function titleOf({ cards }: Drawing): string {
  const names = cards.slice(0, 3).map(({ name }) => name);
  return cards.length > 3 ? `${names.join(', ')} and ${cards.length - 3} more` : names.join(', ');
}

/** The sources of every relation among these entries, each once, by the id of the relation. */
export async function readSources(
  client: Client,
  ids: readonly string[],
  at: At,
): Promise<ReadonlyMap<string, readonly (PictureSource & { readonly id: string })[]>> {
  const results = await Promise.all(batchesOf(ids, []).map((batch) => client.query(CanvasSourcesDocument, { ids: [...batch], at }).toPromise()));
  const citedBy = new Map<string, readonly (PictureSource & { readonly id: string })[]>();
  for (const { data, error } of results) {
    if (!data) throw error ?? new Error('The service did not answer.');
    for (const { id, citations } of data.neighbourhood.edges) {
      const bySource = new Map(citations.map(({ source }) => [source.id, source]));
      citedBy.set(
        id,
        [...bySource.values()].map(({ publishedOn, ...source }) => ({ ...source, published: publishedOn?.text ?? null })),
      );
    }
  }
  return citedBy;
}

/** The same picture as PNG, at twice its size unless that is more than a canvas takes. */
export async function pngOf(svg: string): Promise<Blob> {
  const image = new Image();
  // A data address: the page's security policy lets no other kind of made-up image in.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const scale = Math.min(2, 8000 / Math.max(image.width, image.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(image.width * scale);
  canvas.height = Math.round(image.height * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The browser could not make a PNG.'))), 'image/png');
  });
}

/** Hands a file to the browser to keep. */
export function download(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
