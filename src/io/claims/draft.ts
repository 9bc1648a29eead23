import { foldText } from '../../lib/index.ts';
import type { GraphModel } from '../../model/index.ts';
import { parsePartialDate, SINCE_EVER, STILL } from '../../time/index.ts';
import type { EdgeClaim, NodeClaim, PropertyValue } from '../../write/index.ts';
import type { KnownMetric } from '../validate/index.ts';
import { ALWAYS, type Span } from '../when.ts';
import { contentHash } from './content-hash.ts';

/** Claims in the making. */
export interface Draft {
  readonly datasetId: string;
  readonly model: GraphModel;
  /** Names of entries by id, for sentences. */
  readonly names: ReadonlyMap<string, string>;
  /** First day on which a source was public, by its id. */
  readonly publicSince: ReadonlyMap<string, string>;
  /** The vocabulary: what kind of value a figure has. */
  readonly metrics: ReadonlyMap<string, KnownMetric>;
  /** Without their hash: what hangs on a node is added to it until all rows are read. */
  readonly nodes: Map<string, DraftNode>;
  readonly edges: Map<string, EdgeClaim>;
}

export type DraftNode = Omit<NodeClaim, 'hash'>;

/** Properties before what is not known is left out. */
export type Properties = Readonly<Record<string, PropertyValue | undefined>>;

export interface NodeParts {
  readonly type: string;
  readonly properties: Properties;
  readonly published: string;
  readonly citations?: readonly string[];
}

export interface EdgeParts {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly published: string;
  readonly span?: Span;
  readonly citations?: readonly string[];
  readonly inherited?: boolean;
  readonly rank?: EdgeClaim['rank'];
  readonly properties?: Properties;
}

/** Adds a node that has an id of its own. */
export function addNode(draft: Draft, id: string, { type, properties, published, citations = [] }: NodeParts): string {
  const node = draft.model.types.get(type);
  const known = withoutUnknown(properties);
  draft.nodes.set(id, {
    kind: 'node',
    id,
    type,
    entity: node?.entity ?? false,
    published,
    citations,
    sortKey: sortKeyOf(draft.model, id, type, known),
    properties: known,
  });
  return id;
}

/** Adds a node that is its content: its id is a hash, so another content is another node. `owner` keeps equal contents of two owners apart. */
export function addContent(draft: Draft, owner: string, parts: NodeParts): string {
  return addNode(draft, contentId(draft, owner, parts), parts);
}

function contentId({ datasetId }: Draft, owner: string, { type, properties, published, citations }: NodeParts): string {
  const stem = type.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();
  return `${stem}:${contentHash([datasetId, owner, withoutUnknown(properties), published, citations])}`;
}

/** The claim of a node, with the hash of all that it says. */
export function hashed({ kind, ...content }: DraftNode): NodeClaim {
  return { kind, ...content, hash: contentHash(content) };
}

/** Adds an edge; without a span it holds always. */
export function addEdge(draft: Draft, parts: EdgeParts): void {
  const { type, from, to, published, span = ALWAYS, citations = [], inherited = false, rank = 'NORMAL' } = parts;
  const content = { type, from, to, ...span, rank, published, citations, inherited, properties: withoutUnknown(parts.properties ?? {}) };
  const key = contentHash([draft.datasetId, content]);
  draft.edges.set(key, { kind: 'edge', key, ...content });
}

/** The entry's name, for sentences; its id where another data set states it. */
export function nameOf({ names }: Draft, id: string): string {
  return names.get(id) ?? id;
}

function withoutUnknown(properties: Properties): Readonly<Record<string, PropertyValue>> {
  const known: Record<string, PropertyValue> = {};
  for (const [name, value] of Object.entries(properties)) if (value !== undefined) known[name] = value;
  return known;
}

/** What puts a node in its place in the default order of its type; what has no such value comes last. */
function sortKeyOf(model: GraphModel, id: string, type: string, properties: Readonly<Record<string, PropertyValue>>): string {
  const { sortBy = 'name', sort = 'ASC' } = model.types.get(type) ?? {};
  const value = sortBy === 'id' ? id : properties[sortBy];
  if (typeof value === 'number') return String(value).padStart(12, '0');
  if (typeof value !== 'string') return sort === 'DESC' ? SINCE_EVER : STILL;
  return parsePartialDate(value)?.first ?? foldText(value);
}
