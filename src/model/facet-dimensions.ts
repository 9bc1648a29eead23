/** How a facet reads its values off an entry: along fields of the model, from a property, or by a rule of its own. */
export type FacetDimension =
  | { readonly kind: 'path'; readonly fields: readonly string[] }
  | { readonly kind: 'property'; readonly property: string; readonly on: 'node' | 'edge' }
  | { readonly kind: 'year' | 'phase' };

const path = (...fields: readonly string[]): FacetDimension => ({ kind: 'path', fields });
const property = (name: string): FacetDimension => ({ kind: 'property', property: name, on: 'node' });
const YEAR: FacetDimension = { kind: 'year' };
const KIND = property('kind');
const CLAIM_STATUS: FacetDimension = { kind: 'property', property: 'claimStatus', on: 'edge' };

/** Which dimensions the lists of each type support. */
export const FACET_DIMENSIONS: Readonly<Record<string, Readonly<Record<string, FacetDimension>>>> = {
  Regulator: { KIND, JURISDICTION: path('jurisdiction') },
  Measure: { KIND, JURISDICTION: path('jurisdiction'), YEAR, PHASE: { kind: 'phase' }, REGULATOR: path('issuedBy') },
  Provision: { JURISDICTION: path('measure', 'jurisdiction'), MEASURE: path('measure'), METRIC: path('criteria', 'leaves', 'metric') },
  Company: { KIND, JURISDICTION: path('headquarters'), SECTOR: path('sectors'), CLAIM_STATUS },
  Product: { KIND, COMPANY: path('operators') },
  Event: { KIND, YEAR, REGULATOR: path('regulators'), MEASURE: path('measures'), COMPANY: path('companies'), CLAIM_STATUS },
  Source: { KIND, YEAR, PUBLISHER: property('publisher'), LANGUAGE: property('language') },
  Metric: { KIND: property('known') },
  Fact: { METRIC: path('metric'), JURISDICTION: path('scope'), YEAR, COMPANY: path('subject') },
  Citation: { KIND: property('statementKind') },
};
