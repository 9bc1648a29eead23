/** A limit: the variable that sets it, its range, and why it is where it is. */
interface Limit {
  readonly setting: string;
  readonly fallback: number;
  readonly least: number;
  readonly most: number;
  readonly about: string;
  readonly reason: string;
}

const limit = (setting: string, fallback: number, least: number, most: number, about: string, reason: string): Limit => ({
  setting,
  fallback,
  least,
  most,
  about,
  reason,
});

/** Every limit of the service, in the order in which a request meets them: settings, defaults and docs/limits.md come from here. */
export const LIMITS = {
  connections: limit(
    'AMBIT_MAX_CONNECTIONS',
    1_000,
    1,
    100_000,
    'Open connections.',
    'Each costs a socket and buffers; beyond this the process would run out of files.',
  ),
  clientConnections: limit(
    'AMBIT_MAX_CLIENT_CONNECTIONS',
    250,
    1,
    100_000,
    'Open connections of one address.',
    'A browser opens 6; one client that only holds connections must leave room for others. Not applied behind a trusted proxy, whose connections they all are.',
  ),
  requestTimeoutMs: limit(
    'AMBIT_REQUEST_TIMEOUT_MS',
    10_000,
    100,
    600_000,
    'Milliseconds in which a request must have arrived in full.',
    'Slow senders hold no connection; 100 kB in 10 s is slower than any telephone.',
  ),
  bodyBytes: limit(
    'AMBIT_MAX_BODY_BYTES',
    100_000,
    1_000,
    100_000_000,
    'Bytes of a request body.',
    'The longest of the 25 questions has 2 kB; variables with 100 ids and a company profile fit many times.',
  ),
  clientPoints: limit(
    'AMBIT_CLIENT_POINTS',
    20_000,
    0,
    1_000_000_000,
    'Points that one client has saved at most; 0 sets no rate. A request costs 1, and 1 more for each 100 nodes it may read; what it did not read is given back.',
    'A page of the explorer costs below 200: bursts of a person or a test never meet it.',
  ),
  clientPointsPerSecond: limit(
    'AMBIT_CLIENT_POINTS_PER_SECOND',
    1_000,
    1,
    1_000_000_000,
    'Points that one client gets each second.',
    '100,000 nodes a second are more than two processors read: who only reads much is slowed down. Time is not counted: that turns are left for others is the business of AMBIT_MAX_CLIENT_RUNNING.',
  ),
  clients: limit(
    'AMBIT_MAX_CLIENTS',
    10_000,
    1,
    10_000_000,
    'Clients whose points are remembered.',
    'About 100 bytes each; who was not seen for the longest is forgotten first and begins anew.',
  ),
  running: limit(
    'AMBIT_MAX_RUNNING',
    16,
    1,
    1_000,
    'Requests to /graphql that run at once.',
    'Nearly as many as there are connections to the database (20): more would only wait there.',
  ),
  clientRunning: limit(
    'AMBIT_MAX_CLIENT_RUNNING',
    8,
    1,
    1_000,
    'Requests of one address that run at once; its others wait in the queue.',
    'Half of all: whoever asks much that is slow leaves turns to others. Behind a proxy this is all clients, unless the proxy is trusted (AMBIT_TRUSTED_PROXIES).',
  ),
  queued: limit(
    'AMBIT_MAX_QUEUED',
    256,
    0,
    100_000,
    'Requests that wait for their turn; the next is refused with 503 and Retry-After.',
    'At 2 ms each they are served within a second; a longer queue is one whose clients have given up.',
  ),
  queueMs: limit(
    'AMBIT_QUEUE_MS',
    2_000,
    1,
    600_000,
    'Milliseconds that a request waits for its turn.',
    'It counts towards the deadline; enough of that must be left to answer.',
  ),
  tokens: limit(
    'AMBIT_MAX_TOKENS',
    2_000,
    100,
    100_000,
    'Tokens of a document.',
    'Parsing and validating stay below 100 ms for the worst document found. The full introspection query has 700.',
  ),
  operations: limit('AMBIT_MAX_OPERATIONS', 10, 1, 1_000, 'Operations in a document, of which one runs.', 'Playground tabs keep several together.'),
  depth: limit('AMBIT_MAX_DEPTH', 16, 2, 100, 'Levels of nested fields, introspection apart.', 'The deepest of the 25 questions has 9.'),
  rootFields: limit('AMBIT_MAX_ROOT_FIELDS', 20, 1, 1_000, 'Fields at the root, fragments spread.', 'Each is a sub-query of the one statement.'),
  aliases: limit(
    'AMBIT_MAX_ALIASES',
    30,
    0,
    10_000,
    'Renamed fields, fragments spread.',
    'One field asked for many times is the cheapest way to ask for too much.',
  ),
  directives: limit(
    'AMBIT_MAX_DIRECTIVES',
    20,
    0,
    10_000,
    'Uses of directives, fragments spread.',
    'Only `@skip` and `@include` mean anything here.',
  ),
  fields: limit('AMBIT_MAX_FIELDS', 2_000, 10, 100_000, 'Fields, fragments spread.', 'Fragments must not say more than the tokens alone could.'),
  inputDepth: limit(
    'AMBIT_MAX_INPUT_DEPTH',
    12,
    2,
    100,
    'Objects in one another (and lists in lists) in an argument or a variable.',
    'A rule of eight levels of `all`, `any` and `not` needs 12, filters of filters 6. Deeper input exhausts the stack of recursive readers, so it is checked without recursion and before them.',
  ),
  inputValues: limit(
    'AMBIT_MAX_INPUT_VALUES',
    2_000,
    10,
    1_000_000,
    'Values in all variables together.',
    'As many as a document may have tokens; a company profile has 100.',
  ),
  inputList: limit('AMBIT_MAX_INPUT_LIST', 250, 10, 100_000, 'Entries of a list in an argument or a variable.', 'A page of 100 ids, twice over.'),
  nodes: limit(
    'AMBIT_MAX_NODES',
    10_000,
    10,
    10_000_000,
    'Nodes that an operation may read, estimated from its real page sizes.',
    'The largest of the documented questions may read half of it. Refused, never cut.',
  ),
  deadlineMs: limit(
    'AMBIT_DEADLINE_MS',
    5_000,
    100,
    600_000,
    'Milliseconds that an operation may take; then its transaction is ended.',
    'The slowest statement measured on the full data takes a tenth of it.',
  ),
  errors: limit(
    'AMBIT_MAX_ERRORS',
    5,
    2,
    100,
    'Errors in an answer.',
    'The first ones say what is wrong, the rest is noise to a reader and a gift to an attacker.',
  ),
  messageLength: limit('AMBIT_MAX_MESSAGE_LENGTH', 600, 100, 10_000, 'Characters of an error message.', 'It may quote a value the client sent.'),
  documents: limit(
    'AMBIT_MAX_DOCUMENTS',
    1_000,
    1,
    1_000_000,
    'Parsed documents that are kept, each with its plans.',
    'A client has some dozens; the least recently used go first.',
  ),
  documentTokens: limit(
    'AMBIT_MAX_DOCUMENT_TOKENS',
    150_000,
    100,
    100_000_000,
    'Tokens of all kept documents together.',
    'A token takes 500 bytes with its part of the plan: about 75 MB, whatever strangers send.',
  ),
  keptAnswers: limit(
    'AMBIT_KEPT_ANSWERS',
    8_000_000,
    0,
    1_000_000_000,
    'Characters of answers that are kept, to be sent again while the data stand; 0 keeps none.',
    'About 30 MB of memory. Whether the data still stand is asked of the database, at most once in 100 ms where nobody imports; imports wait for that, so that no answer is older than its question.',
  ),
  stopMs: limit('AMBIT_STOP_MS', 10_000, 100, 600_000, 'Milliseconds that requests in flight get when the service stops.', 'Twice the deadline.'),
} as const satisfies Record<string, Limit>;

/** How much one request may ask for, and all of them together. */
export type Limits = { readonly [Name in keyof typeof LIMITS]: number };

/** The names of all limits. */
export const LIMIT_NAMES: readonly (keyof Limits)[] = Object.keys(LIMITS).filter((name): name is keyof Limits => Object.hasOwn(LIMITS, name));

/** All limits, each read by `read`. */
export function limitsFrom(read: (name: keyof Limits, limit: Limit) => number): Limits {
  // A boundary: the names are exactly the keys of the table.
  return Object.freeze(Object.fromEntries(LIMIT_NAMES.map((name) => [name, read(name, LIMITS[name])]))) as Limits;
}

/** The limits of a service that was told nothing else. */
export const DEFAULT_LIMITS: Limits = limitsFrom((_name, { fallback }) => fallback);

/** The limits as docs/limits.md shows them. */
export function limitsTable(): string {
  const rows = LIMIT_NAMES.map((name) => LIMITS[name]).map(
    ({ setting, fallback, about, reason }) => `| \`${setting}\` | ${fallback.toLocaleString('en')} | ${about} | ${reason} |`,
  );
  return ['| variable | default | limit | why |', '|---|---|---|---|', ...rows].join('\n');
}
