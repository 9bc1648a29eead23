// SDL -> GraphModel: which types are nodes, how their fields are stored, which relationship a field follows.
export { FACET_DIMENSIONS, type FacetDimension } from './facet-dimensions.ts';
export { FOLDED_PROPERTIES } from './folded-properties.ts';
export { UNREAD_ENDS } from './unread-ends.ts';
export { buildModel, listedType, objectTypes } from './build-model.ts';
export type * from './graph-model.ts';
