import { createService, createLog, type DatabaseStatus, type Limits, type Service, type ServiceParts } from '../../src/server/index.ts';
import { fakeAnswerer, type FakeBehaviour } from './fake-answerer.ts';

/** A service over the fake core, listening on a free port. */
export interface FakeService {
  readonly url: string;
  readonly service: Service;
  readonly behaviour: FakeBehaviour;
  /** The lines of its log so far. */
  readonly lines: string[];
  database: DatabaseStatus | 'away' | 'hanging';
  post(body: unknown, headers?: Record<string, string>): Promise<Reply>;
}

/** What came back over HTTP. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly data: Record<string, unknown> | null | undefined;
  readonly errors: readonly { message: string; path?: unknown; extensions: Record<string, unknown> }[];
}

const GRAPHQL_JSON = 'application/graphql-response+json';

interface FakeOptions {
  readonly limits?: Partial<Limits>;
  readonly webRoot?: string;
  readonly warmsPages?: boolean;
  /** What an operation does from the very first on. */
  readonly run?: FakeBehaviour['run'];
  readonly port?: number;
  readonly hideSuggestions?: boolean;
  readonly trustedProxies?: number;
  readonly statements?: ServiceParts['statements'];
}

/** Starts the service over the fake core. */
export async function startFakeService(options: FakeOptions = {}): Promise<FakeService> {
  const { answerer, behaviour } = fakeAnswerer();
  if (options.run) behaviour.run = options.run;
  const lines: string[] = [];
  const fake: { database: FakeService['database'] } = { database: { reachable: true, migrated: true, seeded: true } };
  const service = await createService({
    answerer,
    database: {
      status: () => {
        if (fake.database === 'away') return Promise.reject(new Error('bolt://secret-host is away'));
        return fake.database === 'hanging' ? new Promise(() => undefined) : Promise.resolve(fake.database);
      },
    },
    config: {
      host: '127.0.0.1',
      port: options.port ?? 0,
      webRoot: options.webRoot ?? 'no-such-folder',
      warmsPages: options.warmsPages ?? false,
      ...(options.limits && { limits: options.limits }),
      hideSuggestions: options.hideSuggestions ?? false,
      trustedProxies: options.trustedProxies ?? 0,
    },
    statements: options.statements,
    log: createLog({ level: 'debug', write: (line) => lines.push(line) }),
  });
  const { url } = await service.listen();
  return Object.assign(fake, { url, service, behaviour, lines, post: (body: unknown, headers?: Record<string, string>) => post(url, body, headers) });
}

/** Reads an answer in full. */
export async function readReply(response: Response): Promise<Reply> {
  const text = await response.text();
  const isJson = (response.headers.get('content-type') ?? '').includes('json');
  const { data, errors = [] } = isJson ? JSON.parse(text) : {};
  return { status: response.status, headers: response.headers, text, data, errors };
}

async function post(url: string, body: unknown, headers: Record<string, string> = {}): Promise<Reply> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: GRAPHQL_JSON, ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return readReply(response);
}
