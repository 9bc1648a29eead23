// Every line of Cypher: the tag that makes query text, the reading statements compiled from plans, the writing statements and the migrations.
export * from './cypher.ts';
