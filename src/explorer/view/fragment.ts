import { idOf, LinkError, LONGEST_ID, plain, text } from './link-words.ts';
import { decodeProfile, encodeProfile } from './profile-fragment.ts';
import { EMPTY_VIEW, LAYOUTS, TABLE_LISTS, TABS, type View, type ViewNode, type ViewTable } from './view.ts';

/** A view read from a link, or why it cannot be. */
export type Decoded = { readonly view: View } | { readonly problem: string };

const VERSION = '1';
/** More than anybody draws, few enough that a hostile link costs nothing. */
const MOST_IDS = 2_000;
const LARGEST_PLACE = 1_000_000;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/** The view as the fragment of a link, without `#`: readable, short (what is as usual is left out), and whole. */
export function encodeView(view: View): string {
  const parts: readonly (readonly [name: string, value: string | null])[] = [
    ['v', VERSION],
    ['at', view.at.valid],
    ['known', view.at.known && text(view.at.known)],
    ['published', view.at.published],
    ['with', view.compareWith],
    ['tab', view.tab === EMPTY_VIEW.tab ? null : view.tab],
    ...tableParts(view.table),
    ['open', view.open === null ? null : text(view.open)],
    ['part', view.part === null ? null : text(view.part)],
    ['layout', view.layout === EMPTY_VIEW.layout ? null : view.layout],
    ['nodes', view.nodes.map(({ id, x, y, pinned }) => `${text(id)},${x},${y}${pinned ? ',p' : ''}`).join(';')],
    ['add', list(view.unplaced)],
    ['less', list(view.hiddenKinds)],
    ['without', list(view.hiddenRelations)],
    ['groups', list(view.openedGroups)],
    ['chosen', list(view.selection)],
    ['company', view.profile && encodeProfile(view.profile)],
    ['light', view.highlight && `${list(view.highlight.nodes)};${list(view.highlight.links)}`],
  ];
  const said = parts.filter(([, value]) => value !== null && value !== '');
  return said.length === 1 ? '' : said.map(([name, value]) => `${name}=${value}`).join('&');
}

/** Reads the fragment of a link, with or without `#`; an empty one is the start page. */
export function decodeView(fragment: string): Decoded {
  const body = fragment.replace(/^#/, '');
  if (body === '') return { view: EMPTY_VIEW };
  try {
    const said = new Map(body.split('&').map((part) => [part.slice(0, Math.max(0, part.indexOf('='))), part.slice(part.indexOf('=') + 1)]));
    if (said.get('v') !== VERSION) return { problem: 'It was made by another version of the explorer, or is no link of it.' };
    return { view: viewOf((name) => said.get(name) ?? null) };
  } catch (error) {
    return { problem: error instanceof LinkError ? error.message : 'It has been cut off or changed.' };
  }
}

function viewOf(said: (name: string) => string | null): View {
  const highlight = said('light');
  const nodes = (said('nodes') ?? '')
    .split(';')
    .filter((part) => part !== '')
    .map(nodeOf);
  const [lit = '', links = ''] = (highlight ?? '').split(';');
  if (nodes.length > MOST_IDS) throw new LinkError(`It holds more than ${MOST_IDS} entries.`);
  const ids = new Set(nodes.map(({ id }) => id));
  if (ids.size < nodes.length) throw new LinkError('It names an entry twice.');
  return {
    at: { valid: shaped(said('at'), DAY), known: shaped(plain(said('known')), INSTANT), published: shaped(said('published'), DAY) },
    compareWith: shaped(said('with'), DAY),
    nodes,
    unplaced: idsOf(said('add')).filter((id) => !ids.has(id)),
    layout: oneOf(LAYOUTS, said('layout'), EMPTY_VIEW.layout),
    hiddenKinds: idsOf(said('less')),
    hiddenRelations: idsOf(said('without')),
    openedGroups: idsOf(said('groups')),
    selection: idsOf(said('chosen')),
    open: idOf(said('open')),
    part: idOf(said('part')),
    profile: decodeProfile(said('company')),
    tab: oneOf(TABS, said('tab'), EMPTY_VIEW.tab),
    table: tableOf(said),
    highlight: highlight === null ? null : { nodes: idsOf(lit), links: idsOf(links) },
  };
}

function tableParts({
  list: name,
  sort,
  isDescending,
  words,
  hiddenVerdicts,
}: ViewTable): readonly (readonly [name: string, value: string | null])[] {
  return [
    ['table', name === EMPTY_VIEW.table.list ? null : name],
    ['sort', sort === null ? null : `${isDescending ? '-' : ''}${text(sort)}`],
    ['words', text(words)],
    ['fewer', list(hiddenVerdicts)],
  ];
}

function tableOf(said: (name: string) => string | null): ViewTable {
  const sort = said('sort');
  return {
    list: oneOf(TABLE_LISTS, said('table'), EMPTY_VIEW.table.list),
    sort: sort === null ? null : idOf(sort.replace(/^-/, '')),
    isDescending: sort?.startsWith('-') ?? false,
    words: (plain(said('words')) ?? '').slice(0, LONGEST_ID),
    hiddenVerdicts: idsOf(said('fewer')),
  };
}

function nodeOf(part: string): ViewNode {
  const [id = null, x = '', y = '', pin] = part.split(',');
  const known = idOf(id);
  if (known === null) throw new LinkError('An entry has no id.');
  return { id: known, x: placeOf(x), y: placeOf(y), pinned: pin === 'p' };
}

function placeOf(digits: string): number {
  const place = Number(digits);
  if (!/^-?\d+$/.test(digits) || Math.abs(place) > LARGEST_PLACE) throw new LinkError(`"${digits}" is no place of an entry.`);
  return place + 0;
}

function idsOf(joined: string | null): readonly string[] {
  const parts = (joined ?? '').split(',').filter((part) => part !== '');
  if (parts.length > MOST_IDS) throw new LinkError(`It holds more than ${MOST_IDS} entries.`);
  return [...new Set(parts.flatMap((part) => idOf(part) ?? []))];
}

function shaped(value: string | null, shape: RegExp): string | null {
  if (value === null) return null;
  // The shape alone lets the 31st of February pass, which no service answers.
  const date = new Date(shape === DAY ? `${value}T00:00:00Z` : value);
  const isReal = !Number.isNaN(date.getTime()) && (shape !== DAY || date.toISOString().startsWith(value));
  if (!shape.test(value) || !isReal) throw new LinkError(`"${value}" is no date.`);
  return value;
}

function oneOf<T extends string>(names: readonly T[], value: string | null, usual: T): T {
  if (value === null) return usual;
  const known = names.find((name) => name === value);
  if (known === undefined) throw new LinkError(`"${value}" is not known here.`);
  return known;
}

function list(ids: readonly string[]): string {
  return ids.map(text).join(',');
}
