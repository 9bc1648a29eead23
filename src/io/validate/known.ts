import type { GraphModel } from '../../model/index.ts';
import type { MetricType } from '../../rules/index.ts';

/** What a data set may rely on besides itself. */
export interface Known {
  readonly model: GraphModel;
  /** Ids of data sets already loaded, with their types. */
  readonly ids?: ReadonlyMap<string, string>;
  /** Their vocabulary: rules may only test what is known to be a number, a yes or no, a set. */
  readonly metrics?: ReadonlyMap<string, KnownMetric>;
}

export interface KnownMetric {
  readonly type: MetricType;
  readonly unit: string | null;
  readonly label: string;
}
