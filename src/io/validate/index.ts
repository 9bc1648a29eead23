// What rows say about each other: ids, references, the rule language, values against the vocabulary, plain rows against the model.
export type { Known, KnownMetric } from './known.ts';
export { metricsOf, validateDataset } from './validate-dataset.ts';
