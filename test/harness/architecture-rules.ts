import type { SourceFile } from './source-tree.ts';

/** The layers of src/, highest first: a layer imports only those below it. The composition root (main.ts, config.ts) stands above them all. */
export const LAYERS = ['cli', 'server', 'live', 'io', 'write', 'answer', 'graph', 'cypher', 'resolvers', 'plan', 'rules', 'model', 'time', 'lib'];
const ROOT = ['main.ts', 'config.ts'];
const PURE = LAYERS.slice(LAYERS.indexOf('resolvers'));

export interface Rule {
  readonly says: string;
  /** What breaks the rule, one line each. */
  readonly breaches: (files: readonly SourceFile[]) => readonly string[];
  /** Files that break it, so that the rule is seen to notice. */
  readonly example: Readonly<Record<string, string>>;
}

export const RULES: readonly Rule[] = [
  {
    says: 'every file lies in a layer, in explorer or in the composition root',
    breaches: (files) => files.filter(({ layer }) => ![...LAYERS, ...ROOT, 'explorer'].includes(layer)).map(({ path }) => path),
    example: { 'helpers/x.ts': '' },
  },
  {
    says: 'a layer imports only layers below it',
    breaches: (files) => crossings(files).flatMap(({ file, target }) => (mayImport(file.layer, target) ? [] : [`${file.path} -> ${target}`])),
    example: { 'time/x.ts': "import type { Plan } from '../plan/index.ts';" },
  },
  {
    says: 'a layer is imported through its index.ts',
    breaches: (files) =>
      crossings(files).flatMap(({ file, target }) =>
        ROOT.includes(target) || target.startsWith('generated/') || /^\w+\/index\.ts$/.test(target) || !target.endsWith('.ts')
          ? []
          : [`${file.path} -> ${target}`],
      ),
    example: { 'plan/x.ts': "import { parsePeriod } from '../time/period.ts';" },
  },
  {
    says: 'no file imports itself in a circle',
    breaches: (files) => files.filter((file) => reach(file, files, false).has(file.path)).map(({ path }) => path),
    example: { 'time/a.ts': "import { b } from './b.ts';", 'time/b.ts': "export { a } from './a.ts';" },
  },
  {
    says: 'only graph imports the driver',
    breaches: (files) => matching(files, ({ layer, imports }) => layer !== 'graph' && imports.some(({ specifier }) => specifier.startsWith('neo4j'))),
    example: { 'answer/x.ts': "import type { Driver } from 'neo4j-driver';" },
  },
  {
    says: 'no resolver reaches the driver, by however many steps',
    breaches: (files) =>
      files
        .filter(({ layer }) => layer === 'resolvers')
        .filter((file) => [...reach(file, files, true)].some((step) => step.startsWith('graph/') || step.startsWith('neo4j')))
        .map(({ path }) => path),
    example: { 'resolvers/x.ts': "import { y } from '../plan/y.ts';", 'plan/y.ts': "import { z } from '../graph/z.ts';", 'graph/z.ts': '' },
  },
  {
    says: 'only config.ts reads the environment',
    breaches: (files) =>
      matching(files, ({ path, code }) => path !== 'config.ts' && /\bprocess\s*\.\s*env\b|\bprocess\[|import\.meta\.env/.test(code)),
    example: { 'graph/x.ts': 'const a = process.env.A;' },
  },
  {
    says: 'from resolvers down there is no clock and no randomness',
    breaches: (files) =>
      matching(
        files,
        ({ layer, code }) =>
          PURE.includes(layer) && /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bperformance\b|random(UUID|Bytes|Int)/.test(code),
      ),
    example: { 'rules/x.ts': 'const now = new Date();' },
  },
  {
    says: 'from resolvers down there is no input or output',
    breaches: (files) =>
      matching(
        files,
        ({ layer, code, imports }) =>
          PURE.includes(layer) &&
          (/\bconsole\.|\bfetch\(|\bsetTimeout\(|\bprocess\./.test(code) || imports.some(({ specifier }) => /^node:(?!crypto$)/.test(specifier))),
      ),
    example: { 'model/x.ts': "import { readFileSync } from 'node:fs';" },
  },
  {
    says: 'every line of Cypher lies in src/cypher',
    breaches: (files) =>
      matching(
        files,
        ({ layer, code }) => layer !== 'cypher' && /\bcypher`|\b(MATCH|MERGE|CREATE|FOREACH)\s*\(|\bUNWIND\s+\$|\bDETACH DELETE\b/.test(code),
      ),
    example: { 'write/x.ts': "const text = 'MATCH (n) RETURN n';" },
  },
  {
    says: 'no escape from the types',
    breaches: (files) =>
      matching(
        files,
        ({ text, code }) =>
          /@ts-(ignore|expect-error|nocheck)/.test(text) ||
          /(?:[<|&]|\bas)\s*any\b(?!['"`\w:?])|:\s*any\s*[;)=[]|,\s*any>|[\w)\]]!(?:[.;,)[]|$)/m.test(code),
      ),
    example: { 'lib/x.ts': 'const first = list[0]!;' },
  },
  {
    says: 'a file has at most 250 lines',
    breaches: (files) => files.flatMap(({ path, text }) => (lines(text) > 250 ? [`${path}: ${lines(text)}`] : [])),
    example: { 'lib/x.ts': '\n'.repeat(260) },
  },
  {
    says: 'half of the files have at most 90 lines',
    breaches: (files) => {
      const middle = files.map(({ text }) => lines(text)).toSorted((a, b) => a - b)[Math.floor(files.length / 2)] ?? 0;
      return middle > 90 ? [`the median is ${middle}`] : [];
    },
    example: { 'lib/x.ts': '\n'.repeat(95) },
  },
  {
    says: 'each index.ts tells its layer in at most ten lines of comment',
    breaches: (files) =>
      files
        .filter(({ path }) => /^\w+\/index\.ts$/.test(path))
        .flatMap(({ path, text }) => {
          const story = /^(\/\/.*\n)+|^\/\*[\s\S]*?\*\/\n/.exec(text)?.[0] ?? '';
          return story === '' || lines(story) > 11 ? [path] : [];
        }),
    example: { 'lib/index.ts': "export * from './x.ts';" },
  },
  {
    says: 'each exported function says in a sentence what it is for',
    breaches: (files) =>
      files.flatMap(({ path, text }) =>
        [...text.matchAll(/(?<before>.*)\n^export (?:async )?function\*? (?<name>\w+)/gm)]
          .filter(({ groups }) => !/\*\/\s*$/.test(groups?.['before'] ?? '') && !/^(function|export) /.test(groups?.['before'] ?? ''))
          .map(({ groups }) => `${path}: ${groups?.['name'] ?? ''}`),
      ),
    example: { 'lib/x.ts': '\nexport function x() {}' },
  },
];

const lines = (text: string): number => text.split('\n').length;

function matching(files: readonly SourceFile[], isBreach: (file: SourceFile) => boolean): readonly string[] {
  return files.filter(isBreach).map(({ path }) => path);
}

/** Imports that leave their layer for another place in src/. */
function crossings(files: readonly SourceFile[]): readonly { readonly file: SourceFile; readonly target: string }[] {
  return files.flatMap((file) =>
    file.imports.flatMap(({ target }) =>
      target !== null && !target.startsWith('..') && target.split('/')[0] !== file.layer ? [{ file, target }] : [],
    ),
  );
}

function mayImport(layer: string, target: string): boolean {
  const below = target.split('/')[0] ?? '';
  if (below === 'generated') return true;
  if (ROOT.includes(layer)) return below !== 'explorer';
  // Commands are handed the configuration; only its type is theirs to know.
  if (ROOT.includes(below)) return layer === 'cli' && below === 'config.ts';
  return LAYERS.includes(layer) && LAYERS.indexOf(below) > LAYERS.indexOf(layer);
}

/** Everything a file imports, directly or through others: paths below src/ and names of packages. */
function reach(file: SourceFile, files: readonly SourceFile[], withTypes: boolean): ReadonlySet<string> {
  const byPath = new Map(files.map((other) => [other.path, other]));
  const seen = new Set<string>();
  const open = [file];
  for (let next = open.pop(); next; next = open.pop()) {
    for (const { specifier, target, typeOnly } of next.imports) {
      const step = target ?? specifier;
      if ((typeOnly && !withTypes) || seen.has(step)) continue;
      seen.add(step);
      const following = byPath.get(step);
      if (following) open.push(following);
    }
  }
  return seen;
}
