import { invariant } from '../../lib/index.ts';
import type { Plan, RootPlan } from '../../plan/index.ts';
import { constant, cypher, join, name, ordinal, type Cypher } from '../cypher.ts';
import { compileSelection, type Compiler } from './compile-selection.ts';
import { viewOf, type Scope } from './scope.ts';
import { Slots, type Slot } from './slots.ts';

/** Query text of a plan, and what its parameters are filled from. */
export interface CompiledPlan {
  readonly text: Cypher;
  readonly slots: readonly Slot[];
}

/**
 * One statement for the whole operation: Head is read once, and each root field is a branch of tagged rows; tag 0 is Head.
 * The total of a root page comes under the tag of its rows, as a number.
 */
export function compilePlan(plan: Plan, compiler: Compiler): CompiledPlan {
  const slots = new Slots();
  const head = cypher`RETURN 0 AS t, [h.sequence, h.instant] AS v`;
  const branches = plan.roots.flatMap((root, index) => compileRoot(compiler, root, index, slots));
  const text = cypher`MATCH (h:Head {id: 'head'})
CALL (h) {
${join([head, ...branches], '\nUNION ALL\n')}
}
RETURN t, v`;
  return { text, slots: slots.all() };
}

function compileRoot(compiler: Compiler, root: RootPlan, index: number, slots: Slots): readonly Cypher[] {
  const known = slots.param({ from: 'known', root: index });
  const scope: Scope = {
    valid: slots.param({ from: 'valid', root: index }),
    published: slots.param({ from: 'published', root: index }),
    known: name('k'),
    slots,
  };
  const start = cypher`WITH h, CASE WHEN ${known} < h.instant THEN ${known} ELSE h.instant END AS k`;
  const tag = ordinal(index + 1);
  return compileBranches(compiler, root, scope).map(({ match, value }) => cypher`${start}\n${match}\nRETURN ${tag} AS t, ${value} AS v`);
}

interface Branch {
  readonly match: Cypher;
  readonly value: Cypher;
}

function compileBranches(compiler: Compiler, root: RootPlan, scope: Scope): readonly Branch[] {
  const { call, kind, page } = root;
  const { slots, published } = scope;
  const n = name('n');
  const content = root.types.every((type) => compiler.content.has(type));
  const item = compileSelection(compiler, root.selection, { node: n, view: name('v0'), content, depth: 0 }, scope);
  const look = cypher`WITH *, ${viewOf(n, scope)} AS v0`;
  if (kind === 'lookup')
    return [
      {
        match: cypher`MATCH (n:Node {id: ${slots.param({ from: 'id', call })}})\n${look} WHERE ${ofType(root)} AND v0.published <= ${published}`,
        value: item,
      },
    ];
  if (kind === 'lookups') {
    const ids = slots.param({ from: 'ids', call });
    return [
      {
        match: cypher`UNWIND ${ids} AS id MATCH (n:Node {id: id})\n${look} WHERE ${ofType(root)} AND v0.published <= ${published}`,
        value: cypher`[id, ${item}]`,
      },
    ];
  }
  const all = cypher`MATCH (n:${label(root)})`;
  const visible = cypher`${look} WHERE v0.published <= ${published}`;
  if (kind === 'codeList') return [{ match: cypher`${all} WHERE n.order > ''\n${visible}\nWITH * ORDER BY n.order LIMIT 1000`, value: item }];
  invariant(page, 'a page has columns');
  const direction = (root.sort === 'DESC') !== compiler.backward.has(call) ? cypher`DESC` : cypher`ASC`;
  const range = cypher`n.order > ${slots.param({ from: 'lower', call })} AND n.order < ${slots.param({ from: 'upper', call })}`;
  const limit = slots.param({ from: 'limit', call });
  const items = {
    match: cypher`${all} WHERE ${range}\n${visible}\nWITH * ORDER BY n.order ${direction} LIMIT ${limit}`,
    value: cypher`[n.order, ${item}]`,
  };
  const counted = cypher`COUNT { ${all}\n${visible} WITH 1 AS one LIMIT ${slots.param({ from: 'budget' })} RETURN one }`;
  const total = { match: cypher``, value: counted };
  return [...(page.items ? [items] : []), ...(page.total ? [total] : [])];
}

function label(root: RootPlan): Cypher {
  const [type, ...others] = root.types;
  invariant(type && others.length === 0, 'a list has nodes of one type');
  return name(type);
}

const ofType = ({ types }: RootPlan): Cypher => cypher`v0.type IN [${join(types.map(constant), ', ')}]`;
