import { parseArgs } from 'node:util';
import { AmbitError } from '../lib/index.ts';
import { ask } from './ask.ts';
import { CommandError, UsageError, type Command } from './command.ts';
import { EXIT } from './exit-code.ts';
import { listText, treeText } from './explanation-text.ts';
import { openGraph } from './open-graph.ts';

const LIST = `query Explain($company: ID! $at: At, $strict: Boolean) {
  company(id: $company, at: $at) {
    name
    affectedBy(first: 100, verdicts: [APPLIES, WOULD_APPLY, UNKNOWN], strict: $strict) {
      facets { verdict count }
      nodes { verdict sentence agreement measure { id } needs { question } }
    }
  }
}`;

const ONE = `query Explain($company: ID! $measure: ID! $at: At, $strict: Boolean) {
  company(id: $company, at: $at) { name }
  measure(id: $measure, at: $at) { title }
  applicability(company: $company, measure: $measure, at: $at, strict: $strict) {
    verdict phase phaseSince { text } agreement sentence
    trace { depth label truth }
    needs { question } flips { change verdict } assumptions
    asserted { claimStatus event { title date { text } } }
    citations { quote statement source { title url } }
  }
}`;

const NEAREST =
  'query Nearest($text: String! $kinds: [EntityKind!]) { search(text: $text, kinds: $kinds, first: 1) { nodes { entity { id name } } } }';

/** `explain`: which measures affect a company, or why one does, as the API answers it. */
export const explainCommand: Command = {
  name: 'explain',
  usage: '<company> [measure] [--valid 2021-07-12] [--known 2021-07-05T00:00:00Z] [--strict]',
  summary:
    'Says which measures affect a company, or draws why one does or does not: the tests, what is missing, what would change it, and who says so.',
  run: async (args, context) => {
    const { company, measure, variables } = parse(args);
    const database = await openGraph(context, { purpose: 'npm run ambit -- explain', attach: true });
    try {
      const answer = await ask(database, measure === undefined ? LIST : ONE, { company, measure, ...variables });
      if (answer['company'] === null) await refuseUnknown('company', 'COMPANY', company, database);
      if (measure !== undefined && answer['measure'] === null) await refuseUnknown('measure', 'MEASURE', measure, database);
      context.say(measure === undefined ? listText(answer['company']) : treeText(answer['applicability']));
    } catch (error) {
      if (error instanceof AmbitError) throw new CommandError(error.code === 'BAD_INPUT' ? EXIT.USAGE : EXIT.FAILED, error.message);
      throw error;
    } finally {
      await database.close();
    }
    return EXIT.DONE;
  },
};

interface Asked {
  readonly company: string;
  readonly measure: string | undefined;
  readonly variables: { readonly at: { readonly valid?: string; readonly known?: string }; readonly strict: boolean };
}

function parse(args: readonly string[]): Asked {
  const { values, positionals } = parseOptions(args);
  const [company, measure, ...more] = positionals;
  if (company === undefined) throw new UsageError('Name a company by its id, such as didi.');
  if (more.length > 0) throw new UsageError('Name one company and at most one measure.');
  const { valid, known, strict = false } = values;
  return { company, measure, variables: { at: { ...(valid !== undefined && { valid }), ...(known !== undefined && { known }) }, strict } };
}

function parseOptions(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { valid: { type: 'string' }, known: { type: 'string' }, strict: { type: 'boolean' } },
    });
  } catch (error) {
    throw new UsageError(typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : 'The arguments are not valid.');
  }
}

async function refuseUnknown(what: string, kind: string, id: string, database: Parameters<typeof ask>[0]): Promise<never> {
  const { search } = await ask(database, NEAREST, { text: id, kinds: [kind] });
  const [hit] = nodesOf(search);
  const nearest = hit === undefined ? '' : ` Did you mean '${String(Reflect.get(Object(Reflect.get(Object(hit), 'entity')), 'id'))}'?`;
  throw new CommandError(EXIT.USAGE, `There is no ${what} '${id}'.${nearest}`);
}

const nodesOf = (connection: unknown): readonly unknown[] => {
  const nodes: unknown = Reflect.get(Object(connection), 'nodes');
  return Array.isArray(nodes) ? nodes : [];
};
