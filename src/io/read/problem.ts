import type { Dataset, Place } from '../dataset/index.ts';

/** One thing that is wrong in a data set, ready to be read by its author. */
export interface Problem {
  /** File within the folder, `events/2021.json`. */
  readonly file: string;
  /** Where in the file, `events[3].companies[0]`. */
  readonly path: string;
  /** The whole sentence, with the path and the nearest valid value. */
  readonly message: string;
}

/** Shown at once; whoever has more has usually made one mistake many times. */
export const MAX_PROBLEMS = 50;

/** A data set that cannot be used, with what is wrong in it. Nothing has been written. */
export class DatasetError extends Error {
  readonly problems: readonly Problem[];

  constructor(origin: string, problems: readonly Problem[]) {
    super(problemReport(origin, problems));
    this.name = 'DatasetError';
    this.problems = problems;
  }
}

function problemReport(origin: string, problems: readonly Problem[]): string {
  const shown = problems.slice(0, MAX_PROBLEMS).map(formatProblem);
  const more = problems.length > MAX_PROBLEMS ? [`... and ${problems.length - MAX_PROBLEMS} more`] : [];
  const count = problems.length === 1 ? 'one problem' : `${problems.length} problems`;
  return [`The data set '${origin}' has ${count}; nothing was written.`, ...shown, ...more].join('\n');
}

/** `events.json: unknown company 'didii' at events[3].companies[0]; did you mean 'didi'?` */
export function formatProblem({ file, message }: Problem): string {
  return `${file}: ${message}`;
}

/** A problem at a place below a row: `what` at the path, then `hint` (which brings its own separator). */
export function problemAt(place: Place, path: readonly (string | number)[], what: string, hint = ''): Problem {
  const at = place.at + pathText(path, place.at === '');
  return { file: place.file, path: at, message: `${what}${at === '' ? '' : ` at ${at}`}${hint}` };
}

/** Where a row stands; rows made by a program stand nowhere. */
export function placeOf({ places }: Pick<Dataset, 'places'>, row: object): Place {
  return places.get(row) ?? { file: 'data set', at: '' };
}

function pathText(path: readonly (string | number)[], atStart: boolean): string {
  const text = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`)).join('');
  return atStart && text.startsWith('.') ? text.slice(1) : text;
}
