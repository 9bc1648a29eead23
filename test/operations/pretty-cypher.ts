/** What stands on a line of its own, and what opens or closes a block. */
const TOKEN = /'[^']*'|\b(?:COLLECT|COUNT|CALL \([^)]*\)) \{|[{}]|\b(?:UNION ALL|UNWIND|MATCH|WITH|RETURN|ORDER BY|LIMIT|WHERE)\b|\n/g;
/** Longer parts of a block stand on lines of their own. */
const SHORT = 90;

interface Block {
  readonly head: string;
  readonly parts: (string | Block)[];
}

/** A statement in lines that people can read. Only white space differs. */
export function prettyCypher(text: string): string {
  const root: Block = { head: '', parts: [''] };
  const open = [root];
  // Braces of maps and hops stay within their line.
  let inline = 0;
  let from = 0;
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    append(open, text.slice(from, index));
    from = index + token.length;
    if (token === '{' || (token === '}' && inline > 0)) {
      inline += token === '{' ? 1 : -1;
      append(open, token);
    } else if (token.endsWith('{')) {
      const block: Block = { head: token, parts: [''] };
      open.at(-1)?.parts.push(block, '');
      open.push(block);
    } else if (token === '}' && open.length > 1) open.pop();
    else if (/^(?:UNION|UNWIND|MATCH|WITH|RETURN)/.test(token)) open.at(-1)?.parts.push('\n', token);
    else append(open, token === '\n' ? ' ' : token);
  }
  append(open, text.slice(from));
  return `${linesOf(root).join('\n')}\n`;
}

function append(open: readonly Block[], text: string): void {
  const parts = open.at(-1)?.parts ?? [];
  const last = parts.at(-1);
  if (typeof last === 'string' && last !== '\n') parts[parts.length - 1] = last + text;
  else parts.push(text);
}

/** The clauses of a block, each a line; nested blocks that are long are broken and indented. */
function linesOf({ parts }: Block): readonly string[] {
  const lines: string[][] = [['']];
  const current = (): string[] => lines.at(-1) ?? [];
  for (const part of parts) {
    if (part === '\n') lines.push(['']);
    else if (typeof part === 'string') current()[current().length - 1] += part;
    else {
      const inner = linesOf(part);
      const flat = `${part.head} ${inner.join(' ')} }`;
      if (flat.length <= SHORT) current()[current().length - 1] += flat;
      else {
        current()[current().length - 1] += part.head;
        current().push(...inner.map((line) => `  ${line}`), '}');
      }
    }
  }
  return lines
    .flat()
    .map((line) => line.trimEnd().replace(/^( *)(.*)$/, (_, indent: string, rest: string) => indent + rest.replaceAll(/ {2,}/g, ' ')))
    .filter((line) => line.trim() !== '');
}

/** Text that tells statements apart whatever their white space. */
export const withoutSpace = (text: string): string => text.replaceAll(/\s+/g, '');
