// Small helpers without dependencies, one idea a file.
export { addTo } from './add-to.ts';
export { didYouMean, nearestWord } from './did-you-mean.ts';
export { AmbitError, ERROR_CATALOGUE, isErrorCode, type ErrorCode, type ErrorDetails } from './errors.ts';
export { foldText } from './fold-text.ts';
export { sortableText } from './sortable-text.ts';
export { invariant } from './invariant.ts';
export { NumberList } from './number-list.ts';
export { once } from './once.ts';
export { mapped, passing } from './passing.ts';
export { RecentMap } from './recent-map.ts';
export { searchKey, searchWords, type SearchWord } from './search-key.ts';
