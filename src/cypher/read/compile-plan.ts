import { invariant } from '../../lib/index.ts';
import { earlierPlace, isComparing, needsOf, type Needs, type Plan, type RefPlan, type RootPlan } from '../../plan/index.ts';
import { constant, cypher, join, name, ordinal, type Cypher } from '../cypher.ts';
import { listingOf } from './compile-connection.ts';
import { compileSelection } from './compile-selection.ts';
import type { CompileOptions, Compiler } from './compiler.ts';
import { compileFacet } from './facets.ts';
import { compileExploration } from './compile-exploration.ts';
import { changesBranch } from './changes.ts';
import { filterBranches } from './filter-branches.ts';
import { evidenceOf, rulebookBranches } from './evidence.ts';
import { ownOrder, whereOf, type Listing, type OwnOrder } from './listing.ts';
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

/**
 * One statement for the whole operation: Head is read once, and each root field is a branch of tagged rows; tag 0 is Head.
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
  const head = cypher`RETURN 0 AS t, [h.sequence, h.instant] AS v`;
  const text = cypher`MATCH (h:Head {id: 'head'})
CALL (h) {
${join([head, ...branches], '\nUNION ALL\n')}
}
RETURN t, v`;
  return { text, slots: slots.all() };
}

/** Variable `k`: the instant of knowledge, Head's or an earlier one. */
function startOf(slots: Slots, root: number): Cypher {
  return cypher`WITH h, ${knownOf(slots, root)} AS k`;
}

function knownOf(slots: Slots, root: number): Cypher {
  const known = slots.param({ from: 'known', root });
  return cypher`CASE WHEN ${known} < h.instant THEN ${known} ELSE h.instant END`;
}

function scopeOf(slots: Slots, root: number): Scope {
  return { valid: slots.param({ from: 'valid', root }), published: slots.param({ from: 'published', root }), known: name('k'), slots };
}

function compileRoot(compiler: Compiler, root: RootPlan, index: number, slots: Slots, needs: Needs): readonly Cypher[] {
  const start = isComparing(root) ? cypher`${startOf(slots, index)}, ${knownOf(slots, earlierPlace(index))} AS k2` : startOf(slots, index);
  const scope = scopeOf(slots, index);
  const tag = ordinal(index + 1);
  const own = ownBranches(compiler, root, index, scope);
  const rows = own.map(({ match, value }) => cypher`${start}\n${match}\nRETURN ${tag} AS t, ${value} AS v`);
  if (!needs.rulebook) return rows;
  const places = isComparing(root) ? [index, earlierPlace(index)] : [index];
  return [...rows, ...places.filter((place) => !compiler.shared.has(place)).flatMap((place) => judgeBranches(root, place, slots, needs))];
}

/** What verdicts are judged by at a place, unless the service holds it. */
function judgeBranches(root: RootPlan, place: number, slots: Slots, needs: Needs): readonly Cypher[] {
  const start = startOf(slots, place);
  const scope = scopeOf(slots, place);
  const unless = (source: 'rulebook' | 'population'): Cypher => cypher`${start} WHERE h.sequence <> ${slots.param({ from: source, root: place })}`;
  const rulebook = rulebookBranches(scope).map(
    ({ match, value }) => cypher`${unless('rulebook')}\n${match}\nRETURN ${ordinal(RULEBOOK_TAG + place)} AS t, ${value} AS v`,
  );
  if (!needs.population) return rulebook;
  const everybody = cypher`${unless('population')}${unlessCompany(root, slots)}\nMATCH (n:Company) WITH *, ${viewOf(name('n'), scope)} AS v0 WHERE v0 IS NOT NULL\nRETURN ${ordinal(POPULATION_TAG + place)} AS t, ${evidenceOf(name('n'), name('v0'), scope)} AS v`;
  return [...rulebook, everybody];
}

/** Changes of one company need the evidence of no other. */
function unlessCompany({ computed }: RootPlan, slots: Slots): Cypher {
  if (computed?.source !== 'Query.changes') return cypher``;
  return cypher`\nMATCH (asked:Entity {id: ${slots.param({ from: 'id', call: computed.call })}}) WHERE NOT asked:Company`;
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

interface Branch {
  readonly match: Cypher;
  readonly value: Cypher;
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

function pageBranches(compiler: Compiler, root: RootPlan, scope: Scope, item: Cypher, hoisted: Cypher): readonly Branch[] {
  const { call, page } = root;
  invariant(page, 'a page has columns');
  const { slots, published } = scope;
  const n = name('n');
  const listing = listingOf(compiler, call);
  const place = { node: n, view: name('v0'), edge: null, depth: 0 };
  const filter = whereOf(listing, call, place, scope);
  const visible = cypher`WITH *, ${viewOf(n, scope)} AS v0 WHERE v0.published <= ${published}${filter ? cypher` AND ${filter}` : cypher``}`;
  const all = cypher`MATCH (n:${label(root)})`;
  const limit = cypher`LIMIT ${slots.param({ from: 'limit', call })}`;
  const own = ownOrder(listing, call, n, name('v0'), scope);
  const items = own ? ownItems(own, all, visible, limit, item) : indexItems(root, listing, scope, all, visible, limit, item);
  const list = cypher`${all}\n${visible}`;
  const total = page.total ? cypher`COUNT { ${list} WITH 1 AS one LIMIT ${slots.param({ from: 'budget' })} RETURN one }` : cypher`null`;
  const counted: Subject = { ...place, content: false, hoisted: [] };
  const facets = page.facets.map((facet) => {
    const dimensions = compiler.facets.get(facet) ?? [];
    const names = dimensions.map((by) => {
      const variable = name(`w${counted.hoisted.length}`);
      counted.hoisted.push(cypher`${compileFacet(compiler.model, root.types[0] ?? '', by, list, place, scope)} AS ${variable}`);
      return variable;
    });
    return cypher`[${join(names, ', ')}]`;
  });
  // The row without an order has what is told of the list as a whole.
  const summary = { match: hoistedClauses(counted), value: cypher`[${join([cypher`null`, total, ...facets], ', ')}]` };
  return [...(page.items ? [{ ...items, match: cypher`${items.match}${hoisted}` }] : []), ...(page.total || facets.length > 0 ? [summary] : [])];
}

function ownItems(own: OwnOrder, all: Cypher, visible: Cypher, limit: Cypher, item: Cypher): Branch {
  const cursor = own.cursor ? cypher` WHERE ${own.cursor}` : cypher``;
  return {
    match: cypher`${all}\n${visible}\nWITH *, ${own.keys}${cursor}\nWITH * ORDER BY ${own.by} ${limit}`,
    value: cypher`[[${own.names}], ${item}]`,
  };
}

function indexItems(
  root: RootPlan,
  { backward, where }: Listing,
  { slots }: Scope,
  all: Cypher,
  visible: Cypher,
  limit: Cypher,
  item: Cypher,
): Branch {
  const { call, sort } = root;
  // A filter may have a better index; without one the order decides, whatever the planner knows of the sizes when it meets the text first.
  const hint = where ? cypher`` : cypher` USING INDEX SEEK n:${label(root)}(order)`;
  const direction = (sort === 'DESC') !== backward ? cypher`DESC` : cypher`ASC`;
  const range = cypher`n.order > ${slots.param({ from: 'lower', call })} AND n.order < ${slots.param({ from: 'upper', call })}`;
  return {
    match: cypher`${all}${hint} WHERE ${range}\n${visible}\nWITH * ORDER BY n.order ${direction} ${limit}`,
    value: cypher`[n.order, ${item}]`,
  };
}

function label(root: RootPlan): Cypher {
  const [type, ...others] = root.types;
  invariant(type && others.length === 0, 'a list has nodes of one type');
  return name(type);
}

const ofType = ({ types }: RootPlan): Cypher => cypher`v0.type IN [${join(types.map(constant), ', ')}]`;
