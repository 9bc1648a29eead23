import { isObjectType, type GraphQLSchema } from 'graphql';
import { randomFrom } from '../cypher/random.ts';
import { randomQuery } from './random-query.ts';

const LANES = 2;

/** What a run of generated operations found. */
export interface FuzzReport {
  /** How often each code came; OK for answers without errors. */
  readonly codes: Readonly<Record<string, number>>;
  /** What must not be, one line each with its seed. */
  readonly findings: readonly string[];
  readonly slowestMs: number;
}

interface Reply {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> }[];
  readonly extensions?: { readonly cost?: { readonly requested: number; readonly actual: number } };
}

/** Sends generated operations to a service, two at once, each of the shape that `shapeOf` names for its seed: none may end in 5xx, none may return more nodes than were estimated. */
export async function runFuzz(
  url: string,
  schema: GraphQLSchema,
  from: number,
  count: number,
  shapeOf = (seed: number): number => seed,
  withinMs = Infinity,
): Promise<FuzzReport> {
  const codes: Record<string, number> = {};
  const findings: string[] = [];
  let slowestMs = 0;
  let next = from;
  const endsAt = performance.now() + withinMs;
  const nodeTypes = new Set(
    Object.values(schema.getTypeMap()).flatMap((type) =>
      isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node') ? [type.name] : [],
    ),
  );
  const lane = async (): Promise<void> => {
    while (next < from + count && performance.now() < endsAt) {
      const seed = next++;
      const query = randomQuery(schema, { ...randomFrom(shapeOf(seed)), values: randomFrom(seed + 1_000_000) });
      const startedAt = performance.now();
      const { status, reply } = await send(url, query);
      slowestMs = Math.max(slowestMs, performance.now() - startedAt);
      const code = String(reply.errors?.[0]?.extensions['code'] ?? 'OK');
      codes[code] = (codes[code] ?? 0) + 1;
      for (const finding of judge(status, reply, code, nodeTypes)) findings.push(`seed ${seed}: ${finding}\n  ${query}`);
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return { codes, findings, slowestMs };
}

function judge(status: number, { data, errors, extensions }: Reply, code: string, nodeTypes: ReadonlySet<string>): readonly string[] {
  const found: string[] = [];
  if (status >= 500 || code === 'INTERNAL') found.push(`${status} ${code} ${errors?.[0]?.message ?? ''}`);
  const cost = extensions?.cost;
  if (status === 200 && code === 'OK' && !cost) found.push('an answer without its cost');
  if (!cost) return found;
  const returned = countNodes(data, nodeTypes);
  if (cost.actual > cost.requested) found.push(`read ${cost.actual} nodes, ${cost.requested} estimated`);
  if (returned > cost.requested) found.push(`returned ${returned} nodes, ${cost.requested} estimated`);
  return found;
}

/** Objects of the answer that stand for nodes, each as often as it stands there. */
function countNodes(value: unknown, nodeTypes: ReadonlySet<string>): number {
  if (typeof value !== 'object' || value === null) return 0;
  const own = '__typename' in value && nodeTypes.has(String(value.__typename)) ? 1 : 0;
  return Object.values(value).reduce<number>((sum, part) => sum + countNodes(part, nodeTypes), own);
}

async function send(url: string, query: string): Promise<{ readonly status: number; readonly reply: Reply }> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query }),
  });
  return { status: response.status, reply: (await response.json()) as Reply };
}
