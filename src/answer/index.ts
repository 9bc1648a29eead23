// The driver of a read: plan -> bind -> compile -> run -> shape. One operation becomes one statement, its rows one tree,
// which graphql-js completes. Refusals are decided before anything runs.
export { Answerer, type AnswerRequest, type Prepared } from './answerer.ts';
export { loadSchema } from './load-schema.ts';
