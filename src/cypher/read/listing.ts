import { shapeOf, type Condition, type OrderKey } from '../../plan/index.ts';
import { cypher, join, name, type Cypher } from '../cypher.ts';
import { compileCondition } from './compile-condition.ts';
import { holds, type Scope, type Subject } from './scope.ts';

/** How a list was asked for: what shapes its text besides the plan. */
export interface Listing {
  readonly backward: boolean;
  readonly where: Condition | null;
  /** Null for the default order of the type. */
  readonly order: readonly OrderKey[] | null;
  readonly after: boolean;
  readonly before: boolean;
}

/** Dimensions that a `facets` call asks for, by call. */
export type FacetCalls = ReadonlyMap<number, readonly string[]>;

/** Equal for listings with the same text. */
export function listingKey({ backward, where, order, after, before }: Listing): string {
  const keys = order?.map((key) => `${key.kind === 'count' ? key.edge.name : key.property} ${key.direction}`).join() ?? '';
  const cursor = order ? `${after ? 'after' : ''}${before ? 'before' : ''}` : '';
  return `${backward ? 'backward' : ''} ${shapeOf(where)} ${keys} ${cursor}`;
}

/** The filter of a list, as a condition on the node at hand; null without one. */
export function whereOf(
  { where }: Listing,
  call: number,
  place: { readonly node: Cypher; readonly view: Cypher; readonly edge: Cypher | null; readonly depth: number },
  scope: Scope,
): Cypher | null {
  if (!where) return null;
  let index = 0;
  return compileCondition(where, place, scope, () => scope.slots.param({ from: 'value', call, index: index++ }));
}

/** An order of its own: the keys as variables, the condition of a cursor, and what to sort by. */
export interface OwnOrder {
  /** `expr AS by1_0, …`: named by depth, since lists stand in lists. */
  readonly keys: Cypher;
  readonly names: Cypher;
  readonly cursor: Cypher | null;
  readonly by: Cypher;
}

/** The order that a list was asked for; null for the default one, which indexes serve. */
export function ownOrder(
  { order, backward, after, before }: Listing,
  call: number,
  place: Pick<Subject, 'node' | 'view' | 'depth'>,
  scope: Scope,
): OwnOrder | null {
  if (!order) return null;
  const { node, view, depth } = place;
  const keys = [
    ...order.map((key) => ({ text: keyText(key, node, view, scope), descending: key.direction === 'DESC' })),
    { text: cypher`${node}.id`, descending: false },
  ];
  const names = keys.map((_, index) => name(`by${depth}_${index}`));
  const comparisons = (side: 'afterKey' | 'beforeKey'): Cypher => {
    const value = (index: number): Cypher => scope.slots.param({ from: side, call, index });
    const parts = keys.map(({ descending }, index) => {
      const equal = names.slice(0, index).map((other, at) => cypher`${other} = ${value(at)}`);
      const beyond =
        descending === (side === 'afterKey') ? cypher`${names[index] ?? node} < ${value(index)}` : cypher`${names[index] ?? node} > ${value(index)}`;
      return cypher`(${join([...equal, beyond], ' AND ')})`;
    });
    return cypher`(${join(parts, ' OR ')})`;
  };
  const cursors = [...(after ? [comparisons('afterKey')] : []), ...(before ? [comparisons('beforeKey')] : [])];
  return {
    keys: join(
      keys.map(({ text }, index) => cypher`${text} AS ${names[index] ?? node}`),
      ', ',
    ),
    names: join(names, ', '),
    cursor: cursors.length > 0 ? join(cursors, ' AND ') : null,
    by: join(
      keys.map(({ descending }, index) => cypher`${names[index] ?? node} ${descending !== backward ? cypher`DESC` : cypher`ASC`}`),
      ', ',
    ),
  };
}

/** Nulls come last in both directions: a text or number beyond all others stands for them. */
function keyText(key: OrderKey, node: Cypher, view: Cypher, scope: Scope): Cypher {
  if (key.kind === 'count') {
    const { relation, direction } = key.edge;
    const edge = cypher`[q:${name(relation)}]`;
    const pattern = direction === 'OUT' ? cypher`(${node})-${edge}->()` : cypher`(${node})<-${edge}-()`;
    return cypher`COUNT { MATCH ${pattern} WHERE ${holds(cypher`q`, scope)} }`;
  }
  const stored = cypher`${key.property === 'order' ? node : view}.${name(key.property)}`;
  const isNumber = key.property === 'amountMinor' || key.property === 'number' || key.property === 'lower';
  if (isNumber) return key.direction === 'DESC' ? cypher`coalesce(${stored}, -1.0e308)` : cypher`coalesce(${stored}, 1.0e308)`;
  return key.direction === 'DESC' ? cypher`coalesce(${stored}, '')` : cypher`coalesce(${stored}, '\uffff')`;
}
