import { cardText } from './card-text.ts';
import { escaped } from './escaped.ts';
import { CARD, type Card, type Point } from './graph.ts';
import { KIND_LOOKS } from './kinds.ts';
import { lineBetween } from './line.ts';
import { endsOf } from './ports.ts';
import { wrapText } from './wrap-text.ts';

/** A source of what is drawn, as it is printed below the picture. */
export interface PictureSource {
  readonly title: string;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly url: string | null;
}

/** What stands on the canvas. */
export interface Drawn {
  readonly cards: readonly (Pick<Card, 'id' | 'kind' | 'name' | 'localName' | 'facts' | 'absence'> & Point)[];
  readonly lines: readonly {
    readonly from: string;
    readonly to: string;
    readonly label: string;
    readonly labelAt: 'from' | 'to';
    readonly both: boolean;
    readonly holds: boolean;
    /** Numbers, from 1, of the sources it rests on. */
    readonly sources: readonly number[];
  }[];
}

export interface PictureOptions {
  readonly title: string;
  /** The coordinates in words: `as of 12 July 2021`. */
  readonly at: string;
  readonly sources: readonly PictureSource[];
}

const MARGIN = 40;
const HEAD = 84;
const SOURCE_LINE = 18;
const SOURCE_SIZE = 12;
/** Of a letter of an address, as a part of the size: addresses have few narrow letters. */
const URL_EM = 0.6;
const FONT = "font-family=\"system-ui, 'Segoe UI', 'Noto Sans', 'Noto Sans CJK SC', sans-serif\"";

/** The canvas as one SVG file on white, with its title, date and sources. Everything from data is text in it, never markup. */
export function pictureOf(drawn: Drawn, { title, at, sources }: PictureOptions): string {
  const box = boxOf(drawn.cards);
  const width = Math.max(720, box.width + 2 * MARGIN);
  const foot = HEAD + box.height + 2 * MARGIN;
  const printed = sourceLines(sources, (width - 2 * MARGIN) / SOURCE_SIZE);
  const height = foot + (printed.length === 0 ? 0 : 44 + printed.length * SOURCE_LINE);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" ${FONT}>`,
    `<title>${escaped(title)}</title>`,
    '<defs><marker id="head" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" markerHeight="7" orient="auto-start-reverse"><path d="M0,1L9,5L0,9z" fill="#868e96"/></marker></defs>',
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    text(MARGIN, 46, 22, '#212529', wrapText(title, (width - 2 * MARGIN) / 22, 1)[0] ?? '', ' font-weight="600"'),
    text(MARGIN, 70, 13, '#495057', at),
    `<g transform="translate(${MARGIN - box.x} ${HEAD + MARGIN - box.y})">`,
    ...linesOf(drawn),
    ...drawn.cards.map(cardMarkup),
    '</g>',
    ...sourcesMarkup(printed, foot),
    '</svg>',
  ].join('\n');
}

function boxOf(cards: readonly Point[]): Point & { readonly width: number; readonly height: number } {
  if (cards.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  const [xs, ys] = [cards.map(({ x }) => x), cards.map(({ y }) => y)];
  const corner = { x: Math.min(...xs), y: Math.min(...ys) };
  return { ...corner, width: Math.max(...xs) - corner.x + CARD.width, height: Math.max(...ys) - corner.y + CARD.height };
}

function linesOf({ cards, lines }: Drawn): readonly string[] {
  const places = new Map(cards.map((card) => [card.id, card]));
  const numbered = lines.map((line, index) => ({ ...line, id: String(index) }));
  const ends = endsOf(numbered, places);
  const drawn = numbered.flatMap((line) => {
    const { from, to } = ends.get(line.id) ?? {};
    return from && to ? [{ ...line, words: line.label, ...lineBetween(from, to, line.labelAt) }] : [];
  });
  // Words above all lines, so that none is crossed out.
  return [
    ...drawn.map(({ path, both, holds }) => {
      const dashes = holds ? '' : ' stroke-dasharray="5 5" opacity="0.5"';
      return `<path d="${path}" fill="none" stroke="#868e96" stroke-width="1.4" marker-end="url(#head)"${both ? ' marker-start="url(#head)"' : ''}${dashes}/>`;
    }),
    ...drawn.map(({ label: place, words: word, sources }) => {
      const numbered = sources.length === 0 ? word : `${word} [${sources.join(', ')}]`;
      const halo = ` text-anchor="${place.anchor}" stroke="#ffffff" stroke-width="4" stroke-linejoin="round" paint-order="stroke"`;
      return text(Math.round(place.x), Math.round(place.y) + 4, 11, '#495057', numbered, halo);
    }),
  ];
}

function cardMarkup(card: Drawn['cards'][number]): string {
  const { kind, absence, x, y } = card;
  const { ink, word } = KIND_LOOKS[kind];
  const { names, rows } = cardText(card);
  return [
    `<g transform="translate(${x} ${y})"${absence === null ? '' : ' opacity="0.55"'}>`,
    `<rect width="${CARD.width}" height="${CARD.height}" rx="8" fill="#ffffff" stroke="${ink}"${absence === null ? '' : ' stroke-dasharray="4 4"'}/>`,
    `<rect width="5" height="${CARD.height}" rx="2" fill="${ink}"/>`,
    text(14, 17, 10, ink, word, ' font-weight="600"'),
    ...names.map((line, index) => text(14, 33 + index * 16, 13, '#212529', line, ' font-weight="600"')),
    ...rows.map((line, index) => text(14, 35 + names.length * 16 + index * 15, 11, '#495057', wrapText(line, 18, 1)[0] ?? '')),
    '</g>',
  ].join('');
}

/** Sources in full, however narrow the picture is: an address that is cut leads nowhere. */
function sourceLines(sources: readonly PictureSource[], ems: number): readonly string[] {
  return sources.flatMap(({ title, publisher, published, url }, index) => [
    ...wrapText(`${index + 1}. ${[title, publisher, published].filter((part) => part !== null).join(', ')}`, ems, 3),
    ...partsOf(url ?? '', Math.floor(ems / URL_EM)).map((part) => `    ${part}`),
  ]);
}

function partsOf(url: string, letters: number): readonly string[] {
  return Array.from({ length: Math.ceil(url.length / letters) }, (_, index) => url.slice(index * letters, (index + 1) * letters));
}

function sourcesMarkup(lines: readonly string[], top: number): readonly string[] {
  if (lines.length === 0) return [];
  return [
    text(MARGIN, top + 16, 13, '#212529', 'Sources', ' font-weight="600"'),
    ...lines.map((line, index) => text(MARGIN, top + 40 + index * SOURCE_LINE, SOURCE_SIZE, '#495057', line, ' xml:space="preserve"')),
  ];
}

function text(x: number, y: number, size: number, fill: string, words: string, more = ''): string {
  return `<text x="${x}" y="${y}" font-size="${size}" fill="${fill}"${more}>${escaped(words)}</text>`;
}
