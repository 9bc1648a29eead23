import { escaped } from '../graph/escaped.ts';

/** A piece of HTML that is safe to write: made only by `markup` and by what makes the picture. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Part = string | number | Markup | null | readonly Part[];

/** HTML from a template: what is put in is text, unless it is markup itself; nothing from data ever becomes a tag. */
export function markup(literals: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(literals.map((literal, place) => literal + written(parts[place] ?? null)).join(''));
}

function written(part: Part): string {
  if (part === null) return '';
  if (part instanceof Markup) return part.text;
  return typeof part === 'object' ? part.map(written).join('') : escaped(String(part));
}
