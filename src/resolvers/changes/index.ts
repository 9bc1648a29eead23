// What changed between two coordinates: rows that hold at one of them, both rulebooks and both judgements -> transitions with their causes.
export { changedParameters } from './changed-parameters.ts';
export { changedStatements, statementPage } from './changed-statements.ts';
export { changedVerdicts } from './changed-verdicts.ts';
export { changesFromRow } from './statement-row.ts';
