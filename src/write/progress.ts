/** What an import is doing. */
export type Stage = 'clean' | 'compare' | 'nodes' | 'edges' | 'close' | 'publish';

/** How far a stage has come; rows count as done once they are in the database. */
export interface Progress {
  readonly stage: Stage;
  readonly done: number;
  readonly total: number;
}

/** Watching and stopping an import: an error thrown by the watcher, or an aborted signal, ends it between two statements. */
export interface Watch {
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Tells the watcher how far a stage has come, and stops where stopping was asked for. */
export function report({ onProgress, signal }: Watch, stage: Stage, done: number, total: number): void {
  signal?.throwIfAborted();
  onProgress?.({ stage, done, total });
}
