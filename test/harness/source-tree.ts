import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

export interface SourceFile {
  /** Below src/, `time/period.ts`. */
  readonly path: string;
  /** First folder, or the file's own name where it lies in src/ itself. */
  readonly layer: string;
  readonly text: string;
  /** The text without its comments. */
  readonly code: string;
  readonly imports: readonly Import[];
}

export interface Import {
  readonly specifier: string;
  /** Below src/, for a relative import; null for a package. */
  readonly target: string | null;
  readonly typeOnly: boolean;
}

const COMMENT_OR_TEXT = /\/\*[\s\S]*?\*\/|\/\/.*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g;
const IMPORT =
  /^\s*(?:import|export)\b(?<what>[^'"`;]*?)\bfrom\s*['"](?<from>[^'"]+)['"]|^\s*import\s*['"](?<bare>[^'"]+)['"]|\bimport\(\s*['"](?<lazy>[^'"]+)['"]/gm;

/** The TypeScript files and style sheets of the product that people write. */
export function readSources(): readonly SourceFile[] {
  const root = new URL('../../src/', import.meta.url);
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(tsx?|css)$/.test(path) && !/(^|\/)generated\//.test(path))
    .toSorted()
    .map((path) => sourceFile(path, readFileSync(new URL(path, root), 'utf8')));
}

/** A source file from its place and text. */
export function sourceFile(path: string, text: string): SourceFile {
  const code = text.replaceAll(COMMENT_OR_TEXT, (part) => (part.startsWith('/') ? '' : part));
  const imports = [...code.matchAll(IMPORT)].map(({ groups }) => {
    const specifier = groups?.['from'] ?? groups?.['bare'] ?? groups?.['lazy'] ?? '';
    const target = specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier) : null;
    return { specifier, target, typeOnly: /^\s*type\b/.test(groups?.['what'] ?? '') };
  });
  return { path, layer: path.split('/')[0] ?? path, text, code, imports };
}
