import { readFileSync, writeFileSync } from 'node:fs';

/** A fenced block of a Markdown page. */
export interface Block {
  /** What stands behind the opening fence: `graphql`, `sh run`. */
  readonly info: string;
  readonly text: string;
}

const README = new URL('../../README.md', import.meta.url);
const BLOCK = /^```(?<info>[^\n`]*)\n(?<text>[\s\S]*?)^```$/gm;

/** The README and its blocks, in order. */
export function readReadme(): { readonly text: string; readonly blocks: readonly Block[] } {
  const text = readFileSync(README, 'utf8');
  return { text, blocks: [...text.matchAll(BLOCK)].map(({ groups }) => ({ info: (groups?.['info'] ?? '').trim(), text: groups?.['text'] ?? '' })) };
}

/** Puts another text into the README's only block of this kind. */
export function rewriteBlock(info: string, text: string): void {
  writeFileSync(
    README,
    readFileSync(README, 'utf8').replace(new RegExp(`^\`\`\`${info}\n[\\s\\S]*?^\`\`\`$`, 'm'), () => `\`\`\`${info}\n${text}\n\`\`\``),
  );
}

/** JSON for people: a value stays on its line while it fits in `width`. */
export function formatJson(value: unknown, indent = '', width = 150): string {
  const line = JSON.stringify(value, null, 1).replaceAll(/\n\s*/g, ' ');
  if (indent.length + line.length <= width || typeof value !== 'object' || value === null) return line;
  const inner = `${indent}  `;
  const parts = Array.isArray(value)
    ? value.map((item) => formatJson(item, inner, width))
    : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${formatJson(item, inner, width)}`);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  return `${open}\n${parts.map((part) => inner + part).join(',\n')}\n${indent}${close}`;
}
