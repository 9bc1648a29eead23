// What an editor should know of a data set, beyond what import refuses.
export { checkDataset, formatReport, type CheckReport } from './check-dataset.ts';
