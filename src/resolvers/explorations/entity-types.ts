/** Entity kinds of the API are the names of the types, in capitals. */
const TYPES = ['Regulator', 'Measure', 'Provision', 'Company', 'Product', 'Event', 'Exchange', 'Jurisdiction', 'Sector'] as const;

/** The kind of entries of a type. */
export const kindOfType = (type: string): string => type.toUpperCase();

/** The types of these kinds; all without a choice. */
export function typesOfKinds(kinds: readonly string[] | null | undefined): readonly string[] {
  return kinds ? TYPES.filter((type) => kinds.includes(kindOfType(type))) : TYPES;
}
