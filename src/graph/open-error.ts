/** Why a database cannot be opened. Each has one message for people, which names the ways out. */
export type OpenErrorCode =
  | 'NO_JAVA'
  | 'OLD_JAVA'
  | 'NO_MAVEN'
  | 'NO_JARS'
  | 'IN_USE'
  | 'NOT_STARTED'
  | 'NO_FOLDER'
  | 'HOST_AWAY'
  | 'WRONG_PASSWORD'
  | 'NO_DATABASE'
  | 'OLD_SERVER'
  | 'FOREIGN_DATA'
  | 'NEWER_GRAPH'
  | 'OLDER_GRAPH'
  | 'READ_ONLY';

/** A database that cannot be opened; the message is meant for the person who started Ambit. */
export class OpenError extends Error {
  readonly code: OpenErrorCode;

  constructor(code: OpenErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? {} : { cause });
    this.name = 'OpenError';
    this.code = code;
  }
}
