// Every line of Cypher: the tag that makes query text, the reading statements compiled from plans, the writing statements and the migrations.
export * from './cypher.ts';
export * from './migrations/index.ts';
export * from './read/index.ts';
export * as writeStatements from './write/index.ts';
export * from './test-graph.ts';
