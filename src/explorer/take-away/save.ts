import { download } from '../graph/take-away.ts';

/** The files that can be taken away, by the end of their names. */
const TYPES = { csv: 'text/csv', json: 'application/json', svg: 'image/svg+xml', html: 'text/html' } as const;

/** Hands a text to the browser to keep as a file. */
export function saveText(text: string, name: string, ending: keyof typeof TYPES): void {
  download(new Blob([text], { type: `${TYPES[ending]};charset=utf-8` }), `${name}.${ending}`);
}
