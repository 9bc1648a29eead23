import type { LinkColumn } from '../../plan/index.ts';
import { cypher, name, type Cypher } from '../cypher.ts';
import { versionsOfCriteria } from './compile-line.ts';
import type { Compiler } from './compiler.ts';
import { hoistedClauses, holds, isRecorded, type Scope, type Subject } from './scope.ts';

/** Nodes named by a stored reference. */
export function compileLink(compiler: Compiler, { link, selection }: LinkColumn, subject: Subject, scope: Scope): Cypher {
  const x = name(`x${subject.depth}`);
  const linked: Subject = { node: x, view: x, content: true, depth: subject.depth + 1, hoisted: [] };
  const item = compiler.select(selection, linked, scope);
  const hoisted = hoistedClauses(linked);
  switch (link) {
    case 'citations': {
      const id = name(`c${subject.depth}`);
      return cypher`COLLECT { UNWIND ${subject.view}.citations AS ${id} MATCH (${x}:Node {id: ${id}}) WHERE ${x}.published <= ${scope.published}${hoisted} RETURN ${item} }`;
    }
    case 'change':
      return cypher`head(COLLECT { MATCH (${x}:Change {number: ${subject.view}.change})${hoisted} RETURN ${item} })`;
    case 'versions':
      return versionsOfCriteria(subject.node, x, cypher`${hoisted} RETURN ${item}`, scope);
    case 'conflicts':
      return cypher`COLLECT { MATCH (${x}:Fact {groupKey: ${subject.view}.groupKey}) WHERE ${x}.id <> ${subject.view}.id AND ${x}.valueKey <> ${subject.view}.valueKey AND ${isRecorded(x, scope)}${hoisted} RETURN ${item} }`;
    case 'steps': {
      const e = name(`l${subject.depth}`);
      return cypher`COLLECT { MATCH (${subject.node})-[${e}:HAS_STEP]->(${x}) WHERE ${holds(e, scope)} WITH ${x} ORDER BY ${x}.order RETURN [${x}.status, ${x}.date, ${x}.stage] }`;
    }
  }
}
