/** How much one request may ask for. Page sizes are the answering core's; these hold whatever the schema is. */
export interface Limits {
  /** Bytes of a request body. The longest of the 25 questions has 2 kB; variables with 100 ids and a company profile fit many times. */
  readonly bodyBytes: number;
  /** Tokens of a document: parsing and validating stay below 100 ms for the worst document found. The full introspection query has 700. */
  readonly tokens: number;
  /** Levels of nested fields, introspection apart. The deepest of the 25 questions has 9. */
  readonly depth: number;
  /** Fields after fragments are spread: fragments must not say more than the tokens alone could. */
  readonly fields: number;
  /** Renamed fields, fragments spread: one field asked for many times is the cheapest way to ask for too much. */
  readonly aliases: number;
  /** Fields at the root, fragments spread: each is a sub-query of the one statement. */
  readonly rootFields: number;
  /** Uses of directives, fragments spread: only `@skip` and `@include` mean anything here. */
  readonly directives: number;
  /** Operations in one document, of which one runs: playground tabs keep several together. */
  readonly operations: number;
  /** Levels of lists and objects in an argument or a variable: filters of filters. Deeper input exhausts the stack of recursive readers. */
  readonly inputDepth: number;
  /** Errors in one answer: the first ones say what is wrong, the rest is noise to a reader and a gift to an attacker. */
  readonly errors: number;
  /** Characters of an error message, which may quote a value the client sent. */
  readonly messageLength: number;
  /** Time for an operation; the slowest statement measured on the full data takes a tenth of it. */
  readonly deadlineMs: number;
  /** Time in which a request must have arrived in full, so that slow senders hold no connection. */
  readonly requestTimeoutMs: number;
  /** Time that requests in flight get when the service stops: twice the deadline. */
  readonly stopMs: number;
}

/** The limits of a service that was told nothing else. */
export const DEFAULT_LIMITS: Limits = Object.freeze({
  bodyBytes: 100_000,
  tokens: 2_000,
  depth: 16,
  fields: 2_000,
  aliases: 30,
  rootFields: 20,
  directives: 20,
  operations: 10,
  inputDepth: 16,
  errors: 5,
  messageLength: 600,
  deadlineMs: 5_000,
  requestTimeoutMs: 10_000,
  stopMs: 10_000,
});
