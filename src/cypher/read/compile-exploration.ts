import { invariant } from '../../lib/index.ts';
import type { ExplorationPlan, LinkColumn } from '../../plan/index.ts';
import { cypher, join, name, type Cypher } from '../cypher.ts';
import { compileLink } from './compile-link.ts';
import type { Compiler } from './compiler.ts';
import { EXPLORATION_TEXTS, type Place } from './explorations/index.ts';
import { hoistedClauses, type Scope, type Subject } from './scope.ts';

/** What is found by search or by walking, as one expression. */
export function compileExploration(compiler: Compiler, plan: ExplorationPlan, subject: Subject | null, scope: Scope): Cypher {
  const { call, parts, source } = plan;
  const compile = EXPLORATION_TEXTS[source];
  invariant(compile, `${source} has a text`);
  const depth = (subject?.depth ?? 0) + 1;
  const route = compiler.routes.get(call) ?? { hops: 1, relations: null, choosing: [] };
  const everyRelation = [...compiler.model.relations.keys()];
  const place: Place = {
    plan,
    scope,
    subject,
    variable: (word) => name(`${word}${depth}x`),
    budget: scope.slots.param({ from: 'budget' }),
    everyRelation: join(everyRelation.map(name), '|'),
    relations: join((route.relations ?? everyRelation).map(name), '|'),
    route,
    param: (what) => scope.slots.param({ from: 'exploration', call, name: what }),
    page: (what) => scope.slots.param({ from: what, call }),
    backward: compiler.listings.get(call)?.backward ?? false,
    tuple: (part, node, view, at = 0) => {
      const selection = parts.get(part);
      if (!selection) return { before: cypher``, value: cypher`null` };
      const content = selection.types.every((type) => compiler.content.has(type));
      const there: Subject = { node, view, content, depth: depth + 20 * at, hoisted: [] };
      const value = compiler.select(selection, there, scope);
      return { before: hoistedClauses(there), value };
    },
    link: (part, link, view) => {
      const selection = parts.get(part);
      const column: LinkColumn | null = selection ? { kind: 'link', link, selection } : null;
      return column ? compileLink(compiler, column, { node: view, view, content: true, depth, hoisted: [] }, scope) : cypher`null`;
    },
  };
  return compile(place);
}
