/** Lines of at most so many ems; what does not fit ends in an ellipsis. Widths are estimated: a picture has no font to ask. */
export function wrapText(text: string, ems: number, most: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of wordsOf(text)) {
    if (widthOf(line + word) <= ems) line += word;
    else {
      if (line.trim() !== '') lines.push(line.trim());
      line = word.trimStart();
    }
  }
  if (line.trim() !== '') lines.push(line.trim());
  const kept = lines.slice(0, most).map((part) => cut(part, ems));
  const last = kept.at(-1);
  return lines.length > most && last !== undefined ? [...kept.slice(0, -1), cut(`${last}…`, ems)] : kept;
}

/** Ideographs may be parted anywhere, other scripts between words. */
function wordsOf(text: string): readonly string[] {
  return text.match(/[\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]|\s*[^\s\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]+/gu) ?? [];
}

function widthOf(text: string): number {
  return Array.from(text, (letter) => (/[\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]/u.test(letter) ? 1 : 0.54)).reduce((sum, width) => sum + width, 0);
}

function cut(text: string, ems: number): string {
  if (widthOf(text) <= ems) return text;
  const letters = Array.from(text.replace(/…$/u, ''));
  while (letters.length > 1 && widthOf(letters.join('')) > ems - 0.8) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
