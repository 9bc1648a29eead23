import type { Plan, RootPlan } from './plan.ts';

type Args = Readonly<Record<string, unknown>>;

/** Coordinates that a root field asks for: those of the answer, and the earlier ones of a question that compares two. */
interface AskedAt {
  readonly at: unknown;
  readonly earlier?: unknown;
}

/** Questions that compare two coordinates, with the arguments that give them. */
const COMPARING: Readonly<Record<string, (args: Args) => Required<AskedAt>>> = {
  'Query.changes': ({ from, to }) => ({ at: to, earlier: from }),
  'Query.compare': ({ before, after }) => ({ at: atOf(after), earlier: atOf(before) }),
};

const atOf = (text: unknown): unknown => (typeof text === 'object' && text !== null && 'at' in text ? text.at : null);

/** A place is the index of a root field; its earlier coordinates have a place of their own, far behind all roots. */
const EARLIER = 10_000;

/** The place of the earlier coordinates of a root that compares two. */
export const earlierPlace = (root: number): number => root + EARLIER;

/** The root that a place belongs to. */
export const rootOfPlace = (place: number): number => place % EARLIER;

/** Whether a root compares two coordinates. */
export const isComparing = ({ computed }: RootPlan): boolean => computed !== null && Object.hasOwn(COMPARING, computed.source);

/** Every place of a plan that has coordinates. */
export function placesOf({ roots }: Plan): readonly number[] {
  return roots.flatMap((root, index) => (isComparing(root) ? [index, earlierPlace(index)] : [index]));
}

/** What a place asks for as its coordinates. */
export function askedAt(root: RootPlan, args: Args, place: number): unknown {
  const asked: AskedAt = COMPARING[root.computed?.source ?? '']?.(args) ?? { at: args['at'] };
  return place >= EARLIER ? asked.earlier : asked.at;
}

/** The place whose coordinates hold below a field of a computed value: what a change calls `before` is seen at the earlier ones. */
export function placeBelow(source: string, root: number, type: string, field: string): number {
  return type === 'Transition' && field === 'before' && Object.hasOwn(COMPARING, source) ? earlierPlace(root) : root;
}
