// HTTP: what comes in is limited, parsed and refused here; what goes out is masked, logged and given its headers.
// The answering core is injected (Answerer); the database is only asked how it is.
export type { Answerer, Prepared } from './answerer.ts';
export { createService, type Service, type ServiceConfig, type ServiceParts } from './create-service.ts';
export type { DatabaseStatus, StatusProbe } from './health.ts';
export { LIMIT_NAMES, LIMITS, limitsFrom, limitsTable, type Limits } from './limits.ts';
export { listenProblem } from './listen-problem.ts';
export { createLog, type Log } from './log.ts';
export type { OperationContext } from './operation-context.ts';
