import type { Client } from 'urql';
import { CanvasSourcesDocument } from '../generated/operations.ts';
import { batchesOf } from './batches.ts';
import { dayText } from './dates.ts';
import type { Drawing } from './drawing.ts';
import type { Graph } from './graph.ts';
import { KIND_LOOKS } from './kinds.ts';
import { pictureOf, type Drawn, type PictureSource } from './picture.ts';
import type { At } from '../view/index.ts';

/** So many sources are printed below a picture; the rest is counted. */
const MOST_SOURCES = 200;

/** The canvas as an SVG file with the sources of all that is drawn. */
export async function svgOf(client: Client, drawing: Drawing, graph: Graph, at: At, day: string): Promise<string> {
  const { bySource, ofLink } = await readSources(client, drawing, at);
  const numbers = new Map([...bySource.keys()].slice(0, MOST_SOURCES).map((id, index) => [id, index + 1]));
  const sources = [...bySource.values()].slice(0, MOST_SOURCES);
  const left = bySource.size - sources.length;
  const drawn: Drawn = {
    cards: [
      ...drawing.entries.map(({ card, node }) => ({ ...card, x: node.x, y: node.y })),
      ...drawing.groups.map(({ group, place }) => ({
        ...place,
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
      sources: [...new Set(links.flatMap(({ id }) => [...(ofLink.get(id) ?? [])].flatMap((source) => numbers.get(source) ?? [])))].toSorted(
        (a, b) => a - b,
      ),
    })),
  };
  return pictureOf(drawn, {
    title: titleOf(drawing),
    at: `Ambit, as of ${dayText(day)}${at.known === undefined ? '' : `, as known on ${at.known.slice(0, 10)}`}${left > 0 ? `; ${left} more sources` : ''}`,
    sources,
  });
}

function titleOf({ entries }: Drawing): string {
  const names = entries.slice(0, 3).map(({ card }) => card.name);
  return entries.length > 3 ? `${names.join(', ')} and ${entries.length - 3} more` : names.join(', ');
}

async function readSources(client: Client, { entries, bundles }: Drawing, at: At) {
  const batches =
    bundles.length === 0
      ? []
      : batchesOf(
          entries.map(({ node }) => node.id),
          [],
        );
  const results = await Promise.all(batches.map((ids) => client.query(CanvasSourcesDocument, { ids: [...ids], at }).toPromise()));
  const bySource = new Map<string, PictureSource>();
  const ofLink = new Map<string, ReadonlySet<string>>();
  const drawn = new Set(bundles.flatMap(({ links }) => links.map(({ id }) => id)));
  for (const { data, error } of results) {
    if (!data) throw error ?? new Error('The service did not answer.');
    for (const { id, citations } of data.neighbourhood.edges) {
      if (!drawn.has(id)) continue;
      ofLink.set(id, new Set(citations.map(({ source }) => source.id)));
      for (const { source } of citations)
        bySource.set(source.id, { title: source.title, publisher: source.publisher, published: source.publishedOn?.text ?? null, url: source.url });
    }
  }
  return { bySource, ofLink };
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
