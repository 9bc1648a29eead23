// The driver of a read: plan -> bind -> compile -> run -> shape. One operation becomes one statement, its rows one tree,
// completed as graphql-js does. Refusals are decided before anything runs.
export { Answerer, type AnswerRequest, type Prepared } from './answerer.ts';
export { loadSchema } from './load-schema.ts';
