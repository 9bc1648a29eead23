// Values as the API shows them: dates, quantities and amounts decoded from what is stored; pages and their cursors.
export { CODECS, decimalOf, partialDate, precisionOf, rankOf, type Codec } from './codecs.ts';
export { decodeCursor, encodeCursor, type Cursor } from './cursor.ts';
export type { Page } from './page.ts';
export { quantityOf } from './quantity.ts';
