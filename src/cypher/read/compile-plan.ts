import { earlierPlace, isComparing, needsOf, type Needs, type Plan, type RefPlan, type RootPlan } from '../../plan/index.ts';
import { constant, cypher, join, name, ordinal, type Cypher } from '../cypher.ts';
import { label, pageBranches, type Branch } from './compile-root-page.ts';
import { compileSelection } from './compile-selection.ts';
import type { CompileOptions, Compiler } from './compiler.ts';
import { compileExploration } from './compile-exploration.ts';
import { changesBranch } from './changes.ts';
import { filterBranches } from './filter-branches.ts';
import { evidenceOf, rulebookBranches } from './evidence.ts';
import { HEAD, HEAD_AGAIN, HEAD_AGAIN_VALUE, HEAD_VALUE } from './newest.ts';
import { hoistedClauses, viewOf, type Scope, type Subject } from './scope.ts';
import { Slots, type Slot } from './slots.ts';

/** Query text of a plan, and what its parameters are filled from. */
export interface CompiledPlan {
  readonly text: Cypher;
  readonly slots: readonly Slot[];
}

/** Tags of rows that belong to no root: what verdicts are judged by, and who is judged. */
export const RULEBOOK_TAG = 1_000;
export const POPULATION_TAG = 2_000;
/** Rows `[call, filter, id]`: what filters on measures and companies of verdicts stand for. */
export const FILTER_TAG = 30_000;

const HEAD_ROW = cypher`RETURN 0 AS t, ${HEAD_VALUE} AS v`;
const HEAD_AGAIN_ROW = cypher`${HEAD_AGAIN}\nRETURN 0 AS t, ${HEAD_AGAIN_VALUE} AS v`;

/**
 * One statement for the whole operation: each root field is a branch of tagged rows; tag 0 is Head, before and after all others.
 * The total and the facets of a root page come under the tag of its rows, as a row without an order.
 */
export function compilePlan(plan: Plan, options: CompileOptions): CompiledPlan {
  const compiler = compilerOf(options);
  const slots = new Slots();
  const branches = plan.roots.flatMap((root, index) => compileRoot(compiler, root, index, slots, needsOf(plan, index)));
  const filters = filterBranches(plan, options.filters, (place) => scopeOf(slots, place)).map(
    ({ place, match, value }) => cypher`${startOf(slots, place)}\n${match}\nRETURN ${ordinal(FILTER_TAG)} AS t, ${value} AS v`,
  );
  return compileBranchesOf([...branches, ...filters], slots);
}

/** The statement that brings what verdicts are judged by and nothing else: for a service that starts, or whose data changed under it. */
export function compileJudges(plan: Plan, options: CompileOptions): CompiledPlan {
  const slots = new Slots();
  const branches = plan.roots.flatMap((root, index) => judgeBranches(options, root, index, slots, needsOf(plan, index)));
  return compileBranchesOf(branches, slots);
}

/** The statement that follows verdicts: the nodes that they name, `[id, tuple]` under the tag of their reference. */
export function compileRefs(refs: readonly RefPlan[], options: CompileOptions): CompiledPlan {
  const compiler = compilerOf(options);
  const slots = new Slots();
  const branches = refs.flatMap((ref, index) => {
    const scope = scopeOf(slots, ref.root);
    const { selection } = ref;
    const content = selection.types.every((type) => compiler.content.has(type));
    const subject: Subject = { node: name('n'), view: name('v0'), content, depth: 0, hoisted: [] };
    const item = compiler.select(selection, subject, scope);
    const ids = slots.param({ from: 'refs', ref: index });
    const match = cypher`UNWIND ${ids} AS id MATCH (n:Node {id: id})\nWITH *, ${viewOf(name('n'), scope)} AS v0 WHERE v0.published <= ${scope.published}`;
    return [cypher`${startOf(slots, ref.root)}\n${match}${hoistedClauses(subject)}\nRETURN ${ordinal(index + 1)} AS t, [id, ${item}] AS v`];
  });
  return compileBranchesOf(branches, slots);
}

function compilerOf(options: CompileOptions): Compiler {
  const compiler: Compiler = { ...options, select: (selection, subject, scope) => compileSelection(compiler, selection, subject, scope) };
  return compiler;
}

function compileBranchesOf(branches: readonly Cypher[], slots: Slots): CompiledPlan {
  const text = cypher`${HEAD}
CALL (head, h) {
${join([HEAD_ROW, ...branches, HEAD_AGAIN_ROW], '\nUNION ALL\n')}
}
RETURN t, v`;
  return { text, slots: slots.all() };
}

/** Variable `k`: the instant of knowledge, Head's or an earlier one. */
function startOf(slots: Slots, root: number): Cypher {
  return cypher`WITH head, h, ${knownOf(slots, root)} AS k`;
}

function knownOf(slots: Slots, root: number): Cypher {
  const known = slots.param({ from: 'known', root });
  return cypher`CASE WHEN ${known} < h.instant THEN ${known} ELSE h.instant END`;
}

function scopeOf(slots: Slots, root: number): Scope {
  const eventKinds: Scope['eventKinds'] = (which) => slots.param({ from: 'eventKinds', root, which });
  return { valid: slots.param({ from: 'valid', root }), published: slots.param({ from: 'published', root }), known: name('k'), eventKinds, slots };
}

function compileRoot(compiler: Compiler, root: RootPlan, index: number, slots: Slots, needs: Needs): readonly Cypher[] {
  const start = isComparing(root) ? cypher`${startOf(slots, index)}, ${knownOf(slots, earlierPlace(index))} AS k2` : startOf(slots, index);
  const scope = scopeOf(slots, index);
  const tag = ordinal(index + 1);
  const own = ownBranches(compiler, root, index, scope);
  const rows = own.map(({ match, value }) => cypher`${start}\n${match}\nRETURN ${tag} AS t, ${value} AS v`);
  return [...rows, ...judgeBranches(compiler, root, index, slots, needs)];
}

/** What verdicts of a root are judged by, without what the service holds. */
function judgeBranches({ shared, held }: CompileOptions, root: RootPlan, index: number, slots: Slots, needs: Needs): readonly Cypher[] {
  const places = (isComparing(root) ? [index, earlierPlace(index)] : [index]).filter((place) => !shared.has(place));
  return places.flatMap((place) => [
    ...(needs.rulebook ? [rulebookRows(place, slots, held.rulebook.has(place))] : []),
    ...(needs.population && !held.population.has(place) ? [populationRows(root, place, slots)] : []),
  ]);
}

/** Which version of it holds at the instant of knowledge: that of the last change that touched it. Unknown where a change did not say. */
const RULEBOOK_VERSION = cypher`CASE WHEN k = h.instant THEN head.rulebook ELSE head(COLLECT { MATCH (c:Change) WHERE c.number > 0 AND c.recordedAt <= k WITH c ORDER BY c.number DESC LIMIT 1 RETURN c.rulebook }) END`;

/** The version first; what it holds where the service holds none, or not that version. Whoever holds one asks without: one text serves whatever is held. */
function rulebookRows(place: number, slots: Slots, isHeld: boolean): Cypher {
  const start = cypher`${startOf(slots, place)} WITH k, ${RULEBOOK_VERSION} AS version`;
  const tag = ordinal(RULEBOOK_TAG + place);
  if (isHeld) return cypher`${start} RETURN ${tag} AS t, ['Version', version] AS v`;
  const lacking = cypher`WITH k, version WHERE version IS NULL OR NOT version IN ${slots.param({ from: 'rulebooks', root: place })}`;
  const rows = rulebookBranches(scopeOf(slots, place)).map(({ match, value }) => cypher`${lacking}\n${match}\nRETURN ${value} AS v`);
  return cypher`${start}\nCALL (k, version) {\n${join([cypher`RETURN ['Version', version] AS v`, ...rows], '\nUNION ALL\n')}\n}\nRETURN ${tag} AS t, v`;
}

function populationRows(root: RootPlan, place: number, slots: Slots): Cypher {
  const scope = scopeOf(slots, place);
  return cypher`${startOf(slots, place)}${unlessCompany(root, slots)}\nWITH *, COUNT { (:Company) } AS everybody WHERE everybody <= ${slots.param({ from: 'crowd' })}\nMATCH (n:Company) WITH *, ${viewOf(name('n'), scope)} AS v0 WHERE v0 IS NOT NULL\nRETURN ${ordinal(POPULATION_TAG + place)} AS t, ${evidenceOf(name('n'), name('v0'), scope)} AS v`;
}

/** Changes of one company need the evidence of no other. */
function unlessCompany({ computed }: RootPlan, slots: Slots): Cypher {
  if (computed?.source !== 'Query.changes') return cypher``;
  return cypher`\nMATCH (asked:Node&Entity {id: ${slots.param({ from: 'id', call: computed.call })}}) WHERE NOT asked:Company`;
}

function ownBranches(compiler: Compiler, root: RootPlan, index: number, scope: Scope): readonly Branch[] {
  if (root.exploration)
    return [{ match: cypher`WITH *, ${compileExploration(compiler, root.exploration, null, scope)} AS found`, value: cypher`found` }];
  return root.kind === 'computed' ? computedBranches(compiler, root, index, scope) : compileBranches(compiler, root, scope);
}

/** Evidence of the companies that a computed root field names. */
function computedBranches(compiler: Compiler, { computed }: RootPlan, index: number, scope: Scope): readonly Branch[] {
  if (computed?.source === 'Query.changes') {
    const wants = (field: string): boolean => computed.outputs.some(({ name: wanted }) => wanted === field);
    const wanted = {
      statements: wants('statements'),
      verdicts: wants('verdicts'),
      parameters: wants('parameters'),
      shared: compiler.shared.has(earlierPlace(index)),
    };
    const earlier = { ...scopeOf(scope.slots, earlierPlace(index)), known: name('k2') };
    return [changesBranch(scope.slots.param({ from: 'id', call: computed.call }), wanted, scope, earlier)];
  }
  // A root field that names no company (disagreements) has no rows of its own.
  if (computed?.source !== 'Query.applicability' && computed?.source !== 'Query.evaluate') return [];
  const id = scope.slots.param({ from: 'id', call: computed.call });
  return [
    {
      match: cypher`MATCH (n:Node {id: ${id}}) WITH *, ${viewOf(name('n'), scope)} AS v0 WHERE v0.type = 'Company'`,
      value: evidenceOf(name('n'), name('v0'), scope),
    },
  ];
}

function compileBranches(compiler: Compiler, root: RootPlan, scope: Scope): readonly Branch[] {
  const { call, kind } = root;
  const { slots, published } = scope;
  const n = name('n');
  const content = root.types.every((type) => compiler.content.has(type));
  const subject: Subject = { node: n, view: name('v0'), content, depth: 0, hoisted: [] };
  const item = compiler.select(root.selection, subject, scope);
  const hoisted = hoistedClauses(subject);
  const look = cypher`WITH *, ${viewOf(n, scope)} AS v0`;
  if (kind === 'lookup')
    return [
      {
        match: cypher`MATCH (n:Node {id: ${slots.param({ from: 'id', call })}})\n${look} WHERE ${ofType(root)} AND v0.published <= ${published}${hoisted}`,
        value: item,
      },
    ];
  if (kind === 'lookups') {
    const ids = slots.param({ from: 'ids', call });
    return [
      {
        match: cypher`UNWIND ${ids} AS id MATCH (n:Node {id: id})\n${look} WHERE ${ofType(root)} AND v0.published <= ${published}${hoisted}`,
        value: cypher`[id, ${item}]`,
      },
    ];
  }
  const all = cypher`MATCH (n:${label(root)})`;
  const visible = cypher`${look} WHERE v0.published <= ${published}`;
  if (kind === 'codeList')
    return [{ match: cypher`${all} WHERE n.order > ''\n${visible}\nWITH * ORDER BY n.order LIMIT 1000${hoisted}`, value: item }];
  return pageBranches(compiler, root, scope, item, hoisted);
}

const ofType = ({ types }: RootPlan): Cypher => cypher`v0.type IN [${join(types.map(constant), ', ')}]`;
