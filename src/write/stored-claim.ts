import { foldText, invariant, sortableText } from '../lib/index.ts';
import { FOLDED_PROPERTIES, UNREAD_ENDS } from '../model/index.ts';
import { STILL_RECORDED } from '../time/index.ts';
import type { EdgeClaim, NodeClaim, PropertyValue } from './claim.ts';

export type Properties = Readonly<Record<string, PropertyValue>>;

/** What the act of recording adds to a claim. */
export interface Stamp {
  readonly dataset: string;
  readonly change: number;
  readonly instant: string;
}

/** An end of an edge, as the edge copies it. */
export interface End {
  readonly type: string;
  readonly order: string;
}

/** Properties that every node or edge gets here; a type may not use these names for something else. */
function withoutClash(own: Properties, common: Properties): Properties {
  const clash = Object.keys(own).find((property) => Object.hasOwn(common, property));
  invariant(clash === undefined, `no type has a property of its own called ${clash}`);
  return { ...own, ...common };
}

/** An index takes keys of some kilobytes; what is alike up to here is ordered by id. */
const LONGEST_KEY = 200;

/** Place in the type's default order, as one text: a page is one index range. U+0001 sorts before every letter of a key. */
export const orderOf = ({ id, sortKey }: Pick<NodeClaim, 'id' | 'sortKey'>): string => `${sortableText(sortKey.slice(0, LONGEST_KEY))}\u0001${id}`;

/** What an edge copies of a claimed end. */
export const endOf = (node: NodeClaim): End => ({ type: node.type, order: orderOf(node) });

/** Folded copies of the texts that filters compare. */
function folded(properties: Properties): Properties {
  const copies: Record<string, PropertyValue> = {};
  for (const [property, value] of Object.entries(properties)) {
    if (!FOLDED_PROPERTIES.has(property)) continue;
    if (typeof value === 'string') copies[`fold_${property}`] = sortableText(foldText(value));
    else if (Array.isArray(value)) copies[`fold_${property}`] = value.map((text) => sortableText(foldText(text)));
  }
  return copies;
}

/** What a data set says of a node, as it is stored. */
export function statedOfNode({ id, type, hash, published, sortKey, citations, properties }: NodeClaim, dataset: string): Properties {
  return withoutClash({ ...properties, ...folded(properties) }, { id, type, dataset, hash, published, order: orderOf({ id, sortKey }), citations });
}

/** What an edge has that says nothing else is not stored: every property costs an import, and whoever looks for another one on the edge. */
const USUAL: Properties = { precision: 'DAY', rank: 'NORMAL', inherited: false };

/** Of the properties of an edge those that are stored: what is not as usual, and copies of the ends that somebody reads. */
export function withoutUsual<Value>(type: string, properties: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> {
  const unread = UNREAD_ENDS.get(type) ?? [];
  const isStored = (property: string, value: Value): boolean => {
    if (property === 'citations') return Array.isArray(value) && value.length > 0;
    if (property === 'fromKind' || property === 'fromOrder') return !unread.includes('from');
    if (property === 'toKind' || property === 'toOrder') return !unread.includes('to');
    return USUAL[property] !== value;
  };
  return Object.fromEntries(Object.entries(properties).filter(([property, value]) => isStored(property, value)));
}

/** What a data set says of an edge, as it is stored, with what it copies from its ends. */
export function statedOfEdge(edge: EdgeClaim, dataset: string, from: End, to: End): Properties {
  const { key, validFrom, validUntil, precision, rank, published, citations, inherited } = edge;
  const ends = { fromId: edge.from, toId: edge.to, fromKind: from.type, toKind: to.type, fromOrder: from.order, toOrder: to.order };
  const common = { key, dataset, validFrom, validUntil, precision, rank, published, citations, inherited, ...ends };
  return withoutUsual(edge.type, withoutClash({ ...edge.properties, ...folded(edge.properties) }, common));
}

/** When and by which change a state was recorded. */
export function recordedAs({ change, instant }: Stamp): Properties {
  return { change, recordedFrom: instant, recordedUntil: STILL_RECORDED };
}

/** Labels of a node. */
export function labelsOf({ type, entity }: Pick<NodeClaim, 'type' | 'entity'>): readonly string[] {
  return entity ? ['Entity', type] : [type];
}
