import type { EdgeField, GraphModel } from '../../model/index.ts';
import { cypher, join, name, type Cypher } from '../cypher.ts';
import { EVIDENCE_INDEX, EVIDENCE_RELATIONS, isIndexed, listIndex } from './patterns.ts';

/** What people type: current and earlier states of entries, and quotes. `cjk` finds Han text by pairs of characters; keys are folded when they are stored. */
const SEARCH_INDEX = cypher`CREATE FULLTEXT INDEX search IF NOT EXISTS FOR (n:Entity|Revision|Citation) ON EACH [n.searchNames, n.searchTexts]
OPTIONS { indexConfig: { \`fulltext.analyzer\`: 'cjk', \`fulltext.eventually_consistent\`: false } }`;

/** Indexes that the model asks for: the default order of every type, the ordered pages of every connection, and the evidence of everybody. Idempotent; names say what they serve. */
export function indexStatements(model: GraphModel): readonly Cypher[] {
  const byName = new Map<string, Cypher>();
  for (const type of model.types.values()) {
    const label = name(type.name);
    const index = name(`order_${type.name}`);
    byName.set(index, cypher`CREATE INDEX ${index} IF NOT EXISTS FOR (n:${label}) ON (n.order)`);
    for (const field of type.fields.values())
      if (field.kind === 'edge' && field.shape === 'connection' && isIndexed(field)) addEdgeIndex(byName, field);
  }
  for (const relation of EVIDENCE_RELATIONS) addRelationIndex(byName, `evidence_${relation}`, relation, EVIDENCE_INDEX);
  byName.set('fact_group', cypher`CREATE INDEX fact_group IF NOT EXISTS FOR (n:Fact) ON (n.groupKey)`);
  byName.set('search', SEARCH_INDEX);
  return [...byName.values()];
}

function addEdgeIndex(byName: Map<string, Cypher>, { relation, direction }: EdgeField): void {
  addRelationIndex(byName, `list_${relation}_${direction}`, relation, listIndex(direction));
}

function addRelationIndex(byName: Map<string, Cypher>, index: string, relation: string, properties: readonly Cypher[]): void {
  const keys = join(
    properties.map((property) => cypher`e.${property}`),
    ', ',
  );
  byName.set(index, cypher`CREATE INDEX ${name(index)} IF NOT EXISTS FOR ()-[e:${name(relation)}]-() ON (${keys})`);
}
