/** Text properties that filters compare: a folded copy (`fold_name`) is stored beside each, so that case, width and accents do not count. */
export const FOLDED_PROPERTIES: ReadonlySet<string> = new Set([
  'category',
  'currency',
  'fact',
  'kind',
  'label',
  'language',
  'name',
  'obligations',
  'publisher',
  'quote',
  'role',
  'ticker',
  'title',
  'unit',
  'value',
]);
